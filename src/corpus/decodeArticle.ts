/** The text of a file, or the line on which it stops being UTF-8. */
export type DecodedArticle = { readonly text: string } | { readonly notUtf8AtLine: number };

/** The byte that ends a line in UTF-8. */
const LINE_FEED = 0x0a;

/**
 * Decodes an article's file: UTF-8, with or without a byte order mark, its line ends CRLF or LF.
 *
 * Line ends become `\n`: a checkout on Windows must not move the offsets of a quote.
 *
 * @param bytes of the whole file.
 * @returns the text without a byte order mark, or the number (from 1) of the first line that is not UTF-8.
 */
export function decodeArticle(bytes: Uint8Array): DecodedArticle {
  const text = decodeUtf8(bytes);
  if (text === null) return { notUtf8AtLine: firstBadLine(bytes) };
  return { text: text.replaceAll('\r\n', '\n') };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** In UTF-8 the byte of a line feed never is part of another character, so lines decode alone. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; ; line++) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end < 0 || decodeUtf8(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
}
