import type { Quote } from '../../answer/answer.ts';
import type { Wording } from '../../wording/wording.ts';
import { inlineText } from '../markdown/inlineText.ts';
import { quoteLines, showsBefore } from './quoteBlock.ts';

/** The line of the source takes up to 310 characters, a cut quote `BLOCK_MIN`, a sentence shown with it 115. */
export const QUOTE_MIN = 615;

interface RenderOptions {
  readonly wording: Wording;
  /** Characters of Markdown; `QUOTE_MIN` at least. */
  readonly maxLength: number;
  /** It comes closest, and is not surely an answer. */
  readonly isClosest?: boolean;
}

/** A quote with its source below, as text. */
export function renderQuote(
  quote: Quote,
  { wording, maxLength, isClosest = false }: RenderOptions,
): string {
  const mark = isClosest ? wording.closest : '';
  const source = renderSource(quote, wording, mark);
  const room = { wording, maxLength: maxLength - source.length - 1 };
  // Where there is no room for the sentence before, its id is left out as well.
  if (quote.before && !showsBefore(quote, room)) {
    return renderQuote({ ...quote, before: null }, { wording, maxLength, isClosest });
  }
  return `${quoteLines(quote, room)}\n${source}`;
}

const TITLE_MAX = 100;
const PUBLISHER_MAX = 60;
/** Of the article that corrects it: with its label, and a time of day, the title has so much less room. */
const BY_MAX = 25;
const BY_ROOM = 45;
const TIME_ROOM = 25;

type Shown = Pick<Quote, 'id' | 'title' | 'published' | 'publisher' | 'origin' | 'alsoIn'> &
  // The sentence before is left out where it is not shown; the others, where they are not known.
  Partial<Pick<Quote, 'before' | 'publishedAt' | 'correctedBy'>>;

/**
 * Where a quote is from, in small print: title, date, publisher.
 *
 * @param mark what it is, where it is no answer.
 */
export function renderSource(quote: Shown, wording: Wording, mark = ''): string {
  const { id, title, published, publisher, origin, before, alsoIn } = quote;
  const { publishedAt, correctedBy } = quote;
  const taken = (correctedBy === undefined ? 0 : BY_ROOM) + (publishedAt ? TIME_ROOM : 0);
  const heading = inlineText(title, TITLE_MAX - taken) || wording.untitled;
  const parts = [
    mark,
    `**${heading}**`,
    published === null ? `**${wording.undated}**` : wording.dateAndTime(publishedAt ?? published),
    correctedBy === undefined ? '' : `**${wording.correctedBy(inlineText(correctedBy, BY_MAX))}**`,
    inlineText(publisher ?? origin ?? '', PUBLISHER_MAX),
    alsoIn.length > 0 ? wording.copies(alsoIn.length) : '',
    wording.receipt(id),
    before ? wording.receiptBefore(before.id) : '',
  ];
  return `-# ${parts.filter((part) => part !== '').join(' · ')}`;
}
