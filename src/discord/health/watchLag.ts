import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Long enough that a single long task does not count, short enough to tell of now. */
const WINDOW_MS = 30_000;
const RESOLUTION_MS = 20;
const NANOSECONDS = 1e6;

interface Lag {
  /** On average over the last while. */
  readonly averageMs: () => number;
  /** The longest time of the last while in which the process did nothing but one thing. */
  readonly longestMs: () => number;
  /** Ends the watch. */
  readonly stop: () => void;
}

/** How late the event loop is. */
export function watchLag(): Lag {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  let last = 0;
  let lastLongest = 0;
  const timer = setInterval(() => {
    last = mean();
    lastLongest = longest();
    delay.reset();
  }, WINDOW_MS).unref();
  function mean(): number {
    return delay.count === 0 ? 0 : Math.max(0, delay.mean / NANOSECONDS - RESOLUTION_MS);
  }
  function longest(): number {
    return delay.count === 0 ? 0 : Math.max(0, delay.max / NANOSECONDS - RESOLUTION_MS);
  }
  return {
    longestMs: () => Math.max(lastLongest, longest()),
    averageMs: () => Math.max(last, mean()),
    stop() {
      clearInterval(timer);
      delay.disable();
    },
  };
}
