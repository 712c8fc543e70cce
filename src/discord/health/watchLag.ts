import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Long enough that a single long task does not count, short enough to tell of now. */
const WINDOW_MS = 30_000;
const RESOLUTION_MS = 20;
const NANOSECONDS = 1e6;

/** How late the event loop is. `stop` ends the watch. */
export function watchLag(): { readonly averageMs: () => number; readonly stop: () => void } {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  let last = 0;
  const timer = setInterval(() => {
    last = mean();
    delay.reset();
  }, WINDOW_MS).unref();
  function mean(): number {
    return delay.count === 0 ? 0 : Math.max(0, delay.mean / NANOSECONDS - RESOLUTION_MS);
  }
  return {
    averageMs: () => Math.max(last, mean()),
    stop() {
      clearInterval(timer);
      delay.disable();
    },
  };
}
