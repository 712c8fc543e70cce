import { Readability } from '@mozilla/readability';
import type { Doubt } from '../draft.ts';
import { folded, readCreditLine } from '../extract/credits.ts';
import { isBoilerplate } from './boilerplate.ts';
import { type DomDocument, type DomElement, lineOf, parseDocument } from './dom.ts';
import { type Paragraphs, paragraphsOf } from './paragraphs.ts';

/** Parts of class names and ids that say: no part of the article. */
const FRAME = new Set([
  ...[
    'ad',
    'ads',
    'advert',
    'advertisement',
    'adsbygoogle',
    'adslot',
    'sponsored',
    'taboola',
    'outbrain',
  ],
  ...['promo', 'newsletter', 'signup', 'subscribe', 'share', 'sharing', 'sharedaddy', 'social'],
  ...[
    'related',
    'recommended',
    'recommendations',
    'readmore',
    'trending',
    'popular',
    'recirculation',
  ],
  ...['cookie', 'cookies', 'consent', 'gdpr', 'popup', 'modal', 'comments', 'comment', 'disqus'],
  ...['sidebar', 'rail', 'footer', 'foot', 'breadcrumb', 'breadcrumbs', 'nav', 'navbar', 'menu'],
  ...['masthead', 'widget', 'bottom', 'colophon', 'tags', 'pagination', 'caption'],
]);
/** A part of the frame holds little of the page's text; `with-sidebar` may be the whole page. */
const FRAME_SHARE_MAX = 0.3;
/** Less is a teaser or a line of the frame (Readability's own default is 500, for whole pages). */
const TEXT_MIN = 200;
/** What comes below a headline may be a heading itself. */
const SUBTITLES =
  '[class*="subtitle"], [class*="standfirst"], [class*="dek"], [itemprop="description"], [itemprop="headline"]';
/** Words of a paragraph shown in a doubt. */
const SHOWN = 60;

/**
 * The paragraphs of a page's article, by Readability, and what a second, plainer reading of the
 * page doubts about them.
 *
 * @param heading the article's heading: a sentence between it and the text is the text's first.
 */
export function mainContent(
  document: DomDocument,
  heading: DomElement | null,
): Paragraphs & { readonly doubts: readonly Doubt[] } {
  removeFrame(document, heading);
  // Readability takes the document apart.
  const copy = parseDocument(document.toString());
  const found = new Readability(copy as never, { charThreshold: TEXT_MIN }).parse();
  const content = found?.content ? parseDocument(found.content).body : null;
  const first = content ? paragraphsOf(content) : { paragraphs: [], leftOut: [] };
  const second = readPlainly(document, heading);
  if (first.paragraphs.length === 0) return { ...second, doubts: [] };
  const within = second.isMarked
    ? withinMarked(first.paragraphs, second.paragraphs)
    : first.paragraphs;
  const paragraphs = [...standfirst(document, heading, within), ...within];
  return { paragraphs, leftOut: first.leftOut, doubts: differences(paragraphs, second.paragraphs) };
}

/** The paragraphs of a page that is all article: an entry of a feed, a converted file. */
export function wholeContent(
  document: DomDocument,
): Paragraphs & { readonly doubts: readonly Doubt[] } {
  removeFrame(document, null);
  const none = { paragraphs: [], leftOut: [] };
  return {
    ...(document.body ? paragraphsOf(document.body, { isContent: true }) : none),
    doubts: [],
  };
}

function removeFrame(document: DomDocument, heading: DomElement | null): void {
  const all = lineOf(document.body).length;
  for (const element of [...document.querySelectorAll('*')]) {
    if (['html', 'body', 'main', 'article'].includes(element.localName) || !isFrame(element))
      continue;
    if (heading && element.contains(heading)) continue;
    if (lineOf(element).length <= FRAME_SHARE_MAX * all) element.remove();
  }
}

function isFrame(element: DomElement): boolean {
  // A custom element is named after what it is: `amp-sidebar`.
  const own = element.localName.includes('-') ? element.localName : '';
  const named = ['class', 'id', 'data-component', 'data-testid', 'role'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  const words = `${own} ${named.join(' ')}`.toLowerCase().split(/[\s_-]+/);
  const label = element.getAttribute('aria-label') ?? '';
  return words.some((word) => FRAME.has(word)) || /^(?:advertisement|sponsored)/i.test(label);
}

/** Several are teasers of other articles. */
function onlyOne(document: DomDocument, selector: string): DomElement | null {
  const found = [...document.querySelectorAll(selector)];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What a person would mark by hand: all paragraphs of the element that the page calls the article. */
function readPlainly(
  document: DomDocument,
  heading: DomElement | null,
): Paragraphs & { readonly isMarked: boolean } {
  const marked =
    document.querySelector('[itemprop="articleBody"]') ?? heading?.closest('article') ?? null;
  const root =
    marked ??
    onlyOne(document, 'article') ??
    document.querySelector('main, [role="main"]') ??
    document.body;
  const read = root ? paragraphsOf(root) : { paragraphs: [], leftOut: [] };
  return { ...read, isMarked: marked !== null };
}

/**
 * Only what the page itself marks as its article: what Readability has beside it are notes about the
 * author, other articles. Where that would leave less than half, the mark is not to be trusted.
 */
function withinMarked(first: readonly string[], marked: readonly string[]): readonly string[] {
  const inside = new Set(marked.map(folded));
  const kept = first.filter((line) => inside.has(folded(line)));
  const length = (lines: readonly string[]) => lines.join('').length;
  return 2 * length(kept) >= length(first) ? kept : first;
}

/** Sentences between the heading and the first paragraph, which Readability takes for a header. */
function standfirst(
  document: DomDocument,
  heading: DomElement | null,
  paragraphs: readonly string[],
): string[] {
  if (!heading) return [];
  const first = folded(paragraphs[0] ?? '');
  const found: string[] = [];
  let isPast = false;
  for (const element of document.querySelectorAll(`h1, h2, h3, p, ${SUBTITLES}`)) {
    const line = lineOf(element);
    if (element === heading) isPast = true;
    else if (isPast && folded(line) === first) return found;
    else if (
      isPast &&
      (element.localName === 'p' || element.closest(SUBTITLES) === element) &&
      !element.closest('figure, aside, nav, footer')
    ) {
      if (isSentence(line) && !paragraphs.includes(line)) found.push(line);
    }
  }
  // The first paragraph stands elsewhere: so may what was found.
  return [];
}

function isSentence(line: string): boolean {
  return (
    /[.!?…]["”’)]*$/.test(line) &&
    line.split(/\s+/).length >= 4 &&
    !isBoilerplate(line) &&
    !readCreditLine(line)
  );
}

function differences(first: readonly string[], second: readonly string[]): Doubt[] {
  const [a, b] = [first, second].map((list) => new Set(list.filter(isSentence).map(folded)));
  const missing = second.filter((line) => isSentence(line) && !a?.has(folded(line)));
  const more = first.filter((line) => isSentence(line) && !b?.has(folded(line)));
  const shown = (lines: readonly string[]) =>
    `${lines.length} ${lines.length === 1 ? 'paragraph' : 'paragraphs'} (“${(lines[0] ?? '').slice(0, SHOWN)}…”)`;
  return [
    ...(missing.length > 0 ? [`a second reading of the page has ${shown(missing)} more`] : []),
    ...(more.length > 0 ? [`a second reading of the page lacks ${shown(more)}`] : []),
  ].map((message) => ({ kind: 'extractors_differ', message }));
}
