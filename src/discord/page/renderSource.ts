import type { Quote } from '../../answer/answer.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Wording } from '../wording/wording.ts';

const TITLE_MAX = 100;
const PUBLISHER_MAX = 60;

type Shown = Pick<Quote, 'id' | 'title' | 'published' | 'publisher' | 'origin' | 'alsoIn'> &
  // Left out where the sentence before is not shown.
  Partial<Pick<Quote, 'before'>>;

/**
 * Where a quote is from, in small print: title, date, publisher.
 *
 * @param mark what it is, where it is no answer.
 */
export function renderSource(quote: Shown, wording: Wording, mark = ''): string {
  const { id, title, published, publisher, origin, before, alsoIn } = quote;
  const heading = inlineText(title, TITLE_MAX) || wording.untitled;
  const parts = [
    mark,
    `**${heading}**`,
    published === null ? `**${wording.undated}**` : wording.date(published),
    inlineText(publisher ?? origin ?? '', PUBLISHER_MAX),
    alsoIn.length > 0 ? wording.copies(alsoIn.length) : '',
    wording.receipt(id),
    before ? wording.receiptBefore(before.id) : '',
  ];
  return `-# ${parts.filter((part) => part !== '').join(' · ')}`;
}
