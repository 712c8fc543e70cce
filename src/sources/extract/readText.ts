import type { Draft, PublicationDate } from '../draft.ts';
import { isBoilerplate } from '../html/boilerplate.ts';
import { type Credits, splitCredits } from './credits.ts';
import { readDate } from './readDate.ts';
import { ExtractError } from './sourceFile.ts';

/** `Title: …`, `Date: …` on lines of their own before the text. */
const FIELD =
  /^(title|headline|date|published|author|byline|source|publisher|url|link|language|from|to|subject|re)[ \t]*:[ \t]*(\S.*)$/i;
/** How machine-collected texts begin: `date 2023-08-02 A military force …`. */
const LEADING_DATE = /^\s*date[ \t]+(\d{4}-\d{2}(?:-\d{2})?)(?=\s)[ \t]*\n?/;
/** How press releases begin, within their first lines, and what they end with. */
const RELEASE =
  /^\s*(?:for immediate release|(?:press|news|media) release|embargoed\b.{0,60}|(?:(?:media|press)\s+)?(?:contact|tel|phone|e-?mail)s?\s*:.*)\s*$/i;
const RELEASE_LINES = 8;
const END_MARK = /\n[ \t]*(?:#{3,}|-\s?30\s?-|-?ends-?)[ \t]*(?:\n[\s\S]*)?$/i;
/** A longer first line is the first sentence and no title. */
const TITLE_WORDS_MAX = 25;

/**
 * Reads plain text: an optional head of fields, a title on a line of its own, lines of credits,
 * then the text, whose lines stay as they are.
 */
export function readText(source: string): Draft {
  const leading = LEADING_DATE.exec(source);
  const text = (leading ? source.slice(leading[0].length) : source).replace(END_MARK, '').trim();
  const lines = text.split('\n').filter((line, at) => at >= RELEASE_LINES || !RELEASE.test(line));
  const fields = new Map<string, string>();
  let first = 0;
  for (; first < lines.length; first++) {
    const field = FIELD.exec(lines[first] ?? '');
    if (!field?.[1] || !field[2]) break;
    fields.set(field[1].toLowerCase(), field[2].trim());
  }
  const field = (...names: string[]) => names.map((name) => fields.get(name)).find(Boolean) ?? null;
  const paragraphs = lines
    .slice(first)
    .join('\n')
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map(trimLines)
    .filter((paragraph) => paragraph !== '');
  const title = field('title', 'headline', 'subject', 're') ?? titleOf(paragraphs);
  const { credits, rest } = splitCredits(paragraphs, title);
  if (rest.length === 0) throw new ExtractError('it has no text');
  const dateField = field('date', 'published');
  const url = field('url', 'link');
  return {
    title,
    published: publishedIn(leading?.[1] ?? dateField, leading ? 'date' : 'Date', credits),
    publisher: field('publisher', 'source') ?? credits.publisher,
    author: field('author', 'byline', 'from') ?? credits.author,
    url: url && /^https?:\/\//i.test(url) ? url : null,
    language: field('language'),
    body: rest.filter((paragraph) => !isBoilerplate(paragraph)).join('\n\n'),
    doubts: [],
  };
}

function publishedIn(
  given: string | null,
  detail: string,
  { published }: Credits,
): PublicationDate | null {
  const value = given ? readDate(given) : null;
  if (value) return { value, from: 'text', detail };
  return published ? { ...published, from: 'text' } : null;
}

/** The first paragraph, where it is a single line that ends no sentence and a text follows. */
export function titleOf(paragraphs: readonly string[]): string | null {
  const [first, second] = paragraphs;
  if (first === undefined || second === undefined || first.includes('\n')) return null;
  const line = first.replace(/^#+[ \t]+|[ \t]+#+$/g, '');
  if (line.split(/\s+/).length > TITLE_WORDS_MAX || /[.…]["”’]?$/.test(line)) return null;
  return line;
}

/** Without the white space at its lines' ends; lines that are indented alike move to the left. */
function trimLines(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
