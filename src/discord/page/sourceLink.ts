import { escapeMarkdown } from '../markdown/escapeMarkdown.ts';
import type { Wording } from '../wording/wording.ts';
import { hostOf, webAddress } from './webAddress.ts';

/** A longer link, as Markdown, would take up the room of the text around it. */
const LENGTH_MAX = 312;

/** Would end the link, or be taken for an escape. */
const SYNTAX = /[()\\]/g;

/**
 * A link in the middle of a text, without a preview, and the host that it leads to. Its label is the bot's own: Discord
 * makes no link of a label that looks like an address itself.
 *
 * @returns null where the address is neither http nor https, or too long.
 */
export function sourceLink(address: string, wording: Wording): string | null {
  const url = webAddress(address)?.replace(
    SYNTAX,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  if (url === undefined) return null;
  const link = `[${wording.link}](<${url}>) (${escapeMarkdown(hostOf(url))})`;
  return link.length > LENGTH_MAX ? null : link;
}
