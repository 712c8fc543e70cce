import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importArticle } from '../../src/corpus/importArticle.ts';
import { parseArticle } from '../../src/corpus/parseArticle.ts';

describe('importArticle()', () => {
  it('makes a leading date the date of publication and leaves the text as it is', () => {
    const imported = importArticle(' date 2023-08-02 A force seized power.\n\nIt  did.', {
      id: 'x',
      title: 'A coup',
    });
    expect(imported).toMatchObject({
      article: { published: '2023-08-02', body: 'A force seized power.\n\nIt  did.' },
    });
  });

  it('takes the title from a Markdown heading at the top, which stays in the text', () => {
    const imported = importArticle('# The coup #\n\nIt came at night.', { id: 'x' });
    expect(imported).toMatchObject({
      article: { title: 'The coup', body: '# The coup #\n\nIt came at night.' },
    });
  });

  it('prefers what the importer says to what the text says', () => {
    expect(importArticle('# Yours\n\nIt came.', { id: 'x', title: 'Mine' })).toMatchObject({
      article: { title: 'Mine' },
    });
  });

  it.each([
    ['a text without a title', 'It came.', {}, 'carries no title; give one with --title'],
    [
      'an impossible leading date',
      'date 2023-02-30 It came.',
      { title: 'T' },
      'begins with "date 2023-02-30", which is not a date; mend or remove it',
    ],
    [
      'an impossible date',
      'It came.',
      { title: 'T', published: '2023-13' },
      /^published: "2023-13" is not a date/,
    ],
    [
      'two dates that differ',
      'date 2023-08-02 It came.',
      { title: 'T', published: '2024' },
      /begins with "date 2023-08-02", and --published says 2024/,
    ],
    ['an empty text', ' \n', { title: 'T' }, 'has no text'],
    ['an empty text without a title', '', {}, 'has no text'],
    ['a text of a date alone', 'date 2023-08-02\n', {}, 'has no text'],
    [
      'a text that is an article already',
      '---\ntitle: T\n---\nIt came.',
      { title: 'T' },
      /has front matter already/,
    ],
  ])('refuses %s', (_name, source, fields, problem) => {
    expect(importArticle(source, { ...fields, id: 'x' })).toEqual({
      problems: [typeof problem === 'string' ? problem : expect.stringMatching(problem)],
    });
  });

  it('writes a file that reads back as the article, for any text and any fields', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), line, line, (source, title, origin) => {
        const imported = importArticle(source, { id: 'x', title, origin });
        if ('problems' in imported) return;
        expect(parseArticle(imported.fileText, 'x')).toEqual({ article: imported.article });
        expect(imported.article.title).toBe(title.trim());
        expect(imported.article.origin).toBe(origin.trim());
        expect(source).toContain(imported.article.body);
      }),
    );
  });
});
