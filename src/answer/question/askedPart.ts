import type { Span } from '../../text/span.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import { readTraits, Trait } from '../../text/terms/traits.ts';
import { type AskedWord, termWeights } from './termWeight.ts';

/** Words of less weight only greet, thank or ask politely: they are neither looked for nor missed. */
export const FRAME_WEIGHT = 0.2;

/** A clause whose most telling word has less than this share of the best one's weight is part of the frame: "thanks in advance". */
const PART_SHARE = 0.5;

/** Words that begin a question; the WHO is none. */
const QUESTION_WORD =
  /^(?:who|whom|whose|what|which|when|where|why|how)(?:['’]?s|['’]?re|['’]?d|['’]ll)?$/i;
const AUXILIARY =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)(?:n['’]t)?$/i;
const BREAK = /[.!?,;:()\n…]\s|[–—]/;

function isQuestionWord(surface: string): boolean {
  return surface !== 'WHO' && QUESTION_WORD.test(surface);
}

/** The words of a message that a term's weight depends on, without phrases. */
export function askedWords(text: string): AskedWord[] {
  const words = extractTerms(text).filter(({ kind }) => kind !== 'phrase');
  const traits = readTraits(text, words);
  return words.map((word, i) => ({
    ...word,
    surface: text.slice(word.start, word.end),
    traits: traits[i] ?? 0,
  }));
}

/**
 * The part of a message that asks: from the question word, auxiliary or telling word that it begins with to its last
 * telling word, without what is put around it in a chat, so that "hey bro, how many troops? thx" reads as "how many troops".
 *
 * @returns the whole message where nothing in it tells.
 */
export function askedPart(text: string): Span {
  const words = askedWords(text);
  const weights = termWeights(text, words);
  const isTelling = tellingWords(text, words, weights);
  const first = isTelling.indexOf(true);
  const last = isTelling.lastIndexOf(true);
  if (first < 0) return { start: 0, end: text.length };
  const isStop = (at: number) => ((words[at]?.traits ?? 0) & Trait.stop) !== 0;
  const isJoined = (at: number) => !BREAK.test(text.slice(words[at]?.end, words[at + 1]?.start));
  let from = first;
  let isRun = true;
  for (let at = first - 1; at >= 0 && isJoined(at); at--) {
    isRun &&= isStop(at);
    const surface = words[at]?.surface ?? '';
    if (isQuestionWord(surface)) {
      from = at;
      break;
    }
    if (isRun && (AUXILIARY.test(surface) || from === at + 1)) from = at;
  }
  // Stop words before the auxiliary belong to the frame.
  const opening = words.findIndex(
    ({ surface }, at) => at >= from && at < first && AUXILIARY.test(surface),
  );
  if (opening > from && !isQuestionWord(words[from]?.surface ?? '')) from = opening;
  let to = last;
  while (to + 1 < words.length && isStop(to + 1) && isJoined(to)) to++;
  const end = words[to]?.end ?? text.length;
  const mark = /^["”’')]*\s?[?]?/.exec(text.slice(end))?.[0] ?? '';
  return { start: words[from]?.start ?? 0, end: end + mark.length };
}

/** Whether each word tells: by its own weight, and by the best of the clause or sentence that it stands in. */
function tellingWords(text: string, words: readonly AskedWord[], weights: readonly number[]) {
  const best = Math.max(0, ...weights);
  const telling: boolean[] = [];
  for (let start = 0; start < words.length; ) {
    let end = start + 1;
    while (end < words.length && !BREAK.test(text.slice(words[end - 1]?.end, words[end]?.start))) {
      end++;
    }
    const part = weights.slice(start, end);
    const isPartTelling = Math.max(...part) >= PART_SHARE * best;
    telling.push(...part.map((weight) => isPartTelling && weight >= FRAME_WEIGHT));
    start = end;
  }
  return telling;
}
