import { OBEYED } from '../text/characters.ts';

/** Where Unicode pictures the C0 controls: U+2400 shows NUL, U+241B shows ESC. */
const CONTROL_PICTURES = 0x2400;
/** The first character that is no C0 control. */
const SPACE = 0x20;

/**
 * The same for a text that has to stay on its line, so that it cannot pass for a line of ours.
 *
 * @param text from an article, a file's name, a question: hostile.
 * @returns a text of the same length without line feeds and without what a terminal would obey.
 */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', ' ');
}

/**
 * JSON in which what a terminal would obey is written as an escape, `\u202e`: it says the same.
 *
 * @param json what `JSON.stringify` gave.
 * @returns JSON of the same value.
 */
export function printableJson(json: string): string {
  return json.replace(
    OBEYED,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A text from an article or a question as a terminal may safely show it: what a terminal would
 * obey becomes a picture of it, of the same length, so that spans still fit. Line feeds stay.
 *
 * @param text from an article, a file's name, a question: hostile.
 * @returns a text of the same length (UTF-16 units), tabs as blanks.
 */
export function printable(text: string): string {
  return text.replace(OBEYED, (control) => {
    const code = control.charCodeAt(0);
    if (control === '\t') return ' ';
    return code < SPACE ? String.fromCharCode(CONTROL_PICTURES + code) : '\ufffd';
  });
}
