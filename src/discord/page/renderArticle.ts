import type { APIEmbed, APIEmbedField } from 'discord.js';
import type { Article } from '../../corpus/article.ts';
import type { CatalogueEntry } from '../../search/catalogue.ts';
import type { Span } from '../../text/span.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Caller } from '../caller.ts';
import { blockQuote } from '../markdown/blockQuote.ts';
import { inlineText, plainLine } from '../markdown/inlineText.ts';
import { lastFitting, longestFit } from '../markdown/longestFit.ts';
import { CONTENT_MAX, type Reply } from '../reply.ts';
import { openButtons, sourceLink } from './links.ts';
import { publicationDate } from './ownLines.ts';
import { embedColor } from './quoteEmbed.ts';
import { type ReadingState, readingRows } from './readingState.ts';

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

const VALUE_MAX = 120;

interface Datum {
  readonly name: string;
  /** Discord Markdown, 320 characters at the most. */
  readonly value: string;
}

/** What is known of an article beside its title and its text; what is not known is left out. */
function articleData(article: Article, wording: Wording): Datum[] {
  const { published, publisher, author, language, origin, tags, url, id } = article;
  const { publishedAt, archived, corrects, correctedBy } = article;
  const link = (address: string | null | undefined) =>
    address ? (sourceLink(address, wording) ?? inlineText(address, VALUE_MAX)) : '';
  const data: [name: string, value: string][] = [
    [wording.dataPublished, publicationDate(publishedAt ?? published, wording)],
    [wording.dataPublisher, inlineText(publisher ?? '', VALUE_MAX)],
    [wording.dataAuthor, inlineText(author ?? '', VALUE_MAX)],
    [wording.dataLanguage, inlineText(language, VALUE_MAX)],
    [wording.dataOrigin, inlineText(origin ?? '', VALUE_MAX)],
    [wording.dataTags, inlineText(tags.join(', '), VALUE_MAX)],
    [wording.dataLink, link(url)],
    [wording.dataArchived, link(archived)],
    [wording.dataCorrects, inlineText(corrects ?? '', VALUE_MAX)],
    [wording.dataCorrectedBy, inlineText(correctedBy ?? '', VALUE_MAX)],
    [wording.dataId, inlineText(id, VALUE_MAX)],
  ];
  return data.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value }));
}

/** A page may be this much shorter than it could be, for the sake of ending with a paragraph. */
const PARAGRAPH_SHARE = 0.5;

/** A stretch of an article's text. */
interface ArticlePage extends Span {
  /** It begins, or ends, within a sentence that is too long for a page. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

interface Room {
  /** Characters of Markdown that the block quote on the first page may come to; 100 at least. */
  readonly first: number;
  /** The same for each of the other pages. */
  readonly further: number;
}

/** Where a page may end: after a sentence. */
interface Break {
  readonly end: number;
  readonly isParagraph: boolean;
}

/**
 * An article's text as pages, in order: nothing of it is left out but the white space between them.
 * A page ends with a paragraph where that leaves it half full, or else with a sentence.
 */
export function articlePages(entry: CatalogueEntry, { first, further }: Room): ArticlePage[] {
  const { body } = entry.article;
  const breaks = breaksOf(entry);
  const pages: ArticlePage[] = [];
  let start = textFrom(body, 0);
  let isCutBefore = false;
  while (start < body.length) {
    const room = pages.length === 0 ? first : further;
    const whole = wholeSentences(start, { body, breaks, room });
    const end = whole ?? start + firstWords(start, { body, breaks, room }).length;
    pages.push({ start, end, isCutBefore, isCutAfter: whole === null });
    isCutBefore = whole === null;
    start = textFrom(body, end);
  }
  return pages;
}

interface Cutting {
  readonly body: string;
  readonly breaks: readonly Break[];
  readonly room: number;
}

/** @returns where a page ends; null where there is no room for a sentence. */
function wholeSentences(start: number, { body, breaks, room }: Cutting): number | null {
  const near = breaks.filter(({ end }) => end > start && end - start <= room);
  const fits = ({ end }: Break) => blockQuote(body.slice(start, end), []).length <= room;
  const last = lastFitting(near, fits);
  if (!last || last.end === breaks.at(-1)?.end) return last?.end ?? null;
  const shortest = start + PARAGRAPH_SHARE * (last.end - start);
  const paragraph = near.findLast(
    ({ end, isParagraph }) => isParagraph && end <= last.end && end >= shortest,
  );
  return (paragraph ?? last).end;
}

function firstWords(start: number, { body, breaks, room }: Cutting): string {
  const next = breaks.find(({ end }) => end > start)?.end;
  const measure = (text: string) => blockQuote(text, []).length;
  return longestFit(body.slice(start, next), { maxLength: room, measure });
}

/** Text between two sentences, if there is any, belongs to the first one. */
function breaksOf({ article: { body }, sentences }: CatalogueEntry): Break[] {
  const starts = [...sentences.map(({ start }) => start), body.length];
  return starts.flatMap((start) => {
    const before = body.slice(0, start);
    const end = before.trimEnd().length;
    const gap = before.slice(end).replace(/\r\n/g, '\n');
    return end === 0 ? [] : [{ end, isParagraph: /\n[^\n]*\n/.test(gap) }];
  });
}

function textFrom(body: string, offset: number): number {
  const found = body.slice(offset).search(/\S/);
  return found === -1 ? body.length : offset + found;
}
