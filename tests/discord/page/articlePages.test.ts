import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuote } from '../../../src/discord/markdown/blockQuote.ts';
import { articlePages } from '../../../src/discord/page/renderArticle.ts';
import { splitSentences } from '../../../src/text/sentences/splitSentences.ts';
import { article } from '../../support/articles.ts';
import { anyEntry } from '../../support/discord/anyArticle.ts';

function pagesOf(body: string, room: number) {
  const entry = { article: article({ body }), sentences: splitSentences(body) };
  return articlePages(entry, { first: room, further: room }).map(({ start, end, ...cut }) => ({
    text: body.slice(start, end),
    ...cut,
  }));
}

const textsOf = (body: string, room: number) => pagesOf(body, room).map(({ text }) => text);

describe('articlePages()', () => {
  it('keeps a short text on one page', () => {
    expect(textsOf('Ferries sail. Boats wait.\n', 100)).toEqual(['Ferries sail. Boats wait.']);
  });

  it('ends a page with a sentence', () => {
    const body =
      'Three ferries sail every day. Two of them sail at night. The boats wait for them.';
    expect(textsOf(body, 65)).toEqual([
      'Three ferries sail every day. Two of them sail at night.',
      'The boats wait for them.',
    ]);
  });

  it('rather ends it with a paragraph, where that leaves it half full', () => {
    const body =
      'Three ferries sail every day.\n\nTwo sail at night. The boats wait for them all day.';
    expect(textsOf(body, 60)).toEqual([
      'Three ferries sail every day.',
      'Two sail at night. The boats wait for them all day.',
    ]);
  });

  it('does not leave a page nearly empty for it', () => {
    const body = 'Ferries.\n\nThree ferries sail every day. Two of them sail at night.';
    expect(textsOf(body, 55)).toEqual([
      'Ferries.\n\nThree ferries sail every day.',
      'Two of them sail at night.',
    ]);
  });

  it('cuts a sentence that is too long for a page, after a word, and says so', () => {
    const body = `Many ${'ferries '.repeat(20)}sail. Boats wait.`;
    const pages = pagesOf(body, 100);
    expect(pages.map(({ isCutBefore, isCutAfter }) => [isCutBefore, isCutAfter])).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(pages[0]?.text).toMatch(/ferries$/);
    expect(pages[1]?.text).toMatch(/^ferries .* Boats wait\.$/);
  });

  it('has another room on the first page', () => {
    const body = 'Ferries sail. Boats wait. Ships leave.';
    const entry = { article: article({ body }), sentences: splitSentences(body) };
    const pages = articlePages(entry, { first: 20, further: 100 });
    expect(pages.map(({ start, end }) => body.slice(start, end))).toEqual([
      'Ferries sail.',
      'Boats wait. Ships leave.',
    ]);
  });

  it('has no page where there is no text', () => {
    expect(textsOf(' \n', 100)).toEqual([]);
  });

  it('leaves out nothing of any text, keeps its order and its room, and cuts no other sentence', () => {
    fc.assert(
      fc.property(anyEntry, fc.integer({ min: 100, max: 600 }), (entry, further) => {
        const { body } = entry.article;
        const pages = articlePages(entry, { first: 100, further });
        const starts = new Set(entry.sentences.map(({ start }) => start));
        let read = 0;
        for (const [i, { start, end, isCutAfter, isCutBefore }] of pages.entries()) {
          expect(body.slice(read, start).trim()).toBe('');
          const text = body.slice(start, end);
          expect(text.trim()).not.toBe('');
          expect(text).not.toMatch(/\p{Surrogate}/u);
          expect(blockQuote(text, []).length).toBeLessThanOrEqual(i === 0 ? 100 : further);
          expect(isCutBefore).toBe(pages[i - 1]?.isCutAfter ?? false);
          const next = pages[i + 1]?.start;
          if (!isCutAfter && next !== undefined) expect(starts).toContain(next);
          read = end;
        }
        expect(body.slice(read).trim()).toBe('');
      }),
    );
  });
});
