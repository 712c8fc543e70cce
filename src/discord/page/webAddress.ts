/** Longest address of a link button (https://discord.com/developers/docs/components/reference#button). */
export const LINK_MAX = 512;

/**
 * An address as browsers write it: without spaces, quotes and angle brackets.
 *
 * @returns null where it is neither http nor https.
 */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
