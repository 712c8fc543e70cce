/** A place where a text was decoded wrongly. */
export interface Misdecoded {
  readonly start: number;
  readonly end: number;
}

/** Characters that windows-1252 has for the bytes 0x80 to 0x9f; the others of that range are controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF = new Map(
  [...WINDOWS_1252].map((char, at) => [char, String.fromCharCode(0x80 + at)]),
);

/**
 * Bytes of UTF-8, as characters U+0080 to U+00FF: Latin letters (C2, C3), punctuation and signs
 * (E2 80, 82, 84), a byte order mark and the sign for what could not be read (EF), Cyrillic (D0, D1)
 * three times in a row. Other sequences stand in good texts: «CAFÉ» is C9 BB.
 */
const UTF_8_BYTES =
  /[\u00c2\u00c3][\u0080-\u00bf]|\u00e2[\u0080\u0082\u0084][\u0080-\u00bf]|\u00ef\u00bb\u00bf|\u00ef\u00bf\u00bd|(?:[\u00d0\u00d1][\u0080-\u00bf]){3,}/g;
/** What stands for a byte that could not be read, and controls, which no text has. */
const NO_CHARACTER = /[\ufffd\u0080-\u0084\u0086-\u009f]/g;

/**
 * Finds where a text was decoded in the wrong encoding, as in `CÃ´te dâ€™Ivoire`: UTF-8 read as
 * windows-1252, or bytes that could not be read at all.
 */
export function findMisdecoded(text: string): Misdecoded[] {
  // Of the same length, so that offsets hold.
  const bytes = text.replace(
    /[\u0100-\u{10ffff}]/gu,
    (char) => BYTE_OF.get(char) ?? '\u0000'.repeat(char.length),
  );
  const found = [...bytes.matchAll(UTF_8_BYTES), ...text.matchAll(NO_CHARACTER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return found.sort((a, b) => a.start - b.start);
}
