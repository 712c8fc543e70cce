import type { Quote } from '../../answer/answer.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Wording } from '../wording/wording.ts';

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
