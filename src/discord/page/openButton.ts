import type { Quote } from '../../answer/answer.ts';
import { type Button, linkButton } from '../buttons.ts';
import type { Wording } from '../wording/wording.ts';
import { sentenceUrl } from './sentenceUrl.ts';

interface ButtonOptions {
  /** Which of several it belongs to; empty where there is one. */
  readonly number: string;
  readonly wording: Wording;
}

/** The button that opens a quote's page at its sentence; none where it has no address. */
export function openButton(
  { url, text, publisher }: Quote,
  { number, wording }: ButtonOptions,
): Button[] {
  const address = url === null ? null : sentenceUrl(url, text);
  if (address === null) return [];
  return [linkButton(wording.open(number, publisher ?? new URL(address).host), address)];
}
