import { endsIn } from '../characters.ts';
import { isClosed } from './sentenceKind.ts';

/** Narrower than this, lines are a list or a poem rather than text set to a margin. */
const NARROWEST_COLUMN = 25;

/** Of the lines of text set to a margin, at least one in so many starts in mid-sentence, with a small letter. */
const LOWER_CASE_SHARE = 3;

/** Lines of other paragraphs are broken somewhere near the margin: not before this share of the widest line. */
const RAGGED_SHARE = 0.8;

/** A blank line, or the character that Unicode made for the purpose. */
const PARAGRAPH_BREAK = /((?:\r\n|\r(?!\n)|[\n\u2028])\s*[\r\n\u2028]|\u2029)/;

const LINE_BREAK = /(\r\n|[\n\r\u2028])/;

const STARTS_LOWER_CASE = /^\s*\p{Ll}/u;

/** A figure, with the sign of a currency before it: in mid-sentence as often as not, where a small letter always is. */
const STARTS_WITH_FIGURE = /^\s*[$£€¥]?\p{Nd}/u;

const HOLDS_SENTENCE_END = /[.!?…]["'”’)\]]*(?:\s|$)/;

/** A bullet, a number or a letter that opens an item of a list; a capital with a full stop is an initial. */
const LIST_ITEM = /^\s*(?:[•⁃◦▪‣●■]|(?:[-*]|\(?(?:\d{1,3}|[A-Za-z])\)|(?:\d{1,3}|[a-z])\.)\s)/;

/** The number of an item, which those of its neighbours count up to or on from. */
const ITEM_NUMBER = /^\s*\(?(\d{1,3})[.)]/;

/** Longer than any of the words below, which are looked for at the end of a line only. */
const TAIL = 16;

/** Words that ask for another, so that no sentence ends with them. */
const ENDS_OPEN =
  /\b(?:an?|the|of|and|or|to|in|on|at|by|for|from|with|than|its|his|her|their|our|(?:Mr|Mrs|Ms|Dr|Gen)\.)\s*$/;

/**
 * A text with a space for every line break in mid-sentence; offsets hold. Such a break is one in a paragraph set to a
 * margin, or one where the next line plainly goes on: `It was a cold \nnight in the city.`
 */
export function unwrapLines(text: string): string {
  // Paragraphs at even places, the breaks between them at odd ones.
  return text
    .split(PARAGRAPH_BREAK)
    .map((piece, place) => (place % 2 === 0 ? unwrapParagraph(piece) : piece))
    .join('');
}

function unwrapParagraph(paragraph: string): string {
  // So are lines, and the breaks between them.
  const pieces = paragraph.split(LINE_BREAK);
  if (pieces.length === 1) {
    return paragraph;
  }
  const lines = pieces.filter((_, place) => place % 2 === 0);
  const items = listItems(lines);
  const continuing = isSetToMargin(lines, items)
    ? new Set([...lines.keys()].filter((index) => !items.has(index)))
    : continuingLines(lines, items);
  return pieces
    .map((piece, place) =>
      place % 2 === 1 && continuing.has((place + 1) / 2) ? ' '.repeat(piece.length) : piece,
    )
    .join('');
}

/** Whether every line but the last was too full for the first word of the next: a margin broke them, not a writer. */
function isSetToMargin(lines: readonly string[], items: ReadonlySet<number>): boolean {
  const column = columnOf(lines);
  const following = [...lines.keys()].slice(1);
  const midSentence = following.filter((index) => startsInMidSentence(lines, index, items));
  return (
    column >= NARROWEST_COLUMN &&
    lines.some((line) => HOLDS_SENTENCE_END.test(line)) &&
    midSentence.length * LOWER_CASE_SHARE >= following.length &&
    following.every((index) => isFullBefore(lines, index, column))
  );
}

function columnOf(lines: readonly string[]): number {
  return lines.reduce((widest, line) => Math.max(widest, line.trim().length), 0);
}

/** Whether the line before one had no room for its first word. */
function isFullBefore(lines: readonly string[], index: number, column: number): boolean {
  const [word = ''] = (lines[index] ?? '').trimStart().split(/\s/, 1);
  return (lines[index - 1] ?? '').trim().length + 1 + word.length > column;
}

function startsInMidSentence(
  lines: readonly string[],
  index: number,
  items: ReadonlySet<number>,
): boolean {
  const line = lines[index] ?? '';
  if (STARTS_LOWER_CASE.test(line)) return true;
  return STARTS_WITH_FIGURE.test(line) && !items.has(index) && isOpen(lines[index - 1] ?? '');
}

/** Neither the end of a sentence nor what leads in a list. */
function isOpen(line: string): boolean {
  return !isClosed(line) && !endsIn(line.trimEnd(), ':', ';');
}

/**
 * The lines that open an item of a list. A number with a full stop is as well the end of a sentence that a margin broke
 * before it (`rose to\n12. The bank`): it opens an item where another one counts up to it or on from it, or nothing goes
 * on from the line before.
 */
function listItems(lines: readonly string[]): ReadonlySet<number> {
  const column = columnOf(lines);
  const numberOf = (line: string) => Number(ITEM_NUMBER.exec(line)?.[1] ?? Number.NaN);
  const numbers = new Set(lines.map(numberOf));
  const isBroken = (line: string, index: number) => {
    const number = numberOf(line);
    const isAlone = !numbers.has(number - 1) && !numbers.has(number + 1);
    return isAlone && isOpen(lines[index - 1] ?? '.') && isFullBefore(lines, index, column);
  };
  return new Set(
    lines.flatMap((line, index) =>
      LIST_ITEM.test(line) && !(ITEM_NUMBER.test(line) && isBroken(line, index)) ? index : [],
    ),
  );
}

/**
 * The lines that go on from the one before. A run of them counts only if it starts like a sentence and one ends in
 * it, unlike a list: `features\ncontact manager\nevents`.
 */
function continuingLines(
  lines: readonly string[],
  items: ReadonlySet<number>,
): ReadonlySet<number> {
  const column = columnOf(lines);
  const isSet = (index: number) =>
    column >= NARROWEST_COLUMN && isFullBefore(lines, index, column * RAGGED_SHARE);
  const runs: number[][] = [];
  for (const [index, line] of lines.entries()) {
    const run = runs.at(-1);
    if (run && !items.has(index) && goesOn(lines[index - 1] ?? '', line, isSet(index))) {
      run.push(index);
    } else {
      runs.push([index]);
    }
  }
  return new Set(
    runs.flatMap(([first = 0, ...others]) =>
      !STARTS_LOWER_CASE.test(lines[first] ?? '') &&
      others.some((index) => HOLDS_SENTENCE_END.test(lines[index] ?? ''))
        ? others
        : [],
    ),
  );
}

/** @param isFull whether the line had no room for the first word of the next. */
function goesOn(line: string, next: string, isFull: boolean): boolean {
  if (ENDS_OPEN.test(line.slice(-TAIL))) return true;
  if (!isOpen(line)) return false;
  return STARTS_LOWER_CASE.test(next) || (isFull && STARTS_WITH_FIGURE.test(next));
}
