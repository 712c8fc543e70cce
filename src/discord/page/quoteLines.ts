import type { Quote } from '../../answer/answer.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Wording } from '../wording/wording.ts';
import { datesLine } from './datesLine.ts';
import { BLOCK_MIN, quoteBlock } from './quoteBlock.ts';

/** Of the label before such a sentence. */
const LABEL_MAX = 50;

interface LinesOptions {
  readonly wording: Wording;
  /** Characters of Markdown; `BLOCK_MIN` at least. */
  readonly maxLength: number;
}

/** Of the sentence before a quote, as many characters of Markdown are shown at the most. */
const BEFORE_MAX = 300;
/** Characters of Markdown of a sentence that is shown below a quote. */
const BESIDE = { most: 300, least: 60 };
/** Room for both sentences below a quote; where there is less, that of a correction is shown. */
const BOTH_MIN = 600;

/**
 * A quote's words, in one block with the sentence before where they lean on that, below them what of its article is to be
 * seen with them, and the times that it speaks of, unless one of these would take the words' room.
 */
export function quoteLines(quote: Quote, options: LinesOptions): string {
  const beside = besideLines(quote, options);
  return [linesOf(quote, withoutBeside(quote, options)), ...beside].join('\n');
}

function besideLines({ alongside, before }: Quote, { wording, maxLength }: LinesOptions): string[] {
  // The sentence before may be the one that names the speaker.
  const others = alongside.filter(({ start }) => start !== before?.start);
  const shown = maxLength < BOTH_MIN ? others.slice(-1) : others;
  const each = Math.floor((maxLength - BLOCK_MIN) / 2 / Math.max(1, shown.length)) - LABEL_MAX;
  return shown.map(({ why, text }) => {
    const words = inlineText(text, Math.max(BESIDE.least, Math.min(BESIDE.most, each)));
    return `-# ${wording.alongside[why](wording.quoted(words))}`;
  });
}

/** The same with the room that is left for the words. */
function withoutBeside(quote: Quote, { wording, maxLength }: LinesOptions): LinesOptions {
  const beside = besideLines(quote, { wording, maxLength });
  return { wording, maxLength: maxLength - beside.join('').length - beside.length };
}

function linesOf(quote: Quote, { wording, maxLength }: LinesOptions): string {
  const { dates, room } = roomBesideDates(quote, { wording, maxLength });
  if (room < BLOCK_MIN) return quoteBlock(quote, { wording, maxLength });
  const before = hasRoomBefore(quote, { wording, maxLength }) ? quote.before : null;
  if (!before) return [quoteBlock(quote, { wording, maxLength: room }), ...dates].join('\n');
  const shown = quoteBlock(
    { text: before.text, highlights: [] },
    { wording, maxLength: Math.min(BEFORE_MAX, room - BLOCK_MIN - 1) },
  );
  // What the sentence before does not take is the quote's.
  const words = quoteBlock(quote, { wording, maxLength: room - shown.length - 1 });
  return [shown, words, ...dates].join('\n');
}

/** Whether there is room for the sentence before, beside the quote's own words. */
export function showsBefore(quote: Quote, options: LinesOptions): boolean {
  return hasRoomBefore(quote, withoutBeside(quote, options));
}

function hasRoomBefore(quote: Quote, options: LinesOptions): boolean {
  return quote.before !== null && roomBesideDates(quote, options).room > 2 * BLOCK_MIN;
}

function roomBesideDates(quote: Quote, { wording, maxLength }: LinesOptions) {
  const dates = datesLine(quote, wording);
  return { dates, room: maxLength - dates.join('').length - dates.length };
}
