import type { CountedTerm, Holding, SearchQueries, Totals } from '../../store/searchQueries.ts';
import type { CorpusView, Scope, TermFacts, Wanted } from '../corpusView.ts';
import type { IndexedArticle } from '../indexedArticle.ts';
import { isWithinEdits, wholePieces } from './editDistance.ts';
import { findBest } from './findBest.ts';
import type { KnownTerms } from './knownTerms.ts';
import type { LoadedArticle, StoredArticles } from './storedArticles.ts';

/** Sentences with quantities of a term that are looked at: the latest ones. */
const QUANTITIES_MOST = 5_000;
/** Days beyond all that PostgreSQL counts in an integer. */
const FARTHEST_DAY = 2_000_000_000;

interface Parts {
  readonly queries: SearchQueries;
  readonly terms: KnownTerms;
  readonly articles: StoredArticles;
}

type Counts = Omit<CountedTerm, 'term' | 'surface'>;

/** What was asked for and is not at hand. */
class Lacking {
  readonly names = new Set<string>();
  readonly numbers = new Set<number>();
  readonly words = new Set<string>();
  readonly similar = new Map<string, { word: string; edits: number }>();
  readonly periods = new Map<string, readonly [number, number]>();
  readonly best = new Map<string, Wanted>();
  readonly quantities = new Set<string>();
  readonly bodies = new Set<number>();

  get any(): boolean {
    return Object.values(this).some(({ size }: { size: number }) => size > 0);
  }
}

/** A corpus in the database, as one question sees it: what was loaded for it so far. */
export class QuestionView implements CorpusView {
  readonly vocabulary: TermFacts;
  readonly #parts: Parts;
  #totals: Totals | null = null;
  #lacking = new Lacking();
  /** Null: the corpus never held it. */
  readonly #named = new Map<string, Counts | null>();
  readonly #counted = new Map<number, Counts>();
  readonly #words = new Map<string, number>();
  readonly #similar = new Map<string, readonly { word: string; count: number }[]>();
  readonly #periods = new Map<string, boolean>();
  readonly #best = new Map<string, readonly number[]>();
  readonly #quantities = new Map<string, readonly number[]>();
  readonly #articles = new Map<number, LoadedArticle>();
  readonly #articleOf = new Map<number, number>();

  constructor(parts: Parts) {
    this.#parts = parts;
    const { terms } = parts;
    const known = (id: number) => {
      if (id >= 0 && !terms.has(id)) this.#lacking.numbers.add(id);
      return id;
    };
    const countsOf = (id: number) => this.#counted.get(id);
    this.vocabulary = {
      find: (term) => this.#find(term),
      term: (id) => terms.term(known(id)),
      sentenceCount: (id) => countsOf(id)?.sentences ?? 0,
      articleCount: (id) => countsOf(id)?.articles ?? 0,
      nameShare(id) {
        const { within = 0, names = 0 } = countsOf(id) ?? {};
        return within > 0 ? names / within : null;
      },
      vector: (id) => terms.vector(known(id)),
      englishInformation: (id) => terms.information(known(id)),
    };
  }

  /** Loads what every question asks for. */
  async open(): Promise<void> {
    this.#totals ??= await this.#parts.queries.totals();
  }

  get lacksAny(): boolean {
    return this.#lacking.any;
  }

  /** Loads what was lacking. */
  async load(): Promise<void> {
    const lacking = this.#lacking;
    this.#lacking = new Lacking();
    await this.#loadTerms(lacking);
    await this.#loadWords(lacking);
    await this.#loadSentences(lacking);
    await this.#loadBodies(lacking);
  }

  /** Called where the text of an article is read that has none yet. */
  lackBody(firstId: number): string {
    this.#lacking.bodies.add(firstId);
    return '';
  }

  get articleCount(): number {
    return this.#total.articles;
  }

  get sentenceCount(): number {
    return this.#total.sentences;
  }

  get averageLengths() {
    const { articles, sentences, contentLength } = this.#total;
    return {
      sentence: Math.max(1, contentLength / Math.max(1, sentences)),
      article: Math.max(1, contentLength / Math.max(1, articles)),
    };
  }

  get published() {
    const { from, to } = this.#total;
    return { from, to };
  }

  isPublishedWithin(first: number, last: number): boolean {
    const clamped = [Math.max(first, -FARTHEST_DAY), Math.min(last, FARTHEST_DAY)] as const;
    const key = clamped.join();
    const known = this.#periods.get(key);
    if (known === undefined) this.#lacking.periods.set(key, clamped);
    return known ?? true;
  }

  articleOf(sentenceId: number): IndexedArticle {
    const article = this.#articles.get(this.#articleOf.get(sentenceId) ?? -1);
    if (article) return article.indexed;
    throw new RangeError(`Cannot find the sentence ${sentenceId}: it was not loaded`);
  }

  isTitled(termId: number): boolean {
    return (this.#counted.get(termId)?.titles ?? 0) > 0;
  }

  *articlesTitledWith(termId: number): Iterable<IndexedArticle> {
    for (const { indexed } of this.#articles.values()) {
      if (indexed.titleTerms.has(termId)) yield indexed;
    }
  }

  sentencesWith(term: string): readonly number[] {
    const known = this.#quantities.get(term);
    if (known === undefined) this.#lacking.quantities.add(term);
    return known ?? [];
  }

  bestSentences(wanted: Wanted): readonly number[] {
    const key = keyOf(wanted);
    const known = this.#best.get(key);
    // Until all its terms were counted it would look for others.
    if (known === undefined && !this.lacksAny) this.#lacking.best.set(key, wanted);
    return known ?? [];
  }

  similarWords(word: string, edits: number): readonly { word: string; count: number }[] {
    const key = `${edits}:${word}`;
    const known = this.#similar.get(key);
    if (known === undefined) this.#lacking.similar.set(key, { word, edits });
    return known ?? [];
  }

  wordCount(word: string): number {
    const known = this.#words.get(word.toLowerCase());
    if (known === undefined) this.#lacking.words.add(word.toLowerCase());
    return known ?? 0;
  }

  get #total(): Totals {
    if (this.#totals) return this.#totals;
    throw new Error('Cannot ask a corpus of the database that was not opened');
  }

  #find(term: string): number {
    const known = this.#named.get(term);
    if (known === undefined) this.#lacking.names.add(term);
    return known?.id ?? -1;
  }

  async #loadTerms({ names, numbers }: Lacking): Promise<void> {
    const { queries, terms } = this.#parts;
    if (names.size > 0) {
      for (const { term, surface, ...counts } of await queries.termsNamed([...names])) {
        this.#named.set(term, counts);
        this.#counted.set(counts.id, counts);
        terms.add(counts.id, term, surface);
      }
      for (const name of names) if (!this.#named.has(name)) this.#named.set(name, null);
    }
    await this.#loadNumbers([...numbers]);
  }

  async #loadNumbers(ids: readonly number[]): Promise<void> {
    const { queries, terms } = this.#parts;
    const unknown = ids.filter((id) => !terms.has(id));
    if (unknown.length === 0) return;
    for (const { id, term, surface } of await queries.termsNumbered(unknown)) {
      terms.add(id, term, surface);
    }
  }

  async #loadWords({ words, similar, periods }: Lacking): Promise<void> {
    const { queries } = this.#parts;
    if (words.size > 0) {
      const counts = await queries.wordCounts([...words]);
      for (const word of words) this.#words.set(word, counts.get(word) ?? 0);
    }
    for (const [key, { word, edits }] of similar) {
      const lengths = [word.length - edits, word.length + edits] as const;
      const maybe = await queries.wordsHolding(wholePieces(word, edits), lengths);
      const found = maybe.filter((one) => isWithinEdits(word, one.word, edits));
      for (const one of found) this.#words.set(one.word, one.count);
      this.#similar.set(key, found);
    }
    for (const [key, [first, last]] of periods) {
      this.#periods.set(key, await queries.isPublishedWithin(first, last));
    }
  }

  async #loadSentences({ best, quantities }: Lacking): Promise<void> {
    const { queries } = this.#parts;
    for (const [key, wanted] of best) {
      const { sentences, titled } = await findBest(wanted, {
        queries,
        isSmall: this.sentenceCount <= wanted.most,
        counts: (id) => this.#counted.get(id),
      });
      await this.#loadArticles([...titled, ...sentences.flatMap(({ firstIds }) => firstIds)]);
      const ids = this.#enter(sentences);
      this.#best.set(key, ids);
      await this.#loadNumbers(this.#termsAround(ids));
    }
    for (const term of quantities) {
      const id = this.#named.get(term)?.id;
      const rows = id === undefined ? [] : await queries.quantitiesWith(id, QUANTITIES_MOST);
      const firstIds = rows.map((row) => row.first_id);
      await this.#loadArticles(firstIds);
      const held = { mask: 1, ids: rows.map((row) => row.id), firstIds };
      this.#quantities.set(term, id === undefined ? [] : this.#enter([held]));
    }
  }

  /** Notes which articles sentences are of; those whose article went since they were found are left out. */
  #enter(sentences: readonly Pick<Holding, 'ids' | 'firstIds'>[]): number[] {
    return sentences.flatMap(({ ids, firstIds }) =>
      ids.filter((id, i) => {
        const firstId = firstIds[i] ?? -1;
        this.#articleOf.set(id, firstId);
        return this.#articles.has(firstId);
      }),
    );
  }

  async #loadArticles(firstIds: readonly number[]): Promise<void> {
    const { queries, articles } = this.#parts;
    const wanted = [...new Set(firstIds)].filter((id) => !this.#articles.has(id));
    const missing = wanted.filter((id) => {
      const kept = articles.get(id);
      if (kept) this.#articles.set(id, kept);
      return !kept;
    });
    if (missing.length === 0) return;
    for (const row of await queries.articles(missing)) {
      this.#articles.set(row.first_id, articles.add(row));
    }
  }

  async #loadBodies({ bodies }: Lacking): Promise<void> {
    if (bodies.size === 0) return;
    for (const { first_id: firstId, body } of await this.#parts.queries.bodies([...bodies])) {
      this.#articles.get(firstId)?.setBody(body);
      bodies.delete(firstId);
    }
    if (bodies.size > 0) throw new Error('Cannot read an article that went meanwhile: ask again');
  }

  /** The terms of sentences and of their neighbours, which ranking will ask for. */
  #termsAround(ids: readonly number[]): number[] {
    const found = new Set<number>();
    for (const id of ids) {
      const { firstId, wordStart, terms } = this.articleOf(id);
      const position = id - firstId;
      const from = wordStart[Math.max(0, position - 1)] ?? 0;
      const to = wordStart[Math.min(wordStart.length - 1, position + 2)] ?? from;
      for (let word = from; word < to; word++) found.add(terms[word] ?? -1);
    }
    return [...found];
  }
}

function keyOf({ terms, scope }: Wanted): string {
  const { articleIds, ...days }: Scope = scope;
  return JSON.stringify([terms.map(({ id }) => id), days, articleIds && [...articleIds]]);
}
