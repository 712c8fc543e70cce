/** Neither XML nor the drawing library takes these. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\ufffe\uffff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * A text of an article, on one line, cut visibly where it has more than so many characters.
 *
 * @param text from an article or a question: hostile.
 * @param maxLength characters (code points) at the most, the ellipsis included.
 * @returns one line, cut with an ellipsis where it is longer.
 */
export function pictureText(text: string, maxLength: number): string {
  const line = text.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return letters.length <= maxLength ? line : `${letters.slice(0, maxLength - 1).join('')}…`;
}
