import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Answer } from './answer.ts';
import type { AnswerOptions } from './answerQuestion.ts';

/** Room for a busy quarter of an hour. A quote takes 3 to 5 KB (measured): nine an answer, some 20 MB in all. */
const REMEMBERED = 500;

/** Minutes for which a question stays in memory: as long as somebody turns the pages. */
export const REMEMBERED_MINUTES = 15;

type Ask<Options> = (question: string, options: Options) => Answer | Promise<Answer>;

interface Remembering {
  /** False where nothing of the question is to be kept, nor its answer. */
  readonly remember?: boolean;
}

type Remembered<Options> = ((
  question: string,
  options: Options & Remembering,
) => Promise<Answer>) & {
  /** Whatever was asked is searched anew: the articles have changed. */
  readonly forget: () => void;
};

/**
 * Answers a question that was asked lately without another search: whoever turns a page asks it
 * again, and so do many others on the day of the news.
 *
 * @param ask always gives the same answer to the same question, until `forget` is called.
 */
export function rememberAnswers<Options extends Partial<AnswerOptions>>(
  ask: Ask<Options>,
): Remembered<Options> {
  const answers = new LRUCache<string, Promise<Answer>>({
    max: REMEMBERED,
    ttl: REMEMBERED_MINUTES * 60_000,
    perf: { now: () => performance.now() },
    // Forgotten then, rather than when somebody asks it again.
    ttlAutopurge: true,
  });
  const answer = async (question: string, { remember = true, ...rest }: Options & Remembering) => {
    // What is taken off is none of theirs.
    const options = rest as unknown as Options;
    if (!remember) return ask(question, options);
    const key = keyOf(question, options);
    const known = answers.get(key);
    if (known) return known;
    const made = Promise.resolve(ask(question, options));
    answers.set(key, made);
    // What has failed is asked again.
    made.catch(() => answers.delete(key));
    return made;
  };
  return Object.assign(answer, { forget: () => answers.clear() });
}

/** Short, however many articles the question is narrowed to. */
function keyOf(question: string, options: Partial<AnswerOptions>): string {
  const { articleIds } = options;
  const asked = [question, { ...options, articleIds: articleIds && [...articleIds] }];
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url');
}
