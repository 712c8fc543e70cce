import { LRUCache } from 'lru-cache';
import type { Answer } from './answer.ts';
import type { AnswerOptions } from './answerQuestion.ts';

/** Some megabytes; a busy hour's questions with the pages that are turned. */
const REMEMBERED = 500;

type Ask<Options> = (question: string, options: Options) => Answer;

/**
 * Answers a question that was asked lately without another search: whoever turns a page asks it
 * again, and so do many others on the day of the news.
 *
 * @param ask always gives the same answer to the same question, as an index does that is not changed.
 */
export function rememberAnswers<Options extends Partial<AnswerOptions>>(
  ask: Ask<Options>,
): Ask<Options> {
  const answers = new LRUCache<string, Answer>({ max: REMEMBERED });
  return (question, options) => {
    const { articleIds } = options;
    const key = JSON.stringify([
      question,
      { ...options, articleIds: articleIds && [...articleIds] },
    ]);
    const known = answers.get(key);
    if (known) return known;
    const answer = ask(question, options);
    answers.set(key, answer);
    return answer;
  };
}
