/** What nobody sees, within a word too, as a part of a character class: soft hyphens, zero-width characters, marks of direction. */
export const INVISIBLE = String.raw`\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff`;

const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'gu');

/** A text without the characters that nobody sees: the words are the same. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLES, '');
}
