import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/sources/extract/decodeText.ts';

const TEXT = 'Côte d’Ivoire – “good”';
/** The same in windows-1252. */
const WESTERN = Buffer.from('C\xf4te d\x92Ivoire \x96 \x93good\x94', 'latin1');

describe('decodeText()', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), {}],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`), {}],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), {}],
    ['what it was sent with', WESTERN, { contentType: 'text/html; charset=windows-1252' }],
    [
      'what calls itself ISO 8859-1, as browsers read it',
      WESTERN,
      { contentType: 'text/html; charset="ISO-8859-1"' },
    ],
    [
      'UTF-8 that says it is something else',
      Buffer.from(TEXT),
      { contentType: 'text/html; charset=iso-8859-1' },
    ],
  ])('reads %s, without a doubt', (_what, bytes, options) => {
    expect(decodeText(bytes, options)).toEqual({ text: TEXT, doubts: [] });
  });

  it('reads what a page or an XML file declares', () => {
    const page = Buffer.concat([
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
      WESTERN,
    ]);
    expect(decodeText(page, { isMarkup: true })).toMatchObject({
      text: expect.stringContaining(TEXT),
      doubts: [],
    });
    const feed = Buffer.from(
      '<?xml version="1.0" encoding="windows-1251"?>\xcd\xe8\xe3\xe5\xf0',
      'latin1',
    );
    expect(decodeText(feed, { isMarkup: true }).text).toContain('Нигер');
  });

  it('says what it assumes where nothing is declared', () => {
    expect(decodeText(WESTERN)).toMatchObject({ text: TEXT, doubts: [{ kind: 'encoding' }] });
    expect(decodeText(WESTERN, { contentType: 'text/plain; charset=x-unknown' })).toMatchObject({
      text: TEXT,
      doubts: [{ kind: 'encoding' }],
    });
  });

  it('makes line ends those of Unix', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc\n')).text).toBe('a\nb\nc\n');
  });

  it('refuses what is no text', () => {
    expect(() => decodeText(Uint8Array.from([0x41, 0, 0x42]))).toThrow(/it is not text/);
  });
});
