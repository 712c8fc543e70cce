import type { Span } from '../../text/span.ts';
import { QUESTION_MAX } from '../question/fitQuestion.ts';
import { asks, splitSentencesThatAsk } from '../question/splitQuestions.ts';
import { type Constituents, isPastVerb, readConstituents, type Word } from './readConstituents.ts';
import { referTo } from './referTo.ts';

/** Words that lead on from what was said before. */
const LEADING =
  'and|or|but|also|then|no(?=,)|wait|i mean|i meant|what about|how about|what of|same for';
/** Words that may stand before a question without saying anything. */
const FILLING =
  'so|ok|okay|oh|yes|yeah|yep|well|hm+|ah+|thanks|thank you|thx|ty|lol|haha|cool|nice|great|good|wow|interesting|sure|right|perfect|awesome|sorry|please|hi|hey|hello|bot|verbatim';
const OPENING = new RegExp(`^(?:(?:${LEADING}|${FILLING})\\b[\\s,!.;:]*)+`, 'i');
const LEADS_ON = new RegExp(`\\b(?:${LEADING})\\b`, 'i');
/** The same behind it. */
const END =
  /[\s?!.…]+$|\s*,?\s+(?:then|too|as well|though|tho|instead|please|pls|plz|thanks|thank you|thx|lol|btw)(?=[\s?!.…]*$)/i;
/** Words before the question word by which somebody only asks to be told. */
const POLITE =
  /^(?:can|tell|know|knows|wonder|wondering|please|hi|hey|hello|bot|verbatim|anyone|anybody|someone|somebody|curious|idea|like|want|wanna|question|quick)$/;

/**
 * A question that leaves something out, completed by the question before it: "and the French?" after "how many US troops
 * are in Niger?" asks how many French troops are in Niger.
 *
 * What it brings takes the place of what is of the same kind: a country or name of another one, a place of a place, a
 * time of a time, a noun of what is counted, a question word of the question word. What finds no such place is added at
 * the end. Pronouns ("they", "there", "that") are replaced by what they stand for in the question before.
 *
 * @param followUp as typed.
 * @param previousQuestion as it was read and answered.
 * @returns the question as it is read, without a question mark; null where it leaves nothing out that the question before
 *   could give, or nothing can be told of it.
 */
export function completeFollowUp(followUp: string, previousQuestion: string): string | null {
  // What is longer than a question leaves nothing out.
  if (Math.max(followUp.length, previousQuestion.length) > QUESTION_MAX) return null;
  const before = readConstituents(coreOf(previousQuestion));
  const typed = trimmed(followUp.trim());
  const [opening = ''] = OPENING.exec(typed) ?? [];
  const said = typed.slice(opening.length);
  // With a sentence before it, it tells itself what it is about.
  if (said === '' || splitSentencesThatAsk(said).length > 1) return null;
  const leadsOn = LEADS_ON.test(opening);
  const after = readConstituents(said, opening === '');
  if (before.words.every(({ isStop }) => isStop)) return null;
  const completed = complete(after, before, leadsOn);
  const tidy = completed?.replace(/\s+/g, ' ').trim() ?? '';
  return tidy === '' || tidy === said ? null : tidy;
}

/** Words that a question without another one before it may have at the most to lean on one. */
const SHORT = 4;
const REFERRING =
  /\b(?:he|she|it|they|him|his|her|hers|them|their|its|this|that|these|those|there)\b/i;

/** Whether a message may leave something out, by itself: where not, nobody needs to look for the question before it. */
export function mayFollowUp(text: string): boolean {
  const typed = text.trim();
  if (typed.length > QUESTION_MAX) return false;
  if (LEADS_ON.test(OPENING.exec(typed)?.[0] ?? '') || REFERRING.test(typed)) return true;
  const { words } = readConstituents(typed);
  return words.filter(({ isStop }) => !isStop).length <= SHORT;
}

function complete(after: Constituents, before: Constituents, leadsOn: boolean): string | null {
  if (after.ask === null) {
    const opensWithVerb =
      after.auxiliary !== null && after.auxiliary.start === after.words[0]?.start;
    if (opensWithVerb) return referTo(after, before);
    return leadsOn || isBare(after, before) ? exchange(after, before) : null;
  }
  const aside = [after.ask, ...adjunctsOf(after)];
  const own = after.words.filter((word) => !word.isStop && !isIn(word, aside));
  const thing = after.focus;
  const isFocusOnly =
    thing !== null && after.auxiliary === null && own.every((word) => isIn(word, [thing]));
  if (isFocusOnly && before.focus !== null && (leadsOn || own.length === 0)) {
    return exchange(withoutAsk(after), before);
  }
  if (own.length === 0 && isElliptical(after)) return askBy(after, before);
  // "In which country?"
  const isChoice = /(?:which|what)$/i.test(after.text.slice(after.ask.start, after.ask.end));
  if (isFocusOnly && (leadsOn || isChoice)) return askBy(after, before);
  return referTo(after, before);
}

/**
 * "When?", "how many are there?", "since when in Mali?": nothing but a question word, and place or time. A bare "what?"
 * only wonders; "what is France doing?" stands by itself.
 */
function isElliptical({ words, auxiliary, participants }: Constituents): boolean {
  if (words.length === 1 && words[0]?.text === 'what') return false;
  if (auxiliary !== null && participants.length > 0) return false;
  return !words.some(({ text }) =>
    /^(?:he|she|it|they|him|her|them|this|that|these|those|you|i|me)$/.test(text),
  );
}

/** "Spain?", "in 2024?": nothing else, and the question before has one of the kind. */
function isBare(after: Constituents, before: Constituents): boolean {
  const { participants, places, times } = after;
  const all = [...participants, ...places, ...times];
  const [only] = all;
  if (all.length !== 1 || !only) return false;
  if (after.words.some((word) => !word.isStop && !isIn(word, all))) return false;
  if (participants.length > 0) return before.participants.length + before.places.length > 0;
  return places.length === 0 || before.places.length + before.participants.length > 0;
}

/** The question before, asked by what the other asks by, and with its places and times. */
function askBy(after: Constituents, before: Constituents): string {
  const { start = 0, end = 0 } = after.ask ?? {};
  const counts = /\b(?:many|much|which|what|whose)$/i.test(after.text.slice(start, end));
  const asking = after.text.slice(start, (after.focus ?? after.ask)?.end ?? 0);
  const asked = turn(asking, before, counts);
  const adjuncts = adjunctsOf(after).filter((span) => !after.focus || !isIn(span, [after.focus]));
  return adjuncts.reduce(
    (text, adjunct) =>
      exchange(
        readConstituents(after.text.slice(adjunct.start, adjunct.end)),
        readConstituents(text),
      ),
    asked,
  );
}

/** @param counts it asks how many or which: what is counted stands behind it. */
function turn(
  asking: string,
  { text, words, ask, focus, auxiliary }: Constituents,
  counts: boolean,
): string {
  const textOf = (span: Span | null) => (span ? text.slice(span.start, span.end) : '');
  const isBareCount = counts && /(?:many|much|which|what|whose)$/i.test(asking);
  const verb = textOf(auxiliary);
  if (ask === null) {
    if (auxiliary?.start !== words[0]?.start) return `${asking} ${text}`;
    const rest = text.slice(auxiliary?.end).replace(/^\s*(?:there\b)?\s*(?:any\b)?/i, '');
    const isCounted = counts && /^(?:is|are|was|were)/i.test(verb);
    return isCounted ? `${asking} ${rest}` : `${asking} ${verb} ${rest}`;
  }
  const lead = text.slice(0, ask.start);
  if (focus) {
    const rest = text.slice((auxiliary ?? focus).end).trim();
    const thing = textOf(focus);
    if (isBareCount || !auxiliary) return `${lead}${asking} ${text.slice(focus.start)}`;
    // "How many troops did France send": the subject stands behind the verb, and what it sent is named last.
    const next = words.find(({ start }) => start >= auxiliary.end);
    const isObject =
      /^(?:do|does|did)/i.test(verb) || (next !== undefined && !next.isStop && next.isName);
    return isObject
      ? `${lead}${asking} ${verb} ${rest} ${thing}`
      : `${lead}${asking} ${verb} ${thing} ${rest}`;
  }
  const rest = text.slice(ask.end).trim();
  if (isBareCount && /^(?:do|does|did)$/i.test(verb) && rest.startsWith(verb)) {
    return `${lead}${asking} ${rest.slice(verb.length).trim()}`;
  }
  const first = words.find(({ start }) => start >= ask.end);
  const isSubject = /^(?:who|what)$/i.test(textOf(ask)) && !auxiliary && first && isPastVerb(first);
  const object = isSubject ? text.slice(first.end).trim() : '';
  // "Who condemned the coup" gets "when was the coup condemned".
  if (isSubject && !counts && /^(?:the|a|an)\b|^\p{Lu}/u.test(object)) {
    return `${lead}${asking} was ${object} ${text.slice(first.start, first.end)}`;
  }
  return `${lead}${asking} ${rest}`;
}

interface Edit extends Span {
  readonly by: string;
}

/** The question before, with each part of the other in the place of its like. */
function exchange(after: Constituents, before: Constituents): string {
  const { text } = before;
  const edits: Edit[] = [];
  const added: string[] = [];
  const isFree = ({ start, end }: Span) =>
    edits.every((edit) => edit.end <= start || edit.start >= end);
  const put = (span: Span | undefined, by: string): boolean => {
    if (!span || !isFree(span)) return false;
    edits.push({ start: span.start, end: span.end, by });
    return true;
  };
  const say = ({ start, end }: Span) => after.text.slice(start, end);
  for (const time of after.times) {
    const said = say(time);
    const old = before.times.at(-1);
    const [preposition = ''] =
      (old && /^(?:\p{L}+ )+(?=\S+$|\p{Lu}|\d)/u.exec(text.slice(old.start, old.end))) ?? [];
    const isBareDate = /^(?:\d{4}|\p{Lu}\p{L}+ \d{4})$/u.test(said);
    if (!put(old, isBareDate ? preposition + said : said))
      added.push(isBareDate ? `in ${said}` : said);
  }
  for (const place of after.places) {
    if (!put(before.places.at(-1), say(place))) added.push(say(place));
  }
  for (const participant of after.participants) {
    const said = say(participant);
    const [old] = before.participants.filter(isFree);
    const place = before.places.find(isFree);
    const isCountry = after.words.some((word) => word.isCountry && isIn(word, [participant]));
    if (old && put(withArticle(old, before), articled(participant, after, old, before))) continue;
    if (isCountry && place)
      put(place, `${/^\S+\s+/.exec(text.slice(place.start))?.[0] ?? ''}${said}`);
    else if (before.focus && isFree(before.focus))
      put({ start: before.focus.start, end: before.focus.start }, `${said} `);
    else added.push(said);
  }
  const taken = adjunctsOf(after);
  const others = after.words.filter((word) => !word.isStop && !isIn(word, taken));
  const [first, last] = [others[0], others.at(-1)];
  if (first && last) {
    const said = after.text.slice(first.start, last.end);
    if (!put(likeOf(others, after, before), said)) added.push(said);
  }
  const isEmpty = edits.length === 0 && added.length === 0;
  const rest = isEmpty ? [after.text] : added;
  return [apply(text, edits), ...rest].join(' ');
}

/** "the U.S.": a name with its article. */
function withArticle({ start, end }: Span, { text }: Constituents): Span {
  const [article = ''] = /\bthe\s+$/i.exec(text.slice(0, start)) ?? [];
  return { start: start - article.length, end };
}

/** A name as it stands in the place of another one: with its own article, unless it tells of a noun. */
function articled(name: Span, after: Constituents, old: Span, before: Constituents): string {
  const { start, end } = withArticle(name, after);
  const next = before.words.find((word) => word.start >= old.end);
  const tellsOfNoun = before.focus !== null && next !== undefined && isIn(next, [before.focus]);
  return after.text.slice(tellsOfNoun ? name.start : start, end);
}

/** What a noun, or what happened, takes the place of. */
function likeOf(
  words: readonly Word[],
  after: Constituents,
  before: Constituents,
): Span | undefined {
  const [only, more] = words;
  const happened = before.words.findLast((word) => isPastVerb(word) && !word.isStop);
  // "And wounded?" after "how many were killed?".
  if (only && !more && isPastVerb(only) && happened) return happened;
  const subject = after.nouns.length > 0 ? undefined : subjectOf(before);
  return headOf(before) ?? subject ?? withoutArticle(before) ?? lastWord(before);
}

/** "kherson" of "who controls kherson": what stands behind the verb. */
function lastWord({ words, ask }: Constituents): Span | undefined {
  const own = words.filter(({ isStop, start }) => !isStop && start >= (ask?.end ?? 0));
  return own.length > 1 ? own.at(-1) : undefined;
}

/** "troops" of "how many French troops". */
function headOf({ words, focus }: Constituents): Span | undefined {
  const head = focus && words.filter((word) => isIn(word, [focus]) && !word.isName);
  const [first, last] = [head?.[0], head?.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** "kirby" of "what did kirby say": what stands between auxiliary and verb, where it is no name by its letters. */
function subjectOf({ words, auxiliary }: Constituents): Span | undefined {
  const from = auxiliary ? words.findIndex(({ start }) => start >= auxiliary.end) : -1;
  const [subject, verb] = [words[from], words[from + 1]];
  return from >= 0 && subject && !subject.isStop && verb && !verb.isStop ? subject : undefined;
}

/** "coup" of the last "the coup". */
function withoutArticle({ words, nouns }: Constituents): Span | undefined {
  const noun = nouns.at(-1);
  const [first, last] = noun ? [words.find((word) => word.start > noun.start), noun] : [];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

function apply(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, by } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(done, start) + by;
    done = end;
  }
  return result + text.slice(done);
}

function adjunctsOf({ participants, places, times }: Constituents): Span[] {
  return [...participants, ...places, ...times];
}

function withoutAsk(after: Constituents): Constituents {
  return readConstituents(after.text.slice(after.focus?.start ?? 0));
}

function isIn({ start, end }: Pick<Word, 'start' | 'end'>, spans: readonly Span[]): boolean {
  return spans.some((span) => start >= span.start && end <= span.end);
}

/** The sentence of a question that asks, without greeting, "can you tell me" and question mark. */
function coreOf(question: string): string {
  const sentences = splitSentencesThatAsk(question).map(({ start, end }) =>
    question.slice(start, end),
  );
  const core = trimmed((sentences.findLast(asks) ?? question).trim()).replace(OPENING, '');
  const { ask, words } = readConstituents(core);
  const lead = words.filter(({ end }) => ask !== null && end <= ask.start);
  const isPolite = lead.every(({ text, isStop }) => isStop || POLITE.test(text));
  return ask !== null && isPolite ? core.slice(ask.start) : core;
}

/** Without what ends it and what may stand behind it. */
function trimmed(text: string): string {
  const shorter = text.replace(END, '');
  return shorter === text ? text : trimmed(shorter);
}
