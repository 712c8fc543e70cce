import type { World } from './world.ts';

/** Longer than anything takes within the process of a test. */
const PATIENCE_MS = 4_000;

/** How often to look for what the stand-in cannot see: a bot's log, a file, another process. */
const LOOK_MS = 20;

interface Awaited<T> {
  readonly what: string;
  /** Undefined as long as it is not there. */
  readonly find: () => T | undefined;
  readonly patienceMs?: number | undefined;
}

/**
 * Waits until something is so.
 *
 * @throws Error with the log of the stand-in, where it never is.
 */
export function until<T>(world: World, awaited: Awaited<T>): Promise<T> {
  const { what, find, patienceMs = PATIENCE_MS } = awaited;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`Waited in vain for ${what}; so far:\n${world.log.join('\n')}`));
    }, patienceMs).unref();
    const looking = setInterval(settle, LOOK_MS).unref();
    function stop(): void {
      clearTimeout(timer);
      clearInterval(looking);
      world.changes.off('change', settle);
      world.changes.off('stop', stop);
    }
    function settle(): void {
      const found = find();
      if (found === undefined) return;
      stop();
      resolve(found);
    }
    world.changes.on('change', settle);
    // Once the stand-in has stopped, nobody waits any more.
    world.changes.once('stop', stop);
    settle();
  });
}
