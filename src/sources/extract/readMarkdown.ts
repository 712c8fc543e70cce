import { marked } from 'marked';
import { readFrontMatter } from '../../corpus/frontMatter.ts';
import type { Draft, PublicationDate } from '../draft.ts';
import { dateInAddress } from '../html/pageData.ts';
import { readHtml } from '../html/readHtml.ts';
import { readDate } from './readDate.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Names of the date of publication; `created` is when a clipper took the text, and is none. */
const DATE_FIELDS = ['published', 'date', 'pubDate', 'publishDate', 'datePublished'];

/**
 * Reads Markdown with or without front matter: Verbatim's own files, Jekyll's and Hugo's posts,
 * what the Obsidian Web Clipper saves.
 *
 * @param name the file's name; `2020-11-09-counting.md` tells the date, as in Jekyll.
 */
export function readMarkdown(source: string, name: string): Draft {
  const { fields, body } = readFrontMatter(source) ?? { fields: {}, body: source };
  const html = marked.parse(withoutObsidian(body), { async: false, gfm: true });
  const draft = readHtml(html, { url: null, isContent: true, title: first(fields, ['title']) });
  const url = first(fields, ['url', 'source', 'link', 'canonical']);
  const isAddress = url !== null && /^https?:\/\//i.test(url);
  return {
    ...draft,
    published: publishedIn(fields) ?? draft.published ?? dateInName(name),
    publisher:
      first(fields, ['publisher', 'site', 'sitename', ...(isAddress ? [] : ['source'])]) ??
      draft.publisher,
    author: first(fields, ['author', 'authors', 'by']) ?? draft.author,
    url: isAddress ? url : null,
    language: first(fields, ['language', 'lang']),
  };
}

function publishedIn(fields: Fields): PublicationDate | null {
  for (const name of DATE_FIELDS) {
    const value = readDate(textOf(fields[name]) ?? '');
    if (value) return { value, from: 'front matter', detail: name };
  }
  return null;
}

function dateInName(name: string): PublicationDate | null {
  const found = dateInAddress(name);
  return found && { ...found, from: 'file name', detail: name };
}

function first(fields: Fields, names: readonly string[]): string | null {
  return names.map((name) => textOf(fields[name])).find((value) => value !== null) ?? null;
}

/** A text, or the texts of a list: `["[[Mina Castell]]"]` is `Mina Castell`. */
function textOf(value: unknown): string | null {
  const texts = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  const joined = texts
    .map((text) => withoutLinks(text).trim())
    .filter(Boolean)
    .join(', ');
  return joined === '' ? null : joined;
}

function withoutLinks(text: string): string {
  return text.replace(/!?\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/g, '$1');
}

/** Markup that Obsidian and site generators add to Markdown: embeds, highlights, comments, footnotes, templates. */
function withoutObsidian(text: string): string {
  return withoutLinks(text.replace(/!\[\[[^\]]*\]\]/g, ''))
    .replace(/==(?=\S)([^=\n]+)==/g, '$1')
    .replace(/%%[\s\S]*?%%/g, '')
    .replace(/\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}/g, '')
    .replace(/^\[\^[^\]]+\]:.*(?:\n[ \t]+.*)*$/gm, '')
    .replace(/\[\^[^\]]+\]/g, '');
}
