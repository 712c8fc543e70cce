import type { Article } from '../corpus/article.ts';
import type { SentenceSpan } from '../text/sentences/sentenceKind.ts';
import type { Extracts } from './extracts.ts';
import type { TermTable } from './termTable.ts';

/**
 * An article ready to be ranked: its sentences' words as numbers, in columns, as objects would take
 * many times the memory.
 */
export interface IndexedArticle {
  readonly article: Article;
  /** The day of publication, counted from 1 January 1970; null where it is not known to the day. */
  readonly publishedDay: number | null;
  /** The first day on which it may have been published, counted alike; null where it is undated. */
  readonly publishedFrom: number | null;
  /** The last day on which it may have been published, counted alike; null where it is undated. */
  readonly publishedTo: number | null;
  /** The id of its first sentence; the others follow. Ids mean nothing outside an index. */
  readonly firstId: number;
  readonly spans: readonly SentenceSpan[];
  /** The words of sentence i are those from `wordStart[i]` to `wordStart[i + 1]`. */
  readonly wordStart: Uint32Array;
  /** For each word its term's number in the vocabulary. */
  readonly terms: Uint32Array;
  /** For each word its bits of `Trait`. */
  readonly traits: Uint16Array;
  /** For each sentence how many of its words are not stop words. */
  readonly contentLengths: Uint16Array;
  /** The sum of `contentLengths`. */
  readonly contentLength: number;
  /** For the sentences that hold any, the numbers of their phrases. */
  readonly phrases: ReadonlyMap<number, readonly number[]>;
  /** How often each term stands in it, stop words left out. */
  readonly termCounts: TermTable;
  /** The terms of its title, and of its month and year of publication. */
  readonly titleTerms: ReadonlySet<number>;
  /** The times that its sentences speak of: `datesOf()` reads them. */
  readonly dates: Extracts;
  /** The quantities of its sentences: `quantitiesOf()` reads them. */
  readonly quantities: Extracts;
  /** For each sentence within a speech the place of the one that names the speaker: see `findSpeakers()`; else -1. */
  readonly speakers: Int32Array;
}
