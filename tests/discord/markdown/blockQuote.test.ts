import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuote } from '../../../src/discord/markdown/blockQuote.ts';
import { anyHighlighted } from '../../support/discord/anyAnswer.ts';
import { readMarkdown } from '../../support/discord/readMarkdown.ts';

describe('blockQuote()', () => {
  it('marks every line', () => {
    expect(blockQuote('one\ntwo\r\nthree\u2028four', [])).toBe('> one\n> two\n> three\n> four');
  });

  it('keeps an empty line in the quote', () => {
    expect(readMarkdown(blockQuote('one\n\ntwo', [])).quotes).toEqual([
      { text: 'one\n\ntwo', bold: [] },
    ]);
  });

  it('sets off the highlights', () => {
    expect(
      blockQuote('about 650 troops', [
        { start: 6, end: 9 },
        { start: 10, end: 16 },
      ]),
    ).toBe('> about **650** **troops**');
  });

  it('joins highlights that touch, as Discord would show the asterisks between them', () => {
    expect(
      blockQuote('650 troops', [
        { start: 0, end: 4 },
        { start: 4, end: 10 },
      ]),
    ).toBe('> **650 troops**');
  });

  it('sets off a highlight in each of its lines', () => {
    expect(blockQuote('about 650\ntroops', [{ start: 6, end: 16 }])).toBe(
      '> about **650**\n> **troops**',
    );
  });

  it('shows any text and its highlights as they are', () => {
    fc.assert(
      fc.property(anyHighlighted, ({ text, highlights }) => {
        const shown = readMarkdown(blockQuote(text, highlights));
        expect(shown.around).toBe('');
        expect([shown.others, shown.links]).toEqual([[], []]);
        expect(shown.quotes).toHaveLength(1);
        expect(words(shown.quotes[0]?.text)).toBe(words(text));
        const bold = highlights.map(({ start, end }) => text.slice(start, end)).join('');
        expect(words(shown.quotes[0]?.bold.join(''))).toBe(words(bold));
      }),
    );
  });
});

/** The text without white space and what shows as nothing. */
function words(text = ''): string {
  return text.replace(/[\s\u200b]+/g, '');
}
