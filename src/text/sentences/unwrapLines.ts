import { isClosed } from './sentenceKind.ts';

/** Narrower than this, lines are a list or a poem rather than text set to a margin. */
const NARROWEST_COLUMN = 25;

/** Of the lines of text set to a margin, at least one in so many starts in mid-sentence, with a small letter. */
const LOWER_CASE_SHARE = 3;

/** A blank line, or the character that Unicode made for the purpose. */
const PARAGRAPH_BREAK = /((?:\r\n|\r(?!\n)|[\n\u2028])\s*[\r\n\u2028]|\u2029)/;

const LINE_BREAK = /(\r\n|[\n\r\u2028])/;

const STARTS_LOWER_CASE = /^\s*\p{Ll}/u;

const HOLDS_SENTENCE_END = /[.!?…]["'”’)\]]*(?:\s|$)/;

/** A bullet, a number or a letter that opens an item of a list; a capital with a full stop is an initial. */
const LIST_ITEM = /^\s*(?:[•⁃◦▪‣●■]|(?:[-*]|\(?(?:\d{1,3}|[A-Za-z])\)|(?:\d{1,3}|[a-z])\.)\s)/;

/** A colon, or a semicolon, before a list. */
const OPENS_LIST = /[:;]\s*$/;

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
  const continuing = isSetToMargin(lines) ? withoutListItems(lines) : continuingLines(lines);
  return pieces
    .map((piece, place) =>
      place % 2 === 1 && continuing.has((place + 1) / 2) ? ' '.repeat(piece.length) : piece,
    )
    .join('');
}

/** Whether every line but the last was too full for the first word of the next: a margin broke them, not a writer. */
function isSetToMargin(lines: readonly string[]): boolean {
  const widths = lines.map((line) => line.trim().length);
  const column = widths.reduce((widest, width) => Math.max(widest, width));
  const following = lines.slice(1);
  const lowerCase = following.filter((line) => STARTS_LOWER_CASE.test(line));
  return (
    column >= NARROWEST_COLUMN &&
    lines.some((line) => HOLDS_SENTENCE_END.test(line)) &&
    lowerCase.length * LOWER_CASE_SHARE >= following.length &&
    following.every((line, index) => {
      const [word = ''] = line.trimStart().split(/\s/, 1);
      return (widths[index] ?? 0) + 1 + word.length > column;
    })
  );
}

function withoutListItems(lines: readonly string[]): ReadonlySet<number> {
  return new Set([...lines.keys()].filter((index) => !LIST_ITEM.test(lines[index] ?? '')));
}

/**
 * The lines that go on from the one before. A run of them counts only if it starts like a sentence and one ends in
 * it, unlike a list: `features\ncontact manager\nevents`.
 */
function continuingLines(lines: readonly string[]): ReadonlySet<number> {
  const runs: number[][] = [];
  for (const [index, line] of lines.entries()) {
    const run = runs.at(-1);
    if (run && goesOn(lines[index - 1] ?? '', line)) {
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

function goesOn(line: string, next: string): boolean {
  const isOpen = !isClosed(line) && !OPENS_LIST.test(line);
  return (
    !LIST_ITEM.test(next) &&
    (ENDS_OPEN.test(line.slice(-TAIL)) || (isOpen && STARTS_LOWER_CASE.test(next)))
  );
}
