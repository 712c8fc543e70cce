import { answerWithReader } from '../src/answer/answerQuestion.ts';
import type { Reader } from '../src/reader/createReader.ts';
import { buildIndex } from '../src/search/buildIndex.ts';
import type { Dataset } from './dataset.ts';
import { isSameSentence } from './measures.ts';

/** What people see first, over questions on one corpus. */
export interface Outcomes {
  readonly answerable: number;
  readonly unanswerable: number;
  /** Of the answerable questions those whose first sentence shown is right, as an answer or as one of the closest. */
  readonly shownRight: number;
  /** Of these those that are given as an answer. */
  readonly answeredRight: number;
  /** Questions that got an answer. */
  readonly answered: number;
  /** Of the unanswerable questions those that got an answer. */
  readonly answeredFalsely: number;
  /** Of all quotes shown as answers to answerable questions those that are right, and all of them. */
  readonly quotesRight: number;
  readonly quotes: number;
}

const LIMIT = 5;

/**
 * Asks all questions of a set as a person would, and counts what comes first.
 *
 * @param frame puts a question in other words.
 */
export async function measureOutcomes(
  { articles, questions }: Dataset,
  {
    frame = (text) => text,
    reader = null,
  }: { frame?: (text: string) => string; reader?: Reader | null } = {},
): Promise<Outcomes> {
  const index = await buildIndex(articles);
  const counts = { ...{ answerable: 0, unanswerable: 0, shownRight: 0, answeredRight: 0 } };
  const also = { answered: 0, answeredFalsely: 0, quotesRight: 0, quotes: 0 };
  for (const { text, gold, answerable } of questions) {
    const options = { limit: LIMIT, reader };
    const answer = await answerWithReader(frame(text), index, options);
    const isRight = (quote: { articleId: string; start: number; end: number }) =>
      gold.some((one) => isSameSentence(quote, one));
    const isAnswered = answer.status === 'answered';
    const [first] = isAnswered ? answer.quotes : answer.closest;
    if (isAnswered) also.answered++;
    if (!answerable) {
      counts.unanswerable++;
      if (isAnswered) also.answeredFalsely++;
      continue;
    }
    counts.answerable++;
    also.quotes += answer.quotes.length;
    also.quotesRight += answer.quotes.filter(isRight).length;
    if (first === undefined || !isRight(first)) continue;
    counts.shownRight++;
    if (isAnswered) counts.answeredRight++;
  }
  return { ...counts, ...also };
}
