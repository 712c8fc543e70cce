import { baseFormOf } from '../../text/lexicon/words.ts';
import { statusOf } from '../../text/quantities/context/findStatus.ts';
import type { Span } from '../../text/span.ts';
import { type Cue, findCues } from '../../text/speech/findCues.ts';
import type { Term } from '../../text/terms/term.ts';
import type { Quote } from '../answer.ts';
import { countsTheSame, isSynonym } from '../figures/countsTheSame.ts';
import { byDate } from '../order.ts';
import { holdsHalf, readStatement, type Statement } from './statement.ts';
import { oppositesOf } from './verbOpposites.ts';

type Read = Pick<Quote, 'id' | 'published' | 'text' | 'title'>;

/** Words between a negation and its verb ("does not intend to fully withdraw"), and a denial and its verb. */
const REACH: Readonly<Record<string, number>> = { not: 4, failed: 4, denied: 10, false: 10 };
/** Words between a verb and what it is said of: "withdraws the last of its 1,500 soldiers". */
const OBJECT_REACH = 7;
/** Characters: a bound, so that long texts take linear time. */
const LOOK = 40;
const CLAUSE_END = /[;:–—]|[.!?]["”’)]?\s|,\s*["“”]?|\b(?:but|however|although|though|while)\b/i;
const AUXILIARY =
  /\b(?:do|does|did|will|would|has|have|had|is|are|was|were|can|could|should|must)\s+$/i;
/** Before the bare form of a verb: "will open", "did not open". */
const BEFORE_BARE =
  /(?:\b(?:to|will|would|shall|should|must|may|might|can|could|cannot|not|never|does|did|do|and)|n['’]t|['’]ll)\s+(?:\p{L}+ly\s+|also\s+)?$/iu;
/** After a verb that could as well be a plural or a gerund: "raises the tax", and not "raises of the tax". */
const OBJECT = /^\s+(?:(?:an?|the|its|their|his|her|all|some|any|more|no|our)\s|[\d$£€]|\p{Lu})/u;
const BEFORE_PROGRESSIVE = /\b(?:is|are|was|were|be|been|am)\s+(?:not\s+|\p{L}+ly\s+)?$/iu;

/**
 * Where quotes say one thing and its opposite of one party: a verb of a claim or question stands in two quotes, in one of
 * them after a negation or a denial in its clause, or the other one has a verb that excludes it (`verbOpposites.ts`):
 * "does not intend to withdraw", "withdraws its 1,500 soldiers"; "accepts", "rejects".
 *
 * The party is what is asked about names: all its countries, or all its names where it names no country. What the verb
 * is said of has to stand close to it, in the words of what is asked.
 *
 * @param quotes called only where a verb is asked about.
 */
export function findOpposites(asked: string, quotes: () => readonly Read[]): Opposite[] {
  const subject = readStatement(asked);
  const verbs = verbsAsked(subject);
  const sayings =
    verbs.length === 0 ? [] : quotes().flatMap((one) => sayingsOf(subject, verbs, one));
  sayings.sort(byDate);
  return verbs.flatMap((verb) => {
    const of = sayings.filter((saying) => saying.verb === verb);
    const sides = new Set(of.map(({ side }) => side));
    return sides.has('stated') && sides.size > 1 ? [{ verb, sayings: of }] : [];
  });
}

/** The quotes, one a side, without which nothing is quoted both ways; by their ids. */
export function firstOfEachSide(opposites: readonly Opposite[]): string[] {
  return opposites.flatMap(({ sayings }) =>
    (['stated', 'denied', 'contrary'] as const).flatMap(
      (side) => sayings.find((saying) => saying.side === side)?.quoteId ?? [],
    ),
  );
}

/** What is still said both ways among these quotes: those that are shown. */
export function oppositesIn(
  opposites: readonly Opposite[],
  quotes: readonly { readonly id: string }[],
): Opposite[] {
  return opposites.flatMap(({ verb, sayings }) => {
    const shown = sayings.filter(({ quoteId }) => quotes.some(({ id }) => id === quoteId));
    const sides = new Set(shown.map(({ side }) => side));
    return sides.has('stated') && sides.size > 1 ? [{ verb, sayings: shown }] : [];
  });
}

/** The verbs, one of those that say the same; a question has them in any form: "Is France pulling out?". */
function verbsAsked({ topics }: Statement): string[] {
  const asked: string[] = [];
  for (const { term } of topics) {
    const isSaid = asked.some((verb) => verb === term || oppositesOf(verb).same.has(term));
    if (isVerbOfNews(term) && !isSaid) asked.push(term);
  }
  return asked;
}

function sayingsOf(subject: Statement, verbs: readonly string[], quote: Read) {
  const statement = readStatement(quote.text, quote.title);
  if (!isSameParty(subject, statement) || !isAboutTheSame(subject, statement)) return [];
  const cues = findCues(quote.text);
  return verbs.flatMap((verb) => sayingOf(verb, subject, { quote, statement, cues }) ?? []);
}

function isSameParty(subject: Statement, { terms, titleTerms, countries }: Statement): boolean {
  const parties = subject.countries.filter(({ isParty }) => isParty);
  if (parties.length > 0 && countries.length > 0) {
    return parties.some((one) =>
      countries.some(({ term, isParty }) => isParty && term === one.term),
    );
  }
  const isHeld = ({ term }: Term) => titleTerms.has(term) || terms.some((one) => one.term === term);
  return subject.names.length > 0 && subject.names.every(isHeld);
}

/** Whether a quote names all countries, half of the other names, and half of the topics but for the verbs. */
function isAboutTheSame(subject: Statement, quote: Statement): boolean {
  const isNamed = subject.countries.every((one) =>
    quote.terms.some(({ term }) => term === one.term),
  );
  const things = subject.topics.filter(({ term }) => !isVerbOfNews(term));
  const words = things.length > 0 ? things : subject.topics;
  return isNamed && holdsHalf(words, quote) && holdsHalf(subject.names, quote);
}

interface Said {
  readonly quote: Read;
  readonly statement: Statement;
  readonly cues: readonly Cue[];
}

/** What a quote says with the verb, by the first of its words that does; null where it says nothing of it. */
function sayingOf(verb: string, subject: Statement, { quote, statement, cues }: Said) {
  const { same, contrary } = oppositesOf(verb);
  const { text, topics } = statement;
  for (const said of topics) {
    const isSame = said.term === verb || same.has(said.term);
    if ((!isSame && !contrary.has(said.term)) || !isVerb(text, said)) continue;
    const object = objectOf(said, subject, statement);
    if (object === null) continue;
    const denial = denialOf(said, text, cues);
    // Who does not leave may not have joined; what is denied from afar or only supposed is not stated.
    if ((!isSame && denial !== null) || (denial === null && !isStated(said, text, cues))) continue;
    const start = Math.min(denial ?? said.start, object.start);
    const end = Math.max(said.end, object.end);
    const side: Side = denial !== null ? 'denied' : isSame ? 'stated' : 'contrary';
    const { id: quoteId, published } = quote;
    const saying: Saying = { quoteId, published, start, end, words: text.slice(start, end), side };
    return { ...saying, verb };
  }
  return null;
}

/** Where the negation of a verb begins, with its auxiliary; null where nothing before it in its clause denies it. */
function denialOf(verb: Span, text: string, cues: readonly Cue[]): number | null {
  const denial = cues.findLast(({ start, end, group }) => {
    const between = end <= verb.start ? text.slice(end, verb.start) : null;
    const reach = REACH[group] ?? -1;
    return (
      start < verb.start &&
      between !== null &&
      isWithin(reach, between) &&
      !CLAUSE_END.test(between)
    );
  });
  if (denial === undefined) return null;
  const from = Math.max(0, denial.start - LOOK);
  const before = AUXILIARY.exec(text.slice(from, denial.start));
  return before === null ? denial.start : from + before.index;
}

/**
 * Whether a verb says that something is so, or is to be: "withdraws", "will withdraw", "plans to withdraw", and not "the
 * idea of withdrawing", "asked to withdraw"; and no negation, denial or "if" opens its clause, however far before it.
 */
function isStated(verb: Span, text: string, cues: readonly Cue[]): boolean {
  const word = text.slice(verb.start, verb.end).toLowerCase();
  const before = text.slice(Math.max(0, verb.start - LOOK), verb.start);
  const isPlan = cues.some(
    ({ group, end }) =>
      group === 'plan' && end <= verb.start && /^\s*$/.test(text.slice(end, verb.start)),
  );
  if (/\bto\s+$/i.test(before) && !isPlan) return false;
  if (word.endsWith('ing') && !BEFORE_PROGRESSIVE.test(before)) return false;
  return !cues.some(
    ({ start, end, group }) =>
      (group in REACH || group === 'if') &&
      start < verb.start &&
      end <= verb.start &&
      !CLAUSE_END.test(text.slice(end, verb.start)),
  );
}

/** The nearest word after a verb, or else before it, that the subject has as well and that is no verb. */
function objectOf(verb: Term, subject: Statement, { text, terms }: Statement): Term | null {
  const asked = [...subject.topics, ...subject.names];
  const isObject = ({ term }: Term) =>
    !isVerbOfNews(term) &&
    asked.some((one) => isSynonym(one.term, term) || countsTheSame(one.term, term));
  const after = terms.find((one) => one.start >= verb.end && isObject(one));
  if (after && isWithin(OBJECT_REACH, text.slice(verb.end, after.start))) return after;
  const before = terms.findLast((one) => one.end <= verb.start && isObject(one));
  return before && isWithin(OBJECT_REACH, text.slice(before.end, verb.start)) ? before : null;
}

/** Whether a term is a verb with an opposite or of the news, in whatever form it stands. */
function isVerbOfNews(term: string): boolean {
  return oppositesOf(term).contrary.size > 0 || statusOf(term) !== undefined;
}

/** By its form, as "cuts", "support" and "closing" are nouns as often. */
function isVerb(text: string, { start, end }: Term): boolean {
  const word = text.slice(start, end).toLowerCase();
  const before = text.slice(Math.max(0, start - LOOK), start);
  const after = text.slice(end, end + LOOK);
  if (word.endsWith('ed') || baseFormOf(word) !== word) return true;
  if (word.endsWith('ing')) return BEFORE_PROGRESSIVE.test(before) || OBJECT.test(after);
  return word.endsWith('s') ? OBJECT.test(after) : BEFORE_BARE.test(before);
}

/** Whether a text has so many words at the most; of a long one no more are read. */
function isWithin(reach: number, text: string): boolean {
  const words = text.trim();
  return words === '' ? reach >= 0 : words.split(/\s+/, reach + 2).length <= reach;
}

/** What one quote says of it: that it is so, that it is not so (a negation, a denial), or the contrary by another verb. */
export type Side = 'stated' | 'denied' | 'contrary';

/** The words by which a quote says so, as a span of its text: "does not intend to withdraw its troops". */
export interface Saying extends Span {
  readonly quoteId: string;
  /** EDTF date of the quote. */
  readonly published: string | null;
  /** Those words. */
  readonly words: string;
  readonly side: Side;
}

/** That quotes say one thing of one party and its opposite; it decides nothing. */
export interface Opposite {
  /** The verb that was asked about, or claimed, as the pipeline's term. */
  readonly verb: string;
  /** In the order of their dates, the undated last; of two sides at least. */
  readonly sayings: readonly Saying[];
}
