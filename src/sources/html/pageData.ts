import type { PublicationDate } from '../draft.ts';
import {
  type Credits,
  folded,
  join,
  NO_CREDITS,
  nameOf,
  readCreditLine,
} from '../extract/credits.ts';
import { findDate, readDate } from '../extract/readDate.ts';
import { type DomDocument, type DomElement, isElement, lineOf } from './dom.ts';
import { type ArticleData, readJsonLd } from './jsonLd.ts';

/** What a page says about itself, before anything is taken out of it. */
export interface PageData {
  readonly title: string | null;
  /** The heading that the title was read from. */
  readonly heading: DomElement | null;
  /** Every date of publication that the page gives, the most reliable first. */
  readonly dates: readonly PublicationDate[];
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly articleBody: string | null;
}

/** `Headline | Site`, `Headline - Site`, `Headline · Site`. */
const TITLE_PARTS = /\s+[|·•«»—–-]\s+/;
const SITE_WORDS_MAX = 6;

/** Names of meta elements that hold the date of publication, the most exact first. */
const DATE_METAS = [
  ...['article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished'],
  ...['parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'publish-date'],
  ...[
    'publishdate',
    'publish_date',
    'publication_date',
    'publicationdate',
    'citation_publication_date',
  ],
  ...[
    'citation_date',
    'dcterms.issued',
    'dc.date.issued',
    'dcterms.date',
    'dc.date',
    'dcterms.created',
  ],
  ...['dc.date.created', 'pubdate', 'date', 'article_date_original', 'originalpublicationdate'],
];
const PUBLISHER_METAS = [
  'og:site_name',
  'dcterms.publisher',
  'dc.publisher',
  'citation_publisher',
  'publisher',
  'application-name',
];
const AUTHOR_METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dcterms.creator',
  'dc.creator',
  'citation_author',
  'byl',
];

/** Where times are of something else: comments, other articles, the page's frame. */
const ELSEWHERE =
  'aside, nav, body > footer, div > footer, [role="contentinfo"], [class*="comment"], [id*="comment"], [class*="related"], [class*="sidebar"], [class*="recent"], [class*="most-read"], [class*="block-time"]';
const CHANGED = /updated|modified|changed|edited/i;
/** Between a headline and the text there are a few lines. */
const CREDIT_LINES = 8;
const CREDIT_LENGTH_MAX = 160;

/**
 * Reads what a page says about itself: JSON-LD, meta elements, microdata, `<time>`, its address,
 * the lines below its headline.
 *
 * @param address where the page was fetched; null for a file.
 * @param html the page's source, for the comment that browsers put into pages that they save.
 */
export function readPageData(
  document: DomDocument,
  html: string,
  address: string | null,
): PageData {
  const data = readJsonLd(document);
  const metas = readMetas(document);
  const meta = (names: readonly string[]) =>
    names.map((name) => metas.get(name)).find(Boolean) ?? null;
  const pageTitle = lineOf(document.querySelector('title')) || null;
  const heading = findHeading(
    document,
    [data?.headline, meta(['og:title', 'twitter:title']), pageTitle],
    meta(PUBLISHER_METAS),
  );
  const title =
    (heading && lineOf(heading)) ||
    data?.headline ||
    withoutSite(meta(['og:title']) ?? pageTitle, meta(PUBLISHER_METAS));
  const credits = heading ? creditsBelow(document, heading) : NO_CREDITS;
  const url = canonicalAddress(document, data, meta(['og:url']), html) ?? address;
  return {
    title,
    heading,
    dates: findDates(document, { data, metas, url, credits, heading }),
    publisher:
      data?.publisher ?? meta(PUBLISHER_METAS) ?? siteIn(pageTitle, title) ?? credits.publisher,
    author:
      data?.author ??
      notAnAddress(meta(AUTHOR_METAS)) ??
      findAuthor(document, heading) ??
      credits.author,
    url,
    language:
      document.documentElement?.getAttribute('lang') ||
      data?.language ||
      meta(['og:locale'])?.replace('_', '-') ||
      null,
    articleBody: data?.articleBody ?? null,
  };
}

function readMetas(document: DomDocument): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
}

/** The heading of the article: the one that what the page calls itself contains. */
function findHeading(
  document: DomDocument,
  titles: readonly (string | null | undefined)[],
  site: string | null,
): DomElement | null {
  const headings = [...document.querySelectorAll('h1, h2, h3, [itemprop="headline"]')].filter(
    (heading) =>
      lineOf(heading) !== '' &&
      folded(lineOf(heading)) !== folded(site ?? '') &&
      // The name of the site leads to its first page.
      !heading.querySelector('a[href="/"], a[rel="home"]'),
  );
  const named = titles.filter((title) => typeof title === 'string').map(folded);
  const firsts = headings.filter(({ localName }) => localName === 'h1');
  const isNamed = (heading: DomElement) => {
    const text = folded(lineOf(heading));
    return (
      text.length > 0 &&
      named.some((title) => title.includes(text) && text.length * 3 >= title.length)
    );
  };
  return (
    firsts.find(isNamed) ??
    headings.find(isNamed) ??
    (firsts.length === 1 ? (firsts[0] ?? null) : null)
  );
}

function creditsBelow(document: DomDocument, heading: DomElement): Credits {
  let seen = false;
  let credits = NO_CREDITS;
  let lines = 0;
  const walk = (element: DomElement): boolean => {
    if (element === heading) {
      seen = true;
      return true;
    }
    const text = lineOf(element);
    const children = [...element.childNodes].filter(isElement);
    if (seen && text !== '' && text.length <= CREDIT_LENGTH_MAX) {
      const read = readCreditLine(text);
      if (read && !isElsewhere(element, heading)) {
        credits = join(credits, read);
        return ++lines < CREDIT_LINES;
      }
    }
    // A paragraph of the text: what follows is no credit.
    if (seen && element.localName === 'p' && text.length > CREDIT_LENGTH_MAX) return false;
    if (seen && ++lines > CREDIT_LINES * 4) return false;
    return children.every(walk);
  };
  if (document.body) walk(document.body);
  return credits;
}

interface DateHints {
  readonly data: ArticleData | null;
  readonly metas: ReadonlyMap<string, string>;
  readonly url: string | null;
  readonly credits: Credits;
  readonly heading: DomElement | null;
}

function findDates(
  document: DomDocument,
  { data, metas, url, credits, heading }: DateHints,
): PublicationDate[] {
  const dates: PublicationDate[] = [];
  const add = (text: string | null | undefined, from: PublicationDate['from'], detail: string) => {
    const value = text ? readDate(text) : null;
    if (value) dates.push({ value, from, detail });
  };
  add(data?.published, 'JSON-LD', 'datePublished');
  for (const name of DATE_METAS) add(metas.get(name), 'meta', name);
  const times = [...document.querySelectorAll('[itemprop="datePublished"], time, abbr.published')];
  const marked = times.filter(
    (time) =>
      /publish|posted|entry-date|post-date|pubdate/i.test(
        `${time.className} ${time.getAttribute('itemprop')}`,
      ) || time.getAttribute('pubdate') !== null,
  );
  const inPlace = times.filter(
    (time) =>
      !isElsewhere(time, heading) &&
      !CHANGED.test(
        `${time.className} ${time.parentNode && isElement(time.parentNode) ? time.parentNode.className : ''} ${lineBefore(time)}`,
      ),
  );
  const within = inPlace.filter((time) =>
    time.closest('article, main, [class*="article"], [class*="post"]'),
  );
  const time = marked.find((one) => inPlace.includes(one)) ?? within[0] ?? inPlace[0];
  if (time) {
    add(
      time.getAttribute('datetime') ??
        time.getAttribute('content') ??
        time.getAttribute('title') ??
        lineOf(time),
      'time',
      lineOf(time) || 'datetime',
    );
  }
  const inAddress = dateInAddress(url);
  if (inAddress) dates.push(inAddress);
  if (credits.published) add(credits.published.value, 'text', credits.published.detail);
  return dates;
}

/** What holds the heading is no other part of the page, whatever it is called (`with-sidebar`). */
function isElsewhere(element: DomElement, heading: DomElement | null): boolean {
  const frame = element.closest(ELSEWHERE);
  return frame !== null && !(heading && frame.contains(heading));
}

/** The few words before an element that are on its line, as in `Updated <time>`. */
function lineBefore(element: DomElement): string {
  const siblings = [...(element.parentNode?.childNodes ?? [])];
  const before = siblings[siblings.indexOf(element) - 1];
  return (before?.textContent ?? '').slice(-30);
}

const MONTH_IN_ADDRESS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const DATE_IN_ADDRESS = new RegExp(
  `[/_-](?<year>(?:19|20)\\d\\d)(?<sep>[/_-])(?<month>0?[1-9]|1[0-2]|(?:${MONTH_IN_ADDRESS})[a-z]*)(?:\\k<sep>(?<day>0?[1-9]|[12]\\d|3[01])(?=[/_.-]|$))?(?=[/_.-]|$)`,
  'i',
);

/** The date in an address or a file's name: `/2021/09/17/`, `/2021/sep/17/`, `2020-11-09-x.md`. */
export function dateInAddress(address: string | null): PublicationDate | null {
  const path =
    address && URL.canParse(address) ? new URL(address).pathname : address && `/${address}`;
  const { year, month, day } = (path && DATE_IN_ADDRESS.exec(path)?.groups) || {};
  if (!year || !month) return null;
  const written = /^\d/.test(month)
    ? [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-')
    : day && findDate(`${day} ${month.slice(0, 3)} ${year}`)?.value;
  const value = written ? readDate(written) : null;
  return value ? { value, from: 'address', detail: path ?? '' } : null;
}

function canonicalAddress(
  document: DomDocument,
  data: ArticleData | null,
  ogUrl: string | null,
  html: string,
): string | null {
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 4_096))?.[1];
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return (
    [canonical, data?.url, ogUrl, saved].find(
      (url) => url && /^https?:\/\//i.test(url) && URL.canParse(url),
    ) ?? null
  );
}

function findAuthor(document: DomDocument, heading: DomElement | null): string | null {
  for (const element of document.querySelectorAll(
    '[itemprop="author"], .p-author, [rel="author"], .byline, .by, .author',
  )) {
    const line = lineOf(element);
    if (isElsewhere(element, heading) || line === '' || line.length > 80) continue;
    return nameOf(line.replace(/^by[:\s]\s*/i, ''));
  }
  return null;
}

/** Open Graph's `article:author` is the address of a profile, on many sites. */
function notAnAddress(author: string | null): string | null {
  return author && /^https?:/i.test(author) ? null : author;
}

function siteIn(pageTitle: string | null, title: string | null): string | null {
  const parts = pageTitle?.split(TITLE_PARTS) ?? [];
  const last = parts.at(-1);
  if (parts.length < 2 || !last || !title) return null;
  if (folded(title).includes(folded(last)) || last.split(/\s+/).length > SITE_WORDS_MAX) {
    const first = parts[0];
    // `Site | Headline` is as common on the pages of authorities.
    const isSite =
      first &&
      folded(title) !== folded(first) &&
      parts.length === 2 &&
      folded(last) === folded(title);
    return isSite && first.split(/\s+/).length <= SITE_WORDS_MAX ? first : null;
  }
  return last;
}

function withoutSite(title: string | null, site: string | null): string | null {
  if (!title) return null;
  const parts = title.split(TITLE_PARTS);
  const last = parts.at(-1);
  if (parts.length < 2 || !last || (site && folded(site) !== folded(last))) return title;
  return last.split(/\s+/).length <= SITE_WORDS_MAX
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|·•«»—–-]\s+$/, '')
    : title;
}
