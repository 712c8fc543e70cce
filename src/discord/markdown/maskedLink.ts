/** What could end the address within `(<…>)`, or be read as Markdown, as far as `URL` leaves it be. */
const UNSAFE = /[<>()\\*~|`]/g;

/**
 * `[label](<https://…>)`: the angle brackets keep Discord from unfolding a preview.
 *
 * @param label Discord Markdown without square brackets.
 * @returns null where the address is neither http nor https.
 */
export function maskedLink(label: string, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return `[${label}](<${href.replace(UNSAFE, percentEncode)}>)`;
}

/** By hand, as `encodeURIComponent` leaves parentheses alone. */
function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
