import { stringify } from 'yaml';
import { parseEdtf } from '../text/edtf/parseEdtf.ts';
import type { Article } from './article.ts';
import type { ArticleFields } from './articleFields.ts';
import { parseArticle } from './parseArticle.ts';

/** Fields that the person who imports gives; they go before what the text itself says. */
export type ImportFields = Partial<ArticleFields>;

export type ImportedArticle =
  | { readonly article: Article; readonly fileText: string }
  | { readonly problems: readonly string[] };

/** A dateline of machine-collected texts: `date 2023-08-02 A military force …`. */
const LEADING_DATE = /^\s*date[ \t]+(\d{4}-\d{2}(?:-\d{2})?)(?=\s)[ \t]*\n?/;
const MARKDOWN_HEADING = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)/;

/**
 * Turns plain text or Markdown into the text of a corpus file.
 *
 * A leading `date 2023-08-02` becomes `published`, a Markdown heading at the top gives the title
 * where none is given; nothing else of the text changes.
 *
 * @param id the id that the article is to have.
 * @returns the article and the text of its file, or what is wrong.
 */
export function importArticle(
  source: string,
  { id, ...fields }: ImportFields & { readonly id: string },
): ImportedArticle {
  const date = LEADING_DATE.exec(source);
  const published = date?.[1];
  if (published !== undefined && parseEdtf(published) === null) {
    const message = `begins with "date ${published}", which is not a date; mend or remove it`;
    return { problems: [message] };
  }
  if (published !== undefined && fields.published !== undefined && published !== fields.published) {
    const message = `begins with "date ${published}", and --published says ${fields.published}; settle on one`;
    return { problems: [message] };
  }
  const body = date ? source.slice(date[0].length) : source;
  if (body.startsWith('---\n')) {
    const message = 'has front matter already; copy it to the corpus folder as a .md file';
    return { problems: [message] };
  }
  if (body.trim() === '') return { problems: ['has no text'] };
  const title = fields.title ?? MARKDOWN_HEADING.exec(body)?.[1];
  if (title === undefined) {
    return { problems: ['carries no title; give one with --title'] };
  }
  const frontMatter = stringify(
    { title, ...(published && { published }), ...fields },
    { lineWidth: 0 },
  );
  const fileText = `---\n${frontMatter}---\n\n${body.trimEnd()}\n`;
  const parsed = parseArticle(fileText, id);
  if ('article' in parsed) return { article: parsed.article, fileText };
  return { problems: parsed.problems.map(({ message }) => message) };
}
