/** What nobody sees, within a word too, as a part of a character class: soft hyphens, zero-width characters, marks of direction. */
export const INVISIBLE = String.raw`\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff`;

const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'gu');

/** A text without the characters that nobody sees: the words are the same. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLES, '');
}

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
