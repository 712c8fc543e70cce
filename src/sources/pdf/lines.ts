/** A piece of text on a page, as PDF.js gives it: origin at the lower left, in points. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the font. */
  readonly size: number;
  readonly font: string;
}

/** A line of one column. */
export interface Line extends TextRun {
  readonly page: number;
  /** The column that it stands in, counted through the document; lines across columns are one of their own. */
  readonly column: number;
}

/** Runs on the same line may differ by this share of the font's size (superscripts, accents). */
const SAME_LINE = 0.4;
/** A gap wider than this many font sizes parts two columns; between words it is about a quarter. */
const COLUMN_GAP = 1.2;
/** A space is left out between runs nearer than this many font sizes (kerning). */
const WORD_GAP = 0.15;
/** A gutter is looked for in the middle of the page. */
const MIDDLE = { from: 0.3, to: 0.7 };
/** Titles and footnotes run across; more lines than this share do not. */
const CROSSING_MAX = 0.25;
/** Fewer lines on a side are no column. */
const COLUMN_LINES_MIN = 4;

/**
 * The lines of a page in reading order: of two columns, first the left one, then the right one;
 * a line across both parts what is above from what is below.
 */
export function readLines(
  runs: readonly TextRun[],
  width: number,
  page: number,
  firstColumn: number,
): Line[] {
  const pieces = joinRuns(runs.filter(({ text }) => text.trim() !== ''));
  const gutter = findGutter(pieces, width);
  let column = firstColumn;
  if (gutter === null) return pieces.map((piece) => ({ ...piece, page, column }));
  const lines: Line[] = [];
  let [left, right]: [TextRun[], TextRun[]] = [[], []];
  const flush = () => {
    for (const side of [left, right]) {
      if (side.length > 0) column++;
      for (const piece of side) lines.push({ ...piece, page, column });
    }
    [left, right] = [[], []];
  };
  for (const piece of pieces) {
    if (piece.x + piece.width <= gutter) left.push(piece);
    else if (piece.x >= gutter) right.push(piece);
    else {
      flush();
      lines.push({ ...piece, page, column: ++column });
    }
  }
  flush();
  return lines;
}

/** Runs beside each other become one piece, from top to bottom, from left to right. */
function joinRuns(runs: readonly TextRun[]): TextRun[] {
  const rows: TextRun[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - run.y) <= SAME_LINE * Math.max(first.size, run.size))
      row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => {
    const pieces: TextRun[] = [];
    for (const run of row.sort((a, b) => a.x - b.x)) {
      const last = pieces.at(-1);
      const gap = last ? run.x - (last.x + last.width) : Number.POSITIVE_INFINITY;
      if (!last || gap > COLUMN_GAP * run.size) {
        pieces.push(run);
        continue;
      }
      const space =
        gap > WORD_GAP * run.size && !/\s$/.test(last.text) && !/^\s/.test(run.text) ? ' ' : '';
      const size = last.text.length >= run.text.length ? last.size : run.size;
      pieces[pieces.length - 1] = {
        ...last,
        size,
        text: last.text + space + run.text,
        width: run.x + run.width - last.x,
      };
    }
    return pieces;
  });
}

/** Where a vertical strip is free of text, near the middle, with lines on both sides of it. */
function findGutter(pieces: readonly TextRun[], width: number): number | null {
  let best: { x: number; crossing: number } | null = null;
  for (let x = MIDDLE.from * width; x <= MIDDLE.to * width; x += 2) {
    const crossing = pieces.filter((piece) => piece.x < x && piece.x + piece.width > x).length;
    const left = pieces.filter((piece) => piece.x + piece.width <= x).length;
    const right = pieces.filter((piece) => piece.x >= x).length;
    if (Math.min(left, right) < COLUMN_LINES_MIN || crossing > CROSSING_MAX * pieces.length)
      continue;
    if (!best || crossing < best.crossing) best = { x, crossing };
  }
  return best?.x ?? null;
}
