/** A text with white space and control characters, line breaks too, made single blanks. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
