/** C0 and C1 controls and the marks that reorder text, all of which a terminal would obey. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this keeps from the terminal
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Where Unicode pictures the C0 controls: U+2400 shows NUL, U+241B shows ESC. */
const CONTROL_PICTURES = 0x2400;
const SPACE = 0x20;

/**
 * A text from an article or a question as a terminal may safely show it: what a terminal would
 * obey becomes a picture of it, of the same length, so that spans still fit. Line feeds stay.
 */
export function printable(text: string): string {
  return text.replace(OBEYED, (control) => {
    const code = control.charCodeAt(0);
    if (control === '\t') return ' ';
    return code < SPACE ? String.fromCharCode(CONTROL_PICTURES + code) : '\ufffd';
  });
}
