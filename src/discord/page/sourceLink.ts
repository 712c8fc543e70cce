import type { Wording } from '../wording/wording.ts';
import { webAddress } from './webAddress.ts';

/** A longer address would take up the room of the text around it. */
const ADDRESS_MAX = 300;

/** Would end the link, or be taken for an escape. */
const SYNTAX = /[()\\]/g;

/**
 * A link in the middle of a text, without a preview. Its label is the bot's own: Discord makes no
 * link of a label that looks like an address itself.
 *
 * @returns null where the address is neither http nor https, or too long.
 */
export function sourceLink(address: string, wording: Wording): string | null {
  const url = webAddress(address)?.replace(
    SYNTAX,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return url === undefined || url.length > ADDRESS_MAX ? null : `[${wording.link}](<${url}>)`;
}
