import type { Quote } from '../../answer/answer.ts';
import { type Button, linkButton } from '../buttons.ts';
import type { Wording } from '../wording/wording.ts';
import { sentenceUrl } from './sentenceUrl.ts';
import { hostOf, LINK_MAX, webAddress } from './webAddress.ts';

/** A quote, or an article, which has no text of a sentence. */
type Opened = Pick<Quote, 'url' | 'archived'> & Partial<Pick<Quote, 'text'>>;

interface ButtonOptions {
  /** Which of several it belongs to; empty where there is one. */
  readonly number: string;
  readonly wording: Wording;
}

/**
 * The button that opens an article's page, a quote's at its sentence; none where it has no address. It names the host
 * that it leads to: a publisher's name would vouch for any address.
 */
export function openButton(
  { url, text }: Pick<Opened, 'url' | 'text'>,
  { number, wording }: ButtonOptions,
): Button[] {
  const address = url === null ? null : sentenceUrl(url, text ?? null);
  if (address === null) return [];
  return [linkButton(wording.open(number, hostOf(address)), address)];
}

/** The same, with the button that opens a copy of the page in an archive, where there is one. */
export function openButtons(quote: Opened, options: ButtonOptions): Button[] {
  const archived = quote.archived === undefined ? null : webAddress(quote.archived);
  const isFit = archived !== null && archived.length <= LINK_MAX;
  const label = isFit ? options.wording.openArchived(options.number, hostOf(archived)) : '';
  return [...openButton(quote, options), ...(isFit ? [linkButton(label, archived)] : [])];
}
