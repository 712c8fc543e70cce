import type { World } from './world.ts';

/** Longer than anything takes within the process of a test. */
const PATIENCE_MS = 4_000;

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
      world.changes.off('change', settle);
      reject(new Error(`Waited in vain for ${what}; so far:\n${world.log.join('\n')}`));
    }, patienceMs).unref();
    function settle(): void {
      const found = find();
      if (found === undefined) return;
      clearTimeout(timer);
      world.changes.off('change', settle);
      resolve(found);
    }
    world.changes.on('change', settle);
    // Once the stand-in has stopped, nobody waits any more.
    world.changes.once('stop', () => clearTimeout(timer));
    settle();
  });
}
