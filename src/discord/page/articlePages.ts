import type { CatalogueEntry } from '../../search/catalogue.ts';
import type { Span } from '../../text/span.ts';
import { blockQuote } from '../markdown/blockQuote.ts';
import { lastFitting } from '../markdown/lastFitting.ts';
import { longestFit } from '../markdown/longestFit.ts';

/** A page may be this much shorter than it could be, for the sake of ending with a paragraph. */
const PARAGRAPH_SHARE = 0.5;

/** A stretch of an article's text. */
export interface ArticlePage extends Span {
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
