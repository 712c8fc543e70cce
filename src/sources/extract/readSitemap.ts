import type { Extraction, Link } from '../draft.ts';
import { type DomElement, lineOf, parseXml } from '../html/dom.ts';
import { readDate } from './readDate.ts';
import { ExtractError } from './sourceFile.ts';

/** What the protocol allows (https://www.sitemaps.org/protocol.html). */
const URLS_MAX = 50_000;

/**
 * Reads a sitemap, or an index of sitemaps, as links. `lastmod` is when a page was changed and says
 * nothing of its publication; the date of a news sitemap does.
 */
export function readSitemap(source: string): Extraction {
  const document = parseXml(source);
  const entries = [...document.querySelectorAll('url, sitemap')];
  if (entries.length === 0) throw new ExtractError('the sitemap names no pages');
  if (entries.length > URLS_MAX)
    throw new ExtractError(`the sitemap names more than ${URLS_MAX} pages`);
  return { isList: true, drafts: [], links: entries.flatMap(linkOf) };
}

function linkOf(entry: DomElement): Link[] {
  const child = (name: string) => [...entry.children].find(({ localName }) => localName === name);
  const url = lineOf(child('loc'));
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return [];
  const news = [...entry.querySelectorAll('*')];
  const within = (name: string) => lineOf(news.find(({ localName }) => localName === name)) || null;
  const date = readDate(within('news:publication_date') ?? within('publication_date') ?? '');
  return [
    {
      url,
      title: within('news:title'),
      published: date
        ? { value: date, from: 'feed', detail: 'publication_date of the sitemap' }
        : null,
    },
  ];
}
