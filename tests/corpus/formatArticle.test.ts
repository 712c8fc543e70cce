import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatStored } from '../../src/corpus/formatArticle.ts';
import { parseArticle } from '../../src/corpus/parseArticle.ts';

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => `x${text}`.replace(/\s+/g, ' ').trim());
const optional = fc.option(line, { nil: null });
const article = fc
  .record({
    id: fc.constant('id'),
    title: line,
    published: fc.constantFrom(null, '2023', '2023-08', '2023-08-02'),
    publishedAt: fc.constantFrom(undefined, '2023-08-02T14:30+02:00', '2023-08-02T14:30:05Z'),
    ...{ publisher: optional, author: optional, origin: optional },
    url: fc.constantFrom(null, 'https://site.example/a?b=c#d'),
    archived: fc.constantFrom(undefined, 'https://archive.example/1'),
    language: fc.constantFrom('en', 'fr', 'pt-BR'),
    tags: fc.array(line, { maxLength: 3 }),
    corrects: fc.constantFrom(undefined, 'other'),
    correctedBy: fc.constantFrom(undefined, 'another: "one"'),
    withdrawn: fc.option(fc.record({ on: fc.constant('2024-01-02'), because: line }), {
      nil: undefined,
    }),
    body: fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n\n')),
  })
  .map(({ publishedAt, archived, corrects, correctedBy, withdrawn, ...rest }) => ({
    ...rest,
    ...(publishedAt !== undefined && { publishedAt, published: '2023-08-02' }),
    ...(archived !== undefined && { archived }),
    ...(corrects !== undefined && { corrects }),
    ...(correctedBy !== undefined && { correctedBy }),
    ...(withdrawn !== undefined && { withdrawn }),
  }));

describe('formatStored()', () => {
  it('makes a file that reads back as the very article, with all of its fields, or says that it cannot', () => {
    let made = 0;
    fc.assert(
      fc.property(article, (stored) => {
        const formatted = formatStored(stored);
        if ('problems' in formatted) {
          expect(formatted.problems).not.toEqual([]);
          return;
        }
        made++;
        expect(parseArticle(formatted.fileText, 'id')).toEqual({ article: stored });
      }),
    );
    // Nearly all of them: characters that no article may hold are the exception.
    expect(made).toBeGreaterThan(50);
  });

  it('refuses a text that a file would not give back', () => {
    const [stored] = fc.sample(article, 1);
    if (!stored) throw new Error('There is one');
    expect(formatStored({ ...stored, body: '\n\n  A text.\n\n\n' })).toHaveProperty('problems');
  });
});
