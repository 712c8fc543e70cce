import type { IndexedArticle } from './indexedArticle.ts';

/** What is known of a corpus's terms, each of which has a number. */
export interface TermFacts {
  /** The term's number, or -1 where the corpus never held it. */
  find(term: string): number;
  term(id: number): string;
  /** In how many sentences the term stands; 0 for -1. */
  sentenceCount(id: number): number;
  /** In how many articles the term stands; 0 for -1. */
  articleCount(id: number): number;
  /** The share of a term's places within sentences where it has a capital letter, 0 to 1; null where it has none. */
  nameShare(id: number): number | null;
  /** The term's word vector, of length 1; null where it has none. */
  vector(id: number): Float32Array | null;
  /** How much the term tells by how rare it is in English, in nats. */
  englishInformation(id: number): number;
}

/** Where an answer may come from; null where that is open. Days count from 1 January 1970. */
export interface Scope {
  /** Published by this day: nothing later was there when it was asked. */
  readonly askedDay: number | null;
  readonly fromDay: number | null;
  readonly toDay: number | null;
  readonly articleIds: ReadonlySet<string> | null;
}

/** A term to look for, and what a sentence gains by holding it. */
export interface WantedTerm {
  readonly term: string;
  readonly id: number;
  /** Above 0. */
  readonly gain: number;
}

/** Which sentences are wanted. */
export interface Wanted {
  /** The greatest gain first. */
  readonly terms: readonly WantedTerm[];
  /** The terms by which an article's title counts. */
  readonly titleTerms: readonly WantedTerm[];
  readonly scope: Scope;
  /** How many sentences; more only where the last ones gain alike. */
  readonly most: number;
  /** How many places of terms to visit: the rest of them is left out, the commonest terms first. */
  readonly budget: number;
}

/**
 * A corpus, as far as reading a question and ranking what may answer it ask for it. `SentenceIndex` has all of it in
 * memory; of one in a database, `CorpusSession` brings what is asked for.
 */
export interface CorpusView {
  readonly vocabulary: TermFacts;
  readonly articleCount: number;
  readonly sentenceCount: number;
  /** Words that are not stop words, in a sentence and in an article, on average; 1 at least. */
  readonly averageLengths: { readonly sentence: number; readonly article: number };
  /** The earliest and the latest date of publication (EDTF); null where no article carries one. */
  readonly published: { readonly from: string | null; readonly to: string | null };
  /** Whether an article may be of these days, both included, by a date that it carries. */
  isPublishedWithin(firstDay: number, lastDay: number): boolean;
  /** The article that a sentence is of, of those that were found. */
  articleOf(sentenceId: number): IndexedArticle;
  /** Whether a title, or a date, holds the term. */
  isTitled(termId: number): boolean;
  /** The articles whose title holds the term; of a large corpus those that `bestSentences` found. */
  articlesTitledWith(termId: number): Iterable<IndexedArticle>;
  /** The ids of the sentences that hold the term, or the phrase. */
  sentencesWith(term: string): ArrayLike<number> & Iterable<number>;
  /**
   * The ids of the sentences that gain most by what they hold; of a corpus that is no larger than is wanted those of
   * all in scope, as the one that answers may use other words.
   */
  bestSentences(wanted: Wanted): readonly number[];
  /** The words of the corpus within a number of edits of a word, and how often each stands there. */
  similarWords(word: string, edits: number): readonly { word: string; count: number }[];
  /** How often a word of four letters or more stands in the corpus, as written but for case. */
  wordCount(word: string): number;
}

/** One question's way to a corpus. */
export interface CorpusSession {
  /**
   * Does work that asks a corpus.
   *
   * @param work may be done several times, until all that it asks for is at hand: it must change nothing.
   */
  run<Result>(work: (corpus: CorpusView) => Result): Promise<Result>;
}

/**
 * Whether an article is within a scope. An undated article may have been published at any time.
 *
 * @param scope what is open is null; days count from 1 January 1970, both ends included.
 * @returns a test of an article.
 */
export function isWithin({ askedDay, fromDay, toDay, articleIds }: Scope) {
  return ({
    article,
    publishedFrom,
    publishedTo,
  }: Pick<IndexedArticle, 'article' | 'publishedFrom' | 'publishedTo'>): boolean => {
    if (articleIds !== null && !articleIds.has(article.id)) return false;
    if (publishedFrom === null || publishedTo === null) return true;
    return (
      (askedDay === null || publishedFrom <= askedDay) &&
      (toDay === null || publishedFrom <= toDay) &&
      (fromDay === null || publishedTo >= fromDay)
    );
  };
}
