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

/** The digits of numbers as English writes them. */
export const DIGITS = '0123456789';

/** Whether a text consists of so many digits and nothing else; of at least one where no number is given. */
export function isDigits(text: string, least?: number, most = least): boolean {
  if (text.length < (least ?? 1) || text.length > (most ?? text.length)) return false;
  for (const character of text) if (!DIGITS.includes(character)) return false;
  return true;
}

/** Whether a text begins with one of some characters. */
export function startsIn(text: string, characters: string): boolean {
  return text !== '' && characters.includes(text.charAt(0));
}

/** Whether a text holds one of some characters. */
export function holdsAny(text: string, characters: string): boolean {
  for (const character of text) if (characters.includes(character)) return true;
  return false;
}

/** Whether a word ends in one of some endings. */
export function endsIn(word: string, ...endings: readonly string[]): boolean {
  return endings.some((ending) => word.endsWith(ending));
}

/** A word without an ending, where it has that. */
export function withoutEnding(word: string, ...endings: readonly string[]): string {
  const ending = endings.find((one) => word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** The endings of a possessive, the longest first: "Niger's", "soldiers’". */
const POSSESSIVES = ["'s", '’s', 'ʼs', '＇s', "'", '’', 'ʼ', '＇'];

/** Whether a word has the ending of a possessive. */
export function hasPossessive(word: string): boolean {
  return endsIn(word, ...POSSESSIVES);
}

/** A word or a name without the ending of a possessive. */
export function withoutPossessive(word: string): string {
  return withoutEnding(word, ...POSSESSIVES);
}

/** Whether a text is white space and nothing else; not where there is none. */
export function isBlank(text: string | undefined): boolean {
  return text !== undefined && text !== '' && text.trim() === '';
}
