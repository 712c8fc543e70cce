/** Longest address of a link button (https://discord.com/developers/docs/components/reference#button). */
export const LINK_MAX = 512;

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
export function hostOf(url: string): string {
  const { host } = new URL(url);
  return host.length <= HOST_MAX ? host : CUT + host.slice(CUT.length - HOST_MAX);
}
