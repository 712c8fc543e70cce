import type { Doubt, Draft } from '../draft.ts';
import { type Credits, join, NO_CREDITS, splitCredits } from '../extract/credits.ts';
import { titleOf } from '../extract/readText.ts';
import { ExtractError } from '../extract/sourceFile.ts';
import { type DomDocument, parseDocument } from './dom.ts';
import { mainContent, wholeContent } from './mainContent.ts';
import { type PageData, readPageData } from './pageData.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Fewer words name a section or a site: “news”. */
const TITLE_WORDS_MIN = 3;

export interface ReadHtmlOptions {
  /** Where the page was fetched; null for a file. */
  readonly url: string | null;
  /** Whether all of it is the article, as in an entry of a feed or a converted file. */
  readonly isContent?: boolean;
  /** The title, where it is known from elsewhere. */
  readonly title?: string | null;
}

/** Reads the article of a page. */
export function readHtml(
  html: string,
  { url, isContent = false, title: known = null }: ReadHtmlOptions,
): Draft {
  const document = parseDocument(html);
  const page = readPageData(document, html, url);
  const lead = readLead(document, page);
  const {
    paragraphs,
    leftOut,
    doubts: differences,
  } = isContent ? wholeContent(document) : mainContent(document, page.heading);
  const title = known ?? lead.title;
  const { credits: top, rest } = splitCredits(paragraphs, title);
  const credits = join(lead.credits, top);
  if (rest.length === 0) throw new ExtractError('no text was found on the page');
  const doubts: Doubt[] = [
    ...differences,
    ...leftOut.map((what) => ({ kind: 'left_out' as const, message: `${what} was left out` })),
  ];
  const body = rest.join('\n\n');
  const published =
    page.dates[0] ?? (credits.published ? { ...credits.published, from: 'text' as const } : null);
  const other = page.dates.find((date) => !isSameDay(date.value, published?.value ?? ''));
  if (published && other) {
    doubts.push({
      kind: 'dates_differ',
      message: `${published.from} (${published.detail}) says ${published.value}, ${other.from} (${other.detail}) says ${other.value}`,
    });
  }
  return {
    title,
    published,
    publisher: page.publisher ?? credits.publisher,
    author: page.author ?? credits.author,
    url: page.url,
    language: page.language,
    body,
    doubts,
  };
}

/** As precise as the less precise of the two. */
function isSameDay(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, '2023-08-02'.length);
  return a.slice(0, length) === b.slice(0, length);
}

/** Without a heading, title and credits are the first lines of the text, where there are any. */
function readLead(
  document: DomDocument,
  page: PageData,
): { title: string | null; credits: Credits } {
  const none = { title: page.title, credits: NO_CREDITS };
  if (page.heading || !document.body) return none;
  const { paragraphs } = paragraphsOf(document.body, { isContent: true });
  const isNamed = page.title !== null && page.title.split(/\s+/).length >= TITLE_WORDS_MIN;
  const title = isNamed ? page.title : (titleOf(paragraphs) ?? page.title);
  return { title, credits: splitCredits(paragraphs, title).credits };
}
