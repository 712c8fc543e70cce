/**
 * Whether a text can stand in a `User-Agent` as the address of somebody to write to.
 *
 * @param text an e-mail address, or one of the web.
 * @returns false for more than 200 characters, blanks and brackets.
 */
export function isContact(text: string): boolean {
  return (
    /^[^\s@()]+@[^\s@()]+\.[^\s@()]+$|^https?:\/\/[\x21-\x27\x2a-\x7e]+$/.test(text) &&
    text.length <= 200
  );
}

/** Completes `CONTACT: "value" …`. */
export const NO_CONTACT = 'is neither an e-mail address nor an http or https address';
