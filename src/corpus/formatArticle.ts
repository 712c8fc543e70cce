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
