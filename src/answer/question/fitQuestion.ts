import { asks, splitSentencesThatAsk } from './splitQuestions.ts';

/** Longest question that is read, in UTF-16 units: room for two sentences; what is longer is rather a text. */
export const QUESTION_MAX = 300;

const QUESTION_WORD = /\b(?:how|who|whom|whose|what|which|when|where|why)\b/gi;

/**
 * A question as it is read: all of it or, where it is too long, the sentence in it that asks, wherever that stands, with
 * as many of the sentences before it as there is room for.
 *
 * @param question one of `splitQuestions()`.
 * @param maxLength UTF-16 units, 1 at least.
 * @returns a stretch of the question, `maxLength` long at the most; whoever shows the answer says that it was read so.
 */
export function fitQuestion(question: string, maxLength = QUESTION_MAX): string {
  if (question.length <= maxLength) return question;
  const sentences = splitSentencesThatAsk(question);
  const core = sentences.findLast(({ start, end }) => asks(question.slice(start, end)));
  if (core === undefined) return wholeWords(question, maxLength);
  if (core.end - core.start > maxLength) {
    return fitSentence(question.slice(core.start, core.end), maxLength);
  }
  const fits = ({ start }: { readonly start: number }) => core.end - start <= maxLength;
  const start = sentences.find((sentence) => fits(sentence))?.start ?? core.start;
  return question.slice(Math.min(start, core.start), core.end);
}

/** From its last question word on that leaves something to read; as most of such a sentence leads to it. */
function fitSentence(sentence: string, maxLength: number): string {
  const starts = [...sentence.matchAll(QUESTION_WORD)].map(({ index }) => index);
  const start = starts.find((at) => sentence.length - at <= maxLength) ?? starts[0] ?? 0;
  return wholeWords(sentence.slice(start), maxLength);
}

/** As many whole words as there is room for; of one that is too long itself, its beginning. */
function wholeWords(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const end = text.slice(0, maxLength + 1).search(/\s\S*$/);
  if (end > 0) return text.slice(0, end).trimEnd();
  // Not half of a character.
  return text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
}
