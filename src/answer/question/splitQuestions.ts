import { splitSentences } from '../../text/sentences/splitSentences.ts';
import type { Span } from '../../text/span.ts';
import { isStopWord } from '../../text/terms/readWord.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Of what stands before and after a joint, as much is looked at: longer than a question is. */
const CLAUSE_MAX = 400;

/** A question word with what belongs to it: "since when", "in which". */
const ASKING = String.raw`(?:(?:in|on|at|by|to|from|for|since|with|of|until)\s+)?(?:how|who|whom|whose|what|which|when|where|why)(?:['’ʼ]?s|['’ʼ]?re)?\b`;
const QUESTION_WORD = /^(?:how|who|whom|whose|what|which|when|where|why)$/i;
const AUXILIARY = String.raw`(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should)(?:n['’ʼ]?t)?\b`;
/** What may stand before a question without being one: an item's number, a word that goes on, a greeting. */
const LEAD_IN = String.raw`(?:(?:\d{1,2}|[a-h])[.)]\s+|[-–—*•&>]\s*)?(?:(?:and|or|but|so|ok|okay|also|then|plus|please|hi|hey|hello|well|now)\b[\s,!.]*)*`;

/** "Did France …", "and how many …". */
const OPENS = new RegExp(`^${LEAD_IN}(?:${ASKING}|${AUXILIARY})`, 'iu');
/** "I want to know who …", "any idea how many …": a question within a sentence of the asker's. */
const WITHIN = new RegExp(
  String.raw`\b(?:tell me|(?:i|we)(?:['’ʼ]d| would)? (?:want to|wanna|need to|like to) know|i wonder|i(?:['’ʼ]?m| am) (?:wondering|curious|asking)|(?:any|no) idea|(?:any|some)(?:one|body) knows?)\b(?:[\s,:]+(?:about|of|please|if|also))*[\s,:]+${ASKING}`,
  'iu',
);
/** Where a clause that asks anew may begin: "… and how many …", "…; who …". */
const JOINED = new RegExp(
  String.raw`(?:\s*[,;:–—]+\s*|\s+)(?:(?:and|or|but|plus|also|then|&)\s+)+(?=${ASKING})|\s*[,;]\s*(?=(?:how|what|why)\b|(?:when|where)\s+${AUXILIARY})`,
  'giu',
);
/** "Right?", "you know?": as many words are no question by themselves. */
const TAG_WORDS = 2;
/** "When the coup began, how many …": what is said of the time is no question of its own. */
const SUBORDINATE = new RegExp(
  String.raw`^${LEAD_IN}(?:how\s+(?!many\b|much\b|${AUXILIARY})|(?:when|where|while|why|what)\s+(?!${AUXILIARY})|(?:in|on|at|by|to|from|for|with|of)\s)`,
  'iu',
);
/** "How many French, no, how many US troops": asked once, and mended. */
const MENDED =
  /\b(?:no|nope|wait|sorry|actually|i mean|rather|oops|err?|uh+|um+|not that|better yet|scratch that|let me(?: actually)? ask)\b(?:[\s,]+(?:not that|actually|tell me|i mean|sorry|wait|or|but))*$/i;
/** "The general who …": a question word behind a noun that only goes on to tell of it. */
const RELATIVE = /^(?:who|whom|whose|which|where|when)$/i;

/**
 * The questions of a message, in order: where each stands, with the sentences before it that set its scene, and what
 * follows the last one ("Thanks!").
 *
 * A sentence asks where it ends in a question mark, opens with a question word or an auxiliary, or holds a question
 * ("tell me who …"). Within it, another question begins where a comma or a word such as "and" is followed by a question
 * word with words of its own: "who led the coup and how many died", but neither "when and where was it" nor "the
 * general who led it and who was declared leader". A sentence that holds nothing to look for ("Right?") is no question of
 * its own, but for a question word after another question ("Who led it? When?").
 *
 * @param text any text; a message in which nothing asks is one question as a whole.
 * @returns ordered, disjoint spans without white space at their ends; none where the text is blank.
 */
export function splitQuestions(text: string): Span[] {
  const questions: Span[] = [];
  const pieces = splitSentencesThatAsk(text);
  let scene: number | null = null;
  for (const { start, end } of pieces) {
    if (isQuestion(text.slice(start, end), questions.length > 0)) {
      questions.push({ start: scene ?? start, end });
      scene = null;
    } else scene ??= start;
  }
  const rest = { start: scene ?? 0, end: pieces.at(-1)?.end ?? 0 };
  if (scene !== null)
    questions.push({ start: questions.pop()?.start ?? rest.start, end: rest.end });
  return questions.map((question) => withoutMarker(text, question));
}

/** The sentences of a message, cut where another question begins within them. */
export function splitSentencesThatAsk(text: string): Span[] {
  return splitSentences(text)
    .flatMap((sentence) => cutAtMarks(text, sentence))
    .flatMap((sentence) => cutAtClauses(text, sentence));
}

/** Whether a sentence puts a question, whatever its words are about. */
export function asks(sentence: string): boolean {
  if (/\?["'”’)\]]*$/.test(sentence) || WITHIN.test(sentence)) return true;
  // "When the coup began, …": a sentence that a full stop ends only tells of the time.
  return OPENS.test(sentence) && !(/[.!]$/.test(sentence) && SUBORDINATE.test(sentence));
}

/** @param isFurther another question stands before: "When?" asks on. */
function isQuestion(sentence: string, isFurther: boolean): boolean {
  if (!asks(sentence)) return false;
  const words = sentence.match(WORD) ?? [];
  const hasAsking = words.some((word) => QUESTION_WORD.test(word)) || OPENS.test(sentence);
  if (hasAsking) return isFurther || holdsContent(sentence);
  // "And Spain?" asks on; "really?" asks nothing that an article could answer.
  const asksOn = isFurther && /^(?:and|or)\b/i.test(sentence) && holdsContent(sentence);
  return asksOn || words.length > TAG_WORDS;
}

function isLongerThanTag(text: string): boolean {
  return (text.match(WORD) ?? []).length > TAG_WORDS;
}

function holdsContent(text: string): boolean {
  return (text.match(WORD) ?? []).some(
    (word) => !isStopWord(word.toLowerCase().replace(/['’ʼ]/g, '')),
  );
}

/** A question mark ends a question also before a small letter or none at all, but for one within an address. */
function cutAtMarks(text: string, { start, end }: Span): Span[] {
  return cut(text, { start, end }, (sentence) =>
    [...sentence.matchAll(/\?[?!]*["'”’)\]]*(?=\s|\p{L})/gu)].flatMap(({ 0: mark, index }) => {
      const isAddress = /:\/\/\S*$/.test(sentence.slice(0, index));
      return isAddress ? [] : [{ from: index + mark.length, to: index + mark.length }];
    }),
  );
}

function cutAtClauses(text: string, { start, end }: Span): Span[] {
  return cut(text, { start, end }, (sentence) => {
    let done = 0;
    return [...sentence.matchAll(JOINED)].flatMap(({ 0: joint, index }) => {
      const before = sentence.slice(Math.max(done, index - CLAUSE_MAX), index);
      const to = index + joint.length;
      const after = sentence.slice(to, to + CLAUSE_MAX);
      // "When was it", after another question, asks on.
      const isClause = holdsContent(before) || (done > 0 && isLongerThanTag(before));
      if (!asks(before) || !isClause) return [];
      if (!holdsContent(after) && !isLongerThanTag(after)) return [];
      if (/^\s*[,;]\s*$/.test(joint) && SUBORDINATE.test(before)) return [];
      if (MENDED.test(before)) return [];
      if (goesOn(before, after) || sharesRest(before, after)) return [];
      // "And" stays with what it leads to: it tells a question that leaves something out.
      const from = index + (/^\s*[,;:–—]*\s*/.exec(joint)?.[0].length ?? 0);
      done = to;
      return [{ from: index, to: from }];
    });
  });
}

/** "The general who led it and who …": the same word told of a noun before. */
function goesOn(before: string, after: string): boolean {
  const [word = ''] = /^\S+/.exec(after) ?? [];
  if (!RELATIVE.test(word)) return false;
  const words = before.match(WORD) ?? [];
  return words.some(
    (one, i) =>
      i > 0 && one.toLowerCase() === word.toLowerCase() && holdsContent(words[i - 1] ?? ''),
  );
}

/** "In which year and in what country was …", "who condemned and who welcomed …": what follows belongs to both. */
function sharesRest(before: string, after: string): boolean {
  const words = (before.match(WORD) ?? []).map((word) => word.toLowerCase());
  const own = words.slice(words.findIndex((word) => QUESTION_WORD.test(word)));
  const same = own[0] === (after.match(WORD) ?? []).find((word) => QUESTION_WORD.test(word));
  return own.length <= 3 && (/^(?:what|which)$/.test(own[0] ?? '') || (same && own.length === 2));
}

/** Cuts out what lies between `from` and `to`; blank parts are left out. */
function cut(
  text: string,
  { start, end }: Span,
  cutsIn: (sentence: string) => readonly { readonly from: number; readonly to: number }[],
): Span[] {
  const sentence = text.slice(start, end);
  const cuts = cutsIn(sentence);
  return [...cuts, { from: sentence.length, to: sentence.length }].flatMap(({ from }, i) => {
    const begin = cuts[i - 1]?.to ?? 0;
    const part = sentence.slice(begin, from);
    const trimmed = part.trim();
    if (trimmed === '') return [];
    const at = start + begin + part.indexOf(trimmed);
    return [{ start: at, end: at + trimmed.length }];
  });
}

/** "2. how many …": the number of an item is no figure that is asked for. */
function withoutMarker(text: string, { start, end }: Span): Span {
  const [marker = ''] =
    /^(?:(?:\d{1,2}|[a-h])[.)]|[-–—*•])\s+(?=\S)/iu.exec(text.slice(start, end)) ?? [];
  return { start: start + marker.length, end };
}
