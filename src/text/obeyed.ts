/**
 * Characters that a screen obeys rather than shows: controls (ESC begins a command to a terminal); the marks that
 * reorder a text, so that it reads as another (Unicode's Bidi_Control property, https://www.unicode.org/reports/tr9/);
 * invisible operators, deprecated format characters and interlinear marks; and halves of a surrogate pair, which are no
 * characters: Discord refuses a message with one. Neither the line feed nor what joins an emoji or a word.
 */
export const OBEYED =
  /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2061-\u2064\u206a-\u206f\ufff9-\ufffb]/gu;

/** A text without the characters that a screen would obey: the words are the same. A tab becomes a blank. */
export function withoutObeyed(text: string): string {
  return text.replace(OBEYED, (character) => (character === '\t' ? ' ' : ''));
}
