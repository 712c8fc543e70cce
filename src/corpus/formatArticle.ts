import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import type { Article } from './article.ts';
import type { ArticleFields } from './articleFields.ts';
import { parseArticle } from './parseArticle.ts';

export type FormattedArticle =
  | { readonly article: Article; readonly fileText: string }
  | { readonly problems: readonly string[] };

/**
 * The text of a corpus file: front matter, a blank line, the article's text as it is.
 *
 * @param id the id that the article is to have.
 * @returns the file's text and the article as it will be read from it, or what is wrong.
 */
export function formatArticle(fields: ArticleFields, body: string, id: string): FormattedArticle {
  const frontMatter = stringify(fields, { lineWidth: 0 });
  const fileText = `---\n${frontMatter}---\n\n${body.trimEnd()}\n`;
  const parsed = parseArticle(fileText, id);
  if ('article' in parsed) return { article: parsed.article, fileText };
  return { problems: parsed.problems.map(({ message }) => message) };
}

/** The fields that an article has, as its file would give them. */
export function fieldsOfArticle(article: Article): ArticleFields {
  const { id: _id, body: _body, publishedAt, published, tags, language, ...fields } = article;
  const all = {
    ...{ ...fields, published: publishedAt ?? published },
    ...{ language: language === 'en' ? null : language, tags: tags.length > 0 ? [...tags] : null },
  };
  const present = Object.entries(all).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(present) as unknown as ArticleFields;
}

/** The file of an article that is kept elsewhere: it reads back as the very article, or it is said what stands against it. */
export function formatStored(article: Article): FormattedArticle {
  const formatted = formatArticle(fieldsOfArticle(article), article.body, article.id);
  if ('problems' in formatted) return formatted;
  if (isDeepStrictEqual(formatted.article, article)) return formatted;
  return { problems: ['it would not be read back as it is'] };
}
