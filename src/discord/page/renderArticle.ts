import type { APIEmbed, APIEmbedField } from 'discord.js';
import type { CatalogueEntry } from '../../search/catalogue.ts';
import type { Caller } from '../caller.ts';
import { blockQuote } from '../markdown/blockQuote.ts';
import { inlineText } from '../markdown/inlineText.ts';
import { plainLine } from '../markdown/plainLine.ts';
import { CONTENT_MAX, type Reply } from '../reply.ts';
import type { Wording } from '../wording/wording.ts';
import { articleData } from './articleData.ts';
import { type ArticlePage, articlePages } from './articlePages.ts';
import { embedColor } from './embedColor.ts';
import { openButtons } from './openButton.ts';
import { readingRows } from './readingRows.ts';
import type { ReadingState } from './readingState.ts';

/** What its buttons' `custom_id`s begin with. */
export const ARTICLE_BUTTON = 'article';

/** Characters of an article's text on a page, as Markdown: a few paragraphs, which a phone shows well. */
const EMBED_TEXT_MAX = 2_000;

/** Of a message of text, for the title, the page number, a notice and two marks of a cut. */
const SET_ASIDE = 500;

const TITLE_MAX = 180;

/** Characters of a value that stands beside others; a longer one has a line of its own. */
const INLINE_MAX = 50;
/** Not shown. */
const LINK_TARGET = /\(<[^<>]*>\)/;

export interface ReadingView {
  readonly state: ReadingState;
  readonly caller: Pick<Caller, 'wording' | 'showsEmbeds'>;
  readonly isPrivate: boolean;
  /** What the bot has to say about the page, above it. */
  readonly notice?: string | undefined;
}

/** One page of an article as a Discord message, the first one with its data. Keeps Discord's limits for any article. */
export function renderArticle(entry: CatalogueEntry, view: ReadingView): Reply {
  const { caller, isPrivate, notice } = view;
  const { showsEmbeds, wording } = caller;
  const pages = pagesOf(entry, view);
  const page = Math.min(view.state.page, Math.max(0, pages.length - 1));
  const rows = readingRows(ARTICLE_BUTTON, {
    ...{ state: { ...view.state, page }, pages: pages.length, wording },
    further: openButtons(entry.article, { number: '', wording }),
  });
  const shown = {
    text: pages[page] ? renderText(entry, { page: pages[page], wording }) : '',
    data: page === 0 ? articleData(entry.article, wording) : [],
    number: pages.length > 1 ? wording.pageOf(page + 1, pages.length) : '',
    wording,
  };
  const above = notice === undefined ? '' : `-# ${notice}`;
  if (showsEmbeds) {
    return { content: above, embeds: [articleEmbed(entry, shown)], rows, isPrivate };
  }
  return { content: [above, articleText(entry, shown)].join('\n').trim(), rows, isPrivate };
}

/** The same pages whichever of them is shown, and whatever is to be said above it. */
function pagesOf(entry: CatalogueEntry, { caller }: ReadingView): ArticlePage[] {
  const { showsEmbeds, wording } = caller;
  if (showsEmbeds) return articlePages(entry, { first: EMBED_TEXT_MAX, further: EMBED_TEXT_MAX });
  const further = CONTENT_MAX - SET_ASIDE;
  const data = dataLines(articleData(entry.article, wording));
  return articlePages(entry, { first: further - data.length, further });
}

interface Shown {
  readonly text: string;
  readonly data: ReturnType<typeof articleData>;
  /** Which page it is; empty where there is but one. */
  readonly number: string;
  readonly wording: Wording;
}

function articleEmbed(
  { article }: CatalogueEntry,
  { text, data, number, wording }: Shown,
): APIEmbed {
  return {
    author: { name: plainLine(article.title, TITLE_MAX) || wording.untitled },
    ...(text !== '' && { description: text }),
    ...(data.length > 0 && { fields: data.map(fieldOf) }),
    ...(number !== '' && { footer: { text: number } }),
    color: embedColor(article.published),
  };
}

function articleText({ article }: CatalogueEntry, { text, data, number, wording }: Shown): string {
  return [
    `**${inlineText(article.title, TITLE_MAX) || wording.untitled}**`,
    dataLines(data),
    number === '' ? '' : `-# ${number}`,
    text,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function dataLines(data: Shown['data']): string {
  return data.map(({ name, value }) => `-# ${name}: ${value}`).join('\n');
}

/** Discord sets up to three short ones side by side. */
function fieldOf({ name, value }: Shown['data'][number]): APIEmbedField {
  return { name, value, inline: value.replace(LINK_TARGET, '').length <= INLINE_MAX };
}

interface TextOptions {
  readonly page: ArticlePage;
  readonly wording: Wording;
}

/** The words of the article as a block quote; the marks of a cut stand outside. */
function renderText({ article }: CatalogueEntry, { page, wording }: TextOptions): string {
  return [
    page.isCutBefore ? wording.cutBefore : '',
    blockQuote(article.body.slice(page.start, page.end), []),
    page.isCutAfter ? wording.cutAfter : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}
