import { setImmediate } from 'node:timers/promises';

/** More than are waited for: each takes up to a second on thousands of articles, and Discord waits 15 minutes. */
const QUEUED_MAX = 300;

/** Long work of a process that has but one thread for everybody: one piece at a time, in steps. */
export interface LongWork {
  /**
   * Does a piece of work once those before it are done.
   *
   * @returns null, at once, where too many wait already.
   */
  readonly run: <Result>(task: () => Promise<Result>) => Promise<Result | null>;
  /** Between two steps: lets what came in meanwhile, as somebody's question, go first. */
  readonly giveWay: () => Promise<void>;
}

/**
 * Keeps the turns of long work.
 *
 * @param queuedMax pieces that may be under way or wait at a time; one more is refused.
 */
export function createLongWork(queuedMax = QUEUED_MAX): LongWork {
  let last: Promise<unknown> = Promise.resolve();
  let queued = 0;
  return {
    async run(task) {
      if (queued >= queuedMax) return null;
      queued += 1;
      const done = last.then(task);
      last = done.then(
        () => setImmediate(),
        () => setImmediate(),
      );
      try {
        return await done;
      } finally {
        queued -= 1;
      }
    },
    giveWay: () => setImmediate(),
  };
}
