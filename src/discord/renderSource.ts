import type { Quote } from '../answer/answer.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import { inlineText } from './markdown/inlineText.ts';
import { maskedLink } from './markdown/maskedLink.ts';
import { wording } from './wording.ts';

const TITLE_MAX = 120;
const PUBLISHER_MAX = 80;
/** A longer link is left out: the message's room belongs to the quotes. */
const LINK_MAX = 400;

/** Where a quote is from, in small print: title, date, publisher, link. */
export function renderSource(quote: Quote): string {
  const { title, published, publisher, origin, url, alsoIn } = quote;
  const heading = inlineText(title, TITLE_MAX);
  const link = url === null ? null : maskedLink(wording.source, url);
  const parts = [
    heading === '' ? '' : `**${heading}**`,
    published === null ? wording.undated : formatEdtf(published),
    inlineText(publisher ?? origin ?? '', PUBLISHER_MAX),
    link !== null && link.length <= LINK_MAX ? link : '',
    alsoIn.length > 0 ? wording.copies(alsoIn.length) : '',
  ];
  return `-# ${parts.filter((part) => part !== '').join(' · ')}`;
}
