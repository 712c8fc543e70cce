import type { Quote } from '../../answer/answer.ts';
import { type Button, linkButton } from '../buttons.ts';
import type { Wording } from '../wording/wording.ts';
import { sentenceUrl } from './sentenceUrl.ts';
import { hostOf } from './webAddress.ts';

/** A quote, or an article, which has no text of a sentence. */
type Opened = Pick<Quote, 'url'> & Partial<Pick<Quote, 'text'>>;

interface ButtonOptions {
  /** Which of several it belongs to; empty where there is one. */
  readonly number: string;
  readonly wording: Wording;
}

/**
 * The button that opens an article's page, a quote's at its sentence; none where it has no address. It names the host
 * that it leads to: a publisher's name would vouch for any address.
 */
export function openButton({ url, text }: Opened, { number, wording }: ButtonOptions): Button[] {
  const address = url === null ? null : sentenceUrl(url, text ?? null);
  if (address === null) return [];
  return [linkButton(wording.open(number, hostOf(address)), address)];
}
