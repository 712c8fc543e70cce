/** How text stands out on this output; `plainStyle` where it is a pipe or colour is not wanted. */
export interface Style {
  readonly highlight: (text: string) => string;
  /** Words that may turn a quote round: "refused to", "no longer". */
  readonly cue: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly quiet: (text: string) => string;
  /** Columns to wrap quotes at; Infinity where the reader is a program. */
  readonly width: number;
}

const unchanged = (text: string) => text;

export const plainStyle: Style = {
  highlight: unchanged,
  cue: unchanged,
  heading: unchanged,
  quiet: unchanged,
  width: Number.POSITIVE_INFINITY,
};

/** SGR codes of ECMA-48: 1 bold, 2 faint, 4 underlined, 7 in reverse; 22, 24 and 27 end them. */
const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
const bold = sgr(1, 22);

/** Of a terminal that tells no width: a VT100 has so many. */
const DEFAULT_WIDTH = 80;
/** Lines longer than this are hard to read, however wide the window is. */
const WIDTH_LIMIT = 100;

/** The part of a `tty.WriteStream` that matters here. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/**
 * The style that fits an output.
 *
 * `NO_COLOR` (https://no-color.org), a dumb terminal and a pipe get plain text.
 *
 * @param output what is written to: a terminal or not, and its columns.
 * @param env the environment, for `NO_COLOR` and `TERM`.
 * @returns `plainStyle` for a pipe; for a terminal a width of at most 100 columns.
 */
export function styleFor(output: Output, env: Readonly<Record<string, string | undefined>>): Style {
  if (!output.isTTY) return plainStyle;
  // Some terminals say that they have no columns at all.
  const width = Math.min(output.columns || DEFAULT_WIDTH, WIDTH_LIMIT);
  if (env['NO_COLOR'] || env['TERM'] === 'dumb') return { ...plainStyle, width };
  return {
    highlight: (text) => bold(sgr(4, 24)(text)),
    cue: sgr(7, 27),
    heading: bold,
    quiet: sgr(2, 22),
    width,
  };
}
