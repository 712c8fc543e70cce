import fc from 'fast-check';
import type { Article } from '../../../src/corpus/article.ts';
import type { CatalogueEntry } from '../../../src/search/catalogue.ts';
import { splitSentences } from '../../../src/text/sentences/splitSentences.ts';
import { anyKnown, anyText } from './anyAnswer.ts';

/** Now and then too long for a message. */
function long(texts: fc.Arbitrary<string>) {
  return fc
    .tuple(texts, fc.constantFrom(1, 1, 1, 20, 300))
    .map(([text, times]) => text.repeat(times));
}

const anyBody = fc
  .array(long(anyText), { minLength: 1, maxLength: 6 })
  .chain((parts) => fc.constantFrom(' ', '. ', '.\n\n', '\n').map((gap) => parts.join(gap)));

const anyArticle: fc.Arbitrary<Article> = fc.record({
  id: long(fc.string({ unit: 'grapheme', minLength: 1 })),
  title: long(anyText),
  published: fc.option(fc.constantFrom('2023', '2023-08', '2023-08-02', '1999-12-31')),
  publisher: fc.option(long(anyText)),
  author: fc.option(long(anyText)),
  url: fc.option(
    fc.oneof(
      anyText,
      fc.tuple(fc.webUrl(), long(anyText)).map((parts) => parts.join('/')),
    ),
  ),
  language: fc.constantFrom('en', 'pt-BR'),
  origin: fc.option(long(anyText)),
  tags: fc.array(anyText, { maxLength: 40 }),
  body: anyBody,
});

/** With what few articles carry. */
const anyKnownArticle = fc.tuple(anyArticle, anyKnown).map(([article, known]) => ({
  ...article,
  ...known,
  ...('archived' in known && { corrects: article.id }),
}));

/** An article as a hostile or careless curator may have written it. */
export const anyEntry: fc.Arbitrary<CatalogueEntry> = anyKnownArticle.map((article) => ({
  article,
  sentences: splitSentences(article.body),
}));

/** Several of them, each of another id. */
export const anyEntries = fc
  .array(anyEntry, { maxLength: 12 })
  .map((entries) => entries.map((entry, i) => withId(entry, `${i}:${entry.article.id}`)));

function withId({ article, sentences }: CatalogueEntry, id: string): CatalogueEntry {
  return { article: { ...article, id }, sentences };
}
