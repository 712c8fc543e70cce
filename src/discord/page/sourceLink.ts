import type { Wording } from '../wording/wording.ts';
import { webAddress } from './webAddress.ts';

/** A longer address would take up the room of the text around it. */
const ADDRESS_MAX = 300;

/**
 * A link in the middle of a text, without a preview. Its label is the bot's own: Discord makes no
 * link of a label that looks like an address itself.
 *
 * @returns null where the address is neither http nor https, or too long.
 */
export function sourceLink(address: string, wording: Wording): string | null {
  const url = webAddress(address);
  return url === null || url.length > ADDRESS_MAX ? null : `[${wording.link}](<${url}>)`;
}
