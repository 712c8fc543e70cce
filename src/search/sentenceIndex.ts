import MiniSearch, { type Options } from 'minisearch';
import type { Article } from '../corpus/article.ts';
import { firstDay, lastDay } from '../text/edtf/days.ts';
import { Trait } from '../text/terms/traits.ts';
import { bestSentences } from './bestSentences.ts';
import type { CorpusSession, CorpusView, Wanted } from './corpusView.ts';
import { indexingArticle } from './indexArticle.ts';
import type { IndexedArticle } from './indexedArticle.ts';
import { Vocabulary, type VocabularyState } from './vocabulary.ts';

/** What MiniSearch is given of a sentence or of a word: a key, and the terms that it is found by. */
interface Entry<Key> {
  readonly id: Key;
  readonly terms: readonly string[];
}

/** What an index holds but for the articles' own data and text, to be stored. */
export interface IndexState {
  readonly vocabulary: VocabularyState;
  readonly articles: readonly (Omit<IndexedArticle, 'article'> & { readonly id: string })[];
  readonly wordCounts: ReadonlyMap<string, number>;
  /** MiniSearch's own JSON. */
  readonly byTerm: string;
  readonly byWord: string;
}

interface Searches {
  readonly byTerm: MiniSearch<Entry<number>>;
  readonly byWord: MiniSearch<Entry<string>>;
}

/**
 * The sentences of a corpus, found by their terms. Articles can come and go at any time.
 *
 * This is the only file that knows MiniSearch, which keeps the inverted index. It is asked which
 * sentences hold a term, one term at a time; how they rank is decided in `answer/ranking`.
 */
export class SentenceIndex implements CorpusView, CorpusSession {
  readonly vocabulary: Vocabulary;
  readonly #articles = new Map<string, IndexedArticle>();
  /** For each id of a sentence its article; a hole where the article was removed. */
  readonly #articleOf: (IndexedArticle | undefined)[] = [];
  readonly #byTerm: MiniSearch<Entry<number>>;
  readonly #byWord: MiniSearch<Entry<string>>;
  /** How often each word stands in the corpus, as written but for case. */
  readonly #wordCounts: Map<string, number>;
  /** The articles whose title holds a term. */
  readonly #byTitleTerm = new Map<number, Set<IndexedArticle>>();
  /** What MiniSearch has been asked already, until an article comes or goes. */
  readonly #postings = new Map<string, Uint32Array>();
  #published: { readonly from: string | null; readonly to: string | null } | null = null;
  #sentenceCount = 0;
  #contentLength = 0;

  /** An empty index; `restore` takes a stored one up again. */
  constructor(stored?: Pick<IndexState, 'vocabulary' | 'wordCounts'> & Searches) {
    this.vocabulary = new Vocabulary(stored?.vocabulary);
    this.#byTerm = stored?.byTerm ?? new MiniSearch(searchOptions());
    this.#byWord = stored?.byWord ?? new MiniSearch(searchOptions());
    this.#wordCounts = new Map(stored?.wordCounts);
  }

  /**
   * Takes a stored index up again, giving way to other work of the process in between.
   *
   * @param articles those that it was made from.
   * @throws RangeError where one of them is lacking.
   */
  static async restore(state: IndexState, articles: readonly Article[]): Promise<SentenceIndex> {
    const { vocabulary, wordCounts } = state;
    const byTerm = await MiniSearch.loadJSONAsync(state.byTerm, searchOptions<number>());
    const byWord = await MiniSearch.loadJSONAsync(state.byWord, searchOptions<string>());
    const index = new SentenceIndex({ vocabulary, wordCounts, byTerm, byWord });
    const byId = new Map(articles.map((article) => [article.id, article]));
    for (const { id, ...columns } of state.articles) {
      const article = byId.get(id);
      if (!article) throw new RangeError(`Cannot take up the index: it lacks the article "${id}"`);
      index.#enter({ ...columns, article });
    }
    return index;
  }

  get state(): IndexState {
    return {
      vocabulary: this.vocabulary.state,
      articles: Array.from(this.#articles.values(), ({ article, ...columns }) => ({
        ...columns,
        id: article.id,
      })),
      wordCounts: this.#wordCounts,
      byTerm: JSON.stringify(this.#byTerm),
      byWord: JSON.stringify(this.#byWord),
    };
  }

  get articles(): readonly Article[] {
    return Array.from(this.#articles.values(), ({ article }) => article);
  }

  /** The earliest and the latest date of publication (EDTF); null where no article carries one. */
  get published(): { readonly from: string | null; readonly to: string | null } {
    if (!this.#published) {
      // EDTF dates of four-digit years sort as text.
      const dates = this.articles.flatMap((article) => article.published ?? []).sort();
      this.#published = { from: dates[0] ?? null, to: dates.at(-1) ?? null };
    }
    return this.#published;
  }

  get articleCount(): number {
    return this.#articles.size;
  }

  get sentenceCount(): number {
    return this.#sentenceCount;
  }

  /** Words that are not stop words, in a sentence and in an article, on average; 1 at least. */
  get averageLengths(): { readonly sentence: number; readonly article: number } {
    return {
      sentence: Math.max(1, this.#contentLength / Math.max(1, this.#sentenceCount)),
      article: Math.max(1, this.#contentLength / Math.max(1, this.#articles.size)),
    };
  }

  /** Every id of a sentence is below this. */
  get idLimit(): number {
    return this.#articleOf.length;
  }

  /**
   * The article that a sentence is of.
   *
   * @throws RangeError where no sentence has this id.
   */
  articleOf(sentenceId: number): IndexedArticle {
    const article = this.#articleOf[sentenceId];
    if (article) return article;
    throw new RangeError(`Cannot find the sentence ${sentenceId}: no article has it`);
  }

  /** An article by its id, with its sentences. */
  find(articleId: string): IndexedArticle | undefined {
    return this.#articles.get(articleId);
  }

  isPublishedWithin(first: number, last: number): boolean {
    return this.articles.some(
      ({ published }) =>
        published !== null && firstDay(published) <= last && lastDay(published) >= first,
    );
  }

  isTitled(termId: number): boolean {
    return (this.#byTitleTerm.get(termId)?.size ?? 0) > 0;
  }

  bestSentences(wanted: Wanted): readonly number[] {
    return bestSentences(wanted, this);
  }

  /** Everything is at hand. */
  async run<Result>(work: (corpus: CorpusView) => Result): Promise<Result> {
    return work(this);
  }

  articlesTitledWith(termId: number): Iterable<IndexedArticle> {
    return this.#byTitleTerm.get(termId) ?? [];
  }

  /** The ids of the sentences that hold the term, or the phrase. */
  sentencesWith(term: string): Uint32Array {
    let ids = this.#postings.get(term);
    if (!ids) {
      ids = this.#readPostings(term);
      this.#postings.set(term, ids);
    }
    return ids;
  }

  #readPostings(term: string): Uint32Array {
    const ids: number[] = [];
    this.#byTerm.search(term, {
      // Asked for each posting how much it counts. "Not at all" keeps MiniSearch from building a
      // result for each of them, which takes ten times as long as the visit.
      boostDocument: (id: number) => {
        ids.push(id);
        return 0;
      },
    });
    return Uint32Array.from(ids);
  }

  /**
   * The words of the corpus within a number of edits of a word, and how often each stands there.
   *
   * @param edits letters added, left out or changed, at the most.
   */
  similarWords(word: string, edits: number): { word: string; count: number }[] {
    const similar = new Set<string>();
    this.#byWord.search(word, {
      fuzzy: edits,
      boostDocument: (found: string) => {
        similar.add(found);
        return 0;
      },
    });
    return [...similar].map((found) => ({ word: found, count: this.wordCount(found) }));
  }

  /** How often a word of four letters or more stands in the corpus, as written but for case. */
  wordCount(word: string): number {
    return this.#wordCounts.get(word.toLowerCase()) ?? 0;
  }

  /**
   * Adds an article.
   *
   * @throws RangeError where an article of this id is in the index already.
   */
  add(article: Article): void {
    toEnd(this.adding(article));
  }

  /** As `add`, sentence by sentence: between the steps, some of its sentences are found and others are not yet. No other change may come in between. */
  *adding(article: Article): Generator<void> {
    if (this.#articles.has(article.id)) {
      throw new RangeError(`Cannot add the article "${article.id}": it is in the index already`);
    }
    const { idLimit: firstId, vocabulary } = this;
    const { indexed, keys, keyIds } = yield* indexingArticle(article, vocabulary, firstId);
    this.#enter(indexed);
    for (const [position, terms] of keys.entries()) {
      this.#byTerm.add({ id: indexed.firstId + position, terms });
      yield;
    }
    this.#countTerms(keyIds, 1);
    this.#countNames(indexed, 1);
    for (const word of wordsOf(article.body)) {
      if (count(this.#wordCounts, word, 1) === 1) this.#byWord.add({ id: word, terms: [word] });
    }
  }

  /** Takes an article out again; does nothing where it is not in the index. */
  remove(articleId: string): void {
    toEnd(this.removing(articleId));
  }

  /** As `remove`, sentence by sentence. */
  *removing(articleId: string): Generator<void> {
    const indexed = this.#articles.get(articleId);
    if (!indexed) return;
    const { article, firstId } = indexed;
    const { keys, keyIds } = yield* indexingArticle(article, this.vocabulary, firstId);
    for (const [position, terms] of keys.entries()) {
      this.#byTerm.remove({ id: firstId + position, terms });
      yield;
    }
    for (const position of keys.keys()) delete this.#articleOf[firstId + position];
    for (const term of indexed.titleTerms) this.#byTitleTerm.get(term)?.delete(indexed);
    this.#countTerms(keyIds, -1);
    this.#countNames(indexed, -1);
    this.#sentenceCount -= keys.length;
    this.#contentLength -= indexed.contentLength;
    for (const word of wordsOf(article.body)) {
      if (count(this.#wordCounts, word, -1) === 0) this.#byWord.remove({ id: word, terms: [word] });
    }
    this.#articles.delete(articleId);
  }

  /** Makes an article's columns part of the index. */
  #enter(indexed: IndexedArticle): void {
    this.#articles.set(indexed.article.id, indexed);
    for (const position of indexed.spans.keys()) {
      this.#articleOf[indexed.firstId + position] = indexed;
    }
    for (const term of indexed.titleTerms) {
      const titled = this.#byTitleTerm.get(term) ?? new Set();
      this.#byTitleTerm.set(term, titled.add(indexed));
    }
    this.#sentenceCount += indexed.spans.length;
    this.#contentLength += indexed.contentLength;
  }

  /** Counts which words are names, as the capital letters within sentences tell. */
  #countNames({ wordStart, terms, traits }: IndexedArticle, by: 1 | -1): void {
    for (let sentence = 0; sentence + 1 < wordStart.length; sentence++) {
      const end = wordStart[sentence + 1] ?? 0;
      for (let word = (wordStart[sentence] ?? 0) + 1; word < end; word++) {
        const bits = traits[word] ?? 0;
        if (bits & Trait.stop) continue;
        this.vocabulary.countWithin(terms[word] ?? 0, (bits & Trait.name) !== 0, by);
      }
    }
  }

  #countTerms(idsOfSentences: readonly ReadonlySet<number>[], by: 1 | -1): void {
    this.#postings.clear();
    this.#published = null;
    const ofArticle = new Set<number>();
    for (const ids of idsOfSentences) {
      for (const id of ids) {
        this.vocabulary.count(id, { sentences: by, articles: 0 });
        ofArticle.add(id);
      }
    }
    for (const id of ofArticle) this.vocabulary.count(id, { sentences: 0, articles: by });
  }
}

function toEnd(steps: Generator<void>): void {
  while (!steps.next().done) {
    // The work is in the step.
  }
}

/** Terms hold no white space: they reach MiniSearch joined by spaces and are split there again. */
function searchOptions<Key>(): Options<Entry<Key>> {
  return {
    fields: ['terms'],
    stringifyField: (terms: readonly string[]) => terms.join(' '),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  };
}

/**
 * Words that a misspelt one may stand for; one of three letters has too many neighbours.
 *
 * @param text any.
 * @returns its words of 4 to 40 letters, in small letters, in order, each as often as it stands.
 */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,40}/gu) ?? [];
}

/** Counts up or down, and forgets what is down to nothing. */
function count(counts: Map<string, number>, key: string, by: 1 | -1): number {
  const total = (counts.get(key) ?? 0) + by;
  if (total === 0) counts.delete(key);
  else counts.set(key, total);
  return total;
}
