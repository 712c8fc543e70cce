import { parseFeed } from 'feedsmith';
import type { Draft, Extraction, Link, PublicationDate } from '../draft.ts';
import { decodeEntities, lineOf, parseDocument } from '../html/dom.ts';
import { readHtml } from '../html/readHtml.ts';
import { readDate } from './readDate.ts';
import { ExtractError } from './sourceFile.ts';

/** An entry of less text than this (UTF-16 units) is a teaser: the page has the article. */
const FULL_TEXT_MIN = 200;
const TEASER_END = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/;

/** What an entry has in each of the formats, by the same names. */
interface Entry {
  readonly title: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly author: string | null;
  /** HTML. */
  readonly content: string | null;
}

/**
 * Reads RSS, Atom, RDF or a JSON Feed: an article for every entry that carries its whole text, a
 * link for every other.
 *
 * @param url where the feed was fetched: relative links count from there.
 */
export function readFeed(source: string, url: string | null): Extraction {
  const { name, language, entries } = open(source);
  const drafts: Draft[] = [];
  const links: Link[] = [];
  for (const entry of entries) {
    const address = absolute(entry.url, url);
    const value = entry.date ? readDate(entry.date) : null;
    const published: PublicationDate | null =
      value === null
        ? null
        : {
            value,
            from: 'feed',
            detail: 'date of the entry',
          };
    const draft = entry.content ? contentOf(entry.content, entry.title) : null;
    if (draft) {
      const { title, author } = entry;
      drafts.push({ ...draft, title, published, author, publisher: name, url: address, language });
    } else if (address) {
      links.push({ url: address, title: entry.title, published });
    }
  }
  return { isList: true, drafts, links };
}

function contentOf(html: string, title: string | null): Draft | null {
  try {
    const draft = readHtml(html, { url: null, isContent: true, title: title ?? '' });
    return draft.body.length >= FULL_TEXT_MIN && !TEASER_END.test(draft.body) ? draft : null;
  } catch (error) {
    // Pictures alone: the page may have more.
    if (error instanceof ExtractError) return null;
    throw error;
  }
}

function open(source: string): { name: string | null; language: string | null; entries: Entry[] } {
  const parsed = parse(source);
  switch (parsed.format) {
    case 'json': {
      const { feed } = parsed;
      return {
        name: line(feed.title),
        language: feed.language ?? null,
        entries: (feed.items ?? []).map((item) => ({
          title: line(item.title),
          url: item.url ?? null,
          date: String(item.date_published ?? '') || null,
          author: names(item.authors?.map((author) => author?.name)),
          content: item.content_html ?? (item.content_text ? asHtml(item.content_text) : null),
        })),
      };
    }
    case 'atom': {
      const { feed } = parsed;
      return {
        name: line(feed.title?.value),
        language: null,
        entries: (feed.entries ?? []).map((entry) => ({
          title: line(entry.title?.value),
          url:
            (entry.links?.find((one) => !one.rel || one.rel === 'alternate') ?? entry.links?.[0])
              ?.href ?? null,
          // `updated` is when it was changed, and is no date of publication.
          date: String(entry.published ?? '') || null,
          author: names(entry.authors?.map((author) => author?.name)),
          content: entry.content?.value ?? null,
        })),
      };
    }
    case 'rss': {
      const { feed } = parsed;
      return {
        name: line(feed.title),
        language: feed.language ?? null,
        entries: (feed.items ?? []).map((item) => ({
          title: line(item.title),
          url: item.link ?? (item.guid?.isPermaLink !== false ? item.guid?.value : null) ?? null,
          date: String(item.pubDate ?? item.dc?.dates?.[0] ?? '') || null,
          author: names(item.dc?.creators),
          content: item.content?.encoded ?? null,
        })),
      };
    }
    case 'rdf': {
      const { feed } = parsed;
      return {
        name: line(feed.title),
        language: null,
        entries: (feed.items ?? []).map((item) => ({
          title: line(item.title),
          url: item.link ?? null,
          date: String(item.dc?.dates?.[0] ?? '') || null,
          author: names(item.dc?.creators),
          content: item.content?.encoded ?? null,
        })),
      };
    }
  }
}

function parse(source: string) {
  try {
    return parseFeed(source);
  } catch (error) {
    throw new ExtractError(
      `it is no feed that can be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** A title in a feed is HTML, as a rule: `A &amp; <b>B</b>`. */
function line(text: string | undefined): string | null {
  if (!text) return null;
  const shown = /<\w/.test(text) ? lineOf(parseDocument(text).body) : decodeEntities(text).trim();
  return shown === '' ? null : shown;
}

function names(list: readonly (string | undefined)[] | undefined): string | null {
  const found = (list ?? []).filter((name) => name !== undefined && name !== '');
  return found.length > 0 ? found.join(', ') : null;
}

function asHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}

function absolute(link: string | null, base: string | null): string | null {
  if (!link || !URL.canParse(link, base ?? undefined)) return null;
  const url = new URL(link, base ?? undefined);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
