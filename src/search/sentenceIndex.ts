import MiniSearch from 'minisearch';
import type { Article } from '../corpus/article.ts';
import { splitSentences } from '../text/sentences/splitSentences.ts';
import { extractTerms } from '../text/terms/extractTerms.ts';
import type { IndexedSentence } from './indexedSentence.ts';

/** What MiniSearch is given of a sentence or of a word: a key, and the terms that it is found by. */
interface Entry<Key> {
  readonly id: Key;
  readonly terms: readonly string[];
}

/**
 * The sentences of a corpus, found by their terms. Articles can come and go at any time.
 *
 * This is the only file that knows MiniSearch, which keeps the inverted index. It is asked which
 * sentences hold a term, one term at a time; how they rank is decided in `answer/ranking`.
 */
export class SentenceIndex {
  readonly #articles = new Map<string, readonly IndexedSentence[]>();
  readonly #sentences = new Map<number, IndexedSentence>();
  readonly #bySentenceTerm = createSearch<number>();
  readonly #byWord = createSearch<string>();
  /** In how many sentences each term stands. */
  readonly #termCounts = new Map<string, number>();
  /** How often each word stands in the corpus, as written but for case. */
  readonly #wordCounts = new Map<string, number>();
  #nextId = 0;

  get articles(): readonly Article[] {
    return [...this.#articles.values()].flatMap(([first]) => (first ? [first.article] : []));
  }

  get sentenceCount(): number {
    return this.#sentences.size;
  }

  /** The sentences of an article in text order; empty where the article is not in the index. */
  sentencesOf(articleId: string): readonly IndexedSentence[] {
    return this.#articles.get(articleId) ?? [];
  }

  /** In how many sentences the term stands. */
  count(term: string): number {
    return this.#termCounts.get(term) ?? 0;
  }

  /** Calls back for every sentence that holds the term. */
  forEachWith(term: string, visit: (sentence: IndexedSentence) => void): void {
    this.#bySentenceTerm.search(term, {
      // Asked for each posting how much it counts. "Not at all" keeps MiniSearch from building a
      // result for each of them, which takes ten times as long as the visit.
      boostDocument: (id: number) => {
        const sentence = this.#sentences.get(id);
        if (sentence) visit(sentence);
        return 0;
      },
    });
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
    return [...similar].map((found) => ({ word: found, count: this.#wordCounts.get(found) ?? 0 }));
  }

  /**
   * Adds an article.
   *
   * @throws RangeError where an article of this id is in the index already.
   */
  add(article: Article): void {
    if (this.#articles.has(article.id)) {
      throw new RangeError(`Cannot add the article "${article.id}": it is in the index already`);
    }
    const sentences = splitSentences(article.body).map((span, position): IndexedSentence => {
      const terms = extractTerms(article.body.slice(span.start, span.end)).filter(
        ({ kind }) => kind !== 'stop',
      );
      return {
        ...span,
        id: this.#nextId++,
        article,
        position,
        terms: terms.map(({ term }) => term),
      };
    });
    this.#articles.set(article.id, sentences);
    for (const sentence of sentences) {
      this.#sentences.set(sentence.id, sentence);
      this.#bySentenceTerm.add(sentence);
      for (const term of new Set(sentence.terms)) add(this.#termCounts, term, 1);
    }
    for (const word of wordsOf(article.body)) {
      if (add(this.#wordCounts, word, 1) === 1) this.#byWord.add({ id: word, terms: [word] });
    }
  }

  /** Takes an article out again; does nothing where it is not in the index. */
  remove(articleId: string): void {
    const sentences = this.#articles.get(articleId) ?? [];
    for (const sentence of sentences) {
      this.#sentences.delete(sentence.id);
      this.#bySentenceTerm.remove(sentence);
      for (const term of new Set(sentence.terms)) add(this.#termCounts, term, -1);
    }
    for (const word of wordsOf(sentences[0]?.article.body ?? '')) {
      if (add(this.#wordCounts, word, -1) === 0) this.#byWord.remove({ id: word, terms: [word] });
    }
    this.#articles.delete(articleId);
  }
}

/** Terms hold no white space: they reach MiniSearch joined by spaces and are split there again. */
function createSearch<Key>(): MiniSearch<Entry<Key>> {
  return new MiniSearch<Entry<Key>>({
    fields: ['terms'],
    stringifyField: (terms: readonly string[]) => terms.join(' '),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
}

/** Words that a misspelt one may stand for; one of three letters has too many neighbours. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

/** Counts up or down, and forgets what is down to nothing. */
function add(counts: Map<string, number>, key: string, by: number): number {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
  return count;
}
