/** Leaves room for the label and the numbers on a line of 80. */
const CELLS = 24;
/** Work that is done sooner shows no bar: it would only flicker. */
const QUIET_MS = 400;
/** As often as an eye follows. */
const REDRAW_MS = 100;

interface BarOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * A bar on the terminal for work that takes a while; nothing at all where the output is a pipe.
 *
 * @param now milliseconds on any clock that only goes forward.
 * @returns a function to tell how far the work has come; the bar goes once `done` equals `total`.
 */
export function progressBar(label: string, output: BarOutput, now: () => number) {
  const started = now();
  let drawn = Number.NEGATIVE_INFINITY;
  return (done: number, total: number): void => {
    if (!output.isTTY) return;
    const time = now();
    if (done >= total) {
      if (Number.isFinite(drawn)) output.write('\r\u001b[K');
      return;
    }
    if (time - started < QUIET_MS || time - drawn < REDRAW_MS) return;
    drawn = time;
    const full = Math.floor((CELLS * done) / total);
    const bar = '█'.repeat(full) + '░'.repeat(CELLS - full);
    output.write(`\r${label} ${bar} ${Math.floor((100 * done) / total)} %\u001b[K`);
  };
}
