import type { CatalogueEntry } from '../../search/catalogue.ts';
import type { Wording } from '../../wording/wording.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Reply } from '../reply.ts';
import { sourceLink } from './links.ts';
import { publicationDate } from './ownLines.ts';
import { readingRows } from './readingState.ts';
import type { ReadingView } from './renderArticle.ts';

/** What its buttons' `custom_id`s begin with. */
export const SOURCES_BUTTON = 'sources';

/** Articles on a page: with the longest titles and links, as many as an embed (4,096 characters) and a message (2,000) hold. */
const PAGE_ARTICLES = { embeds: 7, text: 3 };

const TITLE_MAX = 100;
const PUBLISHER_MAX = 50;

/** Longest search, in UTF-16 units. */
export const SEARCH_MAX = 100;

interface SourcesView extends ReadingView {
  /** What was searched for; empty where all articles are listed. */
  readonly search: string;
}

/**
 * One page of a list of articles as a Discord message. Keeps Discord's limits for any articles.
 *
 * @param entries newest first.
 */
export function renderSources(entries: readonly CatalogueEntry[], view: SourcesView): Reply {
  const { caller, isPrivate, notice, search } = view;
  const { showsEmbeds, wording } = caller;
  const size = showsEmbeds ? PAGE_ARTICLES.embeds : PAGE_ARTICLES.text;
  const pages = Math.max(1, Math.ceil(entries.length / size));
  const page = Math.min(view.state.page, pages - 1);
  const head = [
    // Each character may be escaped.
    search === '' ? '' : `-# ${wording.searchedFor(inlineText(search, 2 * SEARCH_MAX))}`,
    renderTotals(entries, wording),
    notice === undefined ? '' : `-# ${notice}`,
    pages > 1 ? `-# ${wording.pageOf(page + 1, pages)}` : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
  const list = entries
    .slice(page * size, (page + 1) * size)
    .map((entry) => renderEntry(entry, wording))
    .join('\n');
  const rows = readingRows(SOURCES_BUTTON, { state: { ...view.state, page }, pages, wording });
  if (list === '') return { content: head, isPrivate };
  if (showsEmbeds) return { content: head, embeds: [{ description: list }], rows, isPrivate };
  return { content: `${head}\n\n${list}`, rows, isPrivate };
}

/** How many articles and sentences, and of which dates. */
function renderTotals(entries: readonly CatalogueEntry[], wording: Wording): string {
  const dates = entries.flatMap(({ article }) => article.published ?? []);
  return wording.totals({
    articles: entries.length,
    sentences: entries.reduce((sum, { sentences }) => sum + sentences.length, 0),
    from: dates.at(-1) ?? null,
    to: dates[0] ?? null,
    undated: entries.length - dates.length,
  });
}

function renderEntry({ article, sentences }: CatalogueEntry, wording: Wording): string {
  const { title, published, publisher, url } = article;
  const facts = [
    publicationDate(published, wording),
    inlineText(publisher ?? '', PUBLISHER_MAX),
    wording.sentences(sentences.length),
    url === null ? '' : (sourceLink(url, wording) ?? ''),
  ];
  return [
    `**${inlineText(title, TITLE_MAX) || wording.untitled}**`,
    `-# ${facts.filter((fact) => fact !== '').join(' · ')}`,
  ].join('\n');
}
