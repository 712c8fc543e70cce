import type { Quote } from '../../answer/answer.ts';
import type { Wording } from '../../wording/wording.ts';
import { type Button, linkButton } from '../buttons.ts';
import { escapeMarkdown } from '../markdown/escapeMarkdown.ts';

/** Longest address of a link button (https://discord.com/developers/docs/components/reference#button). */
const LINK_MAX = 512;

/**
 * An address as browsers write it: without spaces, quotes and angle brackets.
 *
 * @returns null where it is neither http nor https, or names a user: `https://www.bbc.com@evil.example` would pass for
 *   another place than it leads to.
 */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href, username, password } = new URL(address);
  if (username !== '' || password !== '') return null;
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** Characters of a host that are shown: its owner stands at its end. */
const HOST_MAX = 60;
const CUT = '[…]';

/** The host that an address leads to, in ASCII, as letters of other scripts can look the same; cut at its front. */
function hostOf(url: string): string {
  const { host } = new URL(url);
  return host.length <= HOST_MAX ? host : CUT + host.slice(CUT.length - HOST_MAX);
}

/** Words that name the beginning, and the end, of a sentence; a shorter one is named whole. */
const EDGE_WORDS = 5;

/** Part of the directive's own syntax, beside what `encodeURIComponent` encodes. */
const DIRECTIVE_SYNTAX = /[-!'()*~]/g;

/**
 * The address of a page at one sentence of it, by a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/): browsers scroll there and mark it. The page's
 * plain address where that would be too long.
 *
 * @param sentence null for the page as a whole.
 * @returns null where the address is neither http nor https, or longer than Discord takes.
 */
export function sentenceUrl(address: string, sentence: string | null): string | null {
  const url = webAddress(address);
  if (url === null) return null;
  const hash = url.includes('#') ? '' : '#';
  const directive = sentence === null ? '' : `${hash}:~:text=${fragment(sentence)}`;
  return [`${url}${directive}`, url].find(({ length }) => length <= LINK_MAX) ?? null;
}

function fragment(sentence: string): string {
  const words = sentence.split(/\s+/).filter((word) => word !== '');
  const parts =
    words.length <= 2 * EDGE_WORDS
      ? [words.join(' ')]
      : [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')];
  return parts.map(encode).join(',');
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    DIRECTIVE_SYNTAX,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

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

/** A longer link, as Markdown, would take up the room of the text around it. */
const INLINE_LINK_MAX = 312;

/** Would end the link, or be taken for an escape. */
const LINK_SYNTAX = /[()\\]/g;

/**
 * A link in the middle of a text, without a preview, and the host that it leads to. Its label is the bot's own: Discord
 * makes no link of a label that looks like an address itself.
 *
 * @returns null where the address is neither http nor https, or too long.
 */
export function sourceLink(address: string, wording: Wording): string | null {
  const url = webAddress(address)?.replace(
    LINK_SYNTAX,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  if (url === undefined) return null;
  const link = `[${wording.link}](<${url}>) (${escapeMarkdown(hostOf(url))})`;
  return link.length > INLINE_LINK_MAX ? null : link;
}
