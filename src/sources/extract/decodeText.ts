import type { Doubt } from '../draft.ts';
import { ExtractError } from './sourceFile.ts';

/** A text and what is doubted about how it was decoded. */
export interface DecodedText {
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

/** `<meta charset=x>` and `<meta http-equiv=Content-Type content="…; charset=x">`. */
const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i;
const XML_ENCODING = /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i;
/** The HTML standard looks for the declaration in the first 1,024 bytes; real pages need more. */
const HEAD_BYTES = 8_192;

/** What the web takes for a western text that declares nothing (WHATWG HTML, § 13.2.3.2). */
const FALLBACK = 'windows-1252';

/**
 * Decodes a text: by its byte order mark, else by what it was sent with, else by what it declares
 * (HTML and XML), else as UTF-8; where it is not, as windows-1252, which is doubted aloud.
 *
 * Valid UTF-8 with letters beyond ASCII is UTF-8 whatever is declared: the odds that another
 * encoding reads so are nil. Line ends become `\n`.
 *
 * @param contentType the `Content-Type` that it was sent with.
 * @param isMarkup whether a declaration inside counts.
 * @throws ExtractError where the text has control characters, as no text has.
 */
export function decodeText(
  bytes: Uint8Array,
  {
    contentType = null,
    isMarkup = false,
  }: { contentType?: string | null; isMarkup?: boolean } = {},
): DecodedText {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const declared =
    /charset\s*=\s*"?([\w:.-]+)/i.exec(contentType ?? '')?.[1] ??
    (isMarkup ? (XML_ENCODING.exec(head) ?? META_CHARSET.exec(head))?.[1] : undefined);
  const { text, encoding, isSure } = decode(bytes, markedEncoding(bytes), declared);
  if (text.includes('\u0000')) throw new ExtractError('it is not text: it holds NUL characters');
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const doubts: Doubt[] = isSure
    ? []
    : [
        {
          kind: 'encoding',
          message: `it does not say how it is encoded and is not UTF-8; read as ${encoding}`,
        },
      ];
  return { text: lines, doubts };
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decode(bytes: Uint8Array, marked: string | undefined, declared: string | undefined) {
  if (marked)
    return { text: new TextDecoder(marked).decode(bytes), encoding: marked, isSure: true };
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', isSure: true };
  const asDeclared = declared === undefined ? null : decodeStrictly(bytes, declared);
  if (asDeclared !== null) return { text: asDeclared, encoding: String(declared), isSure: true };
  return {
    text: withoutControls(new TextDecoder(FALLBACK).decode(bytes)),
    encoding: FALLBACK,
    isSure: false,
  };
}

/** Null for bytes that the encoding does not have, and for an encoding that nobody knows. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === FALLBACK ? withoutControls(text) : text;
  } catch {
    return null;
  }
}

/** Bytes 0x80 to 0x9f of windows-1252 (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node 20 decode windows-1252 as ISO 8859-1, with controls for quotation marks. */
function withoutControls(text: string): string {
  return text.replace(
    /[\u0080-\u009f]/g,
    (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control,
  );
}
