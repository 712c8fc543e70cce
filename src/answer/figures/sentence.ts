import type { TermFacts } from '../../search/corpusView.ts';
import type { IndexedArticle } from '../../search/indexedArticle.ts';
import { quantitiesOf } from '../../search/quantitiesOf.ts';
import { countOf } from '../../search/termTable.ts';
import { frequencyRank, isOrdinaryTerm } from '../../text/lexicon/words.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import type { Span } from '../../text/span.ts';
import { findAttributions } from '../../text/speech/findAttributions.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import type { Term } from '../../text/terms/term.ts';
import { readTraits, Trait } from '../../text/terms/traits.ts';

/** A sentence as figures are looked for in it, and what its article says around it. */
export interface Sentence {
  readonly text: string;
  /** All its terms but for phrases, in order; read when first asked for. */
  readonly terms: readonly Term[];
  /** The traits of each term. */
  readonly traits: ArrayLike<number>;
  /** Its names, those of countries as well; read when first asked for. */
  readonly names: readonly NameGroup[];
  /** In order. */
  readonly quantities: readonly Quantity[];
  /** Whether title, date of publication or the sentences before say one of these terms. */
  readonly isSaidAround: (terms: ReadonlySet<string>) => boolean;
  /** Whether the sentences right before do; the title, where they are not known. */
  readonly isSaidBefore: (terms: ReadonlySet<string>) => boolean;
  /** Whether its article says one of these terms anywhere; as far as it is known. */
  readonly isSaidAnywhere: (terms: ReadonlySet<string>) => boolean;
}

/** A quantity where it stands. */
export interface Figure {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
}

/** Sentences before one that speak of the same. */
const BEFORE = 2;
/** A report says in its first sentences what it is about. */
const LEAD = 3;
/** What a report is about stands in one of so many of its sentences. */
const SPARSEST = 20;

const YEAR_LENGTH = 4;

/** Reads a sentence. Any text is taken. */
function readSentence(
  text: string,
  quantities: readonly Quantity[],
  around: Pick<Sentence, 'isSaidAround' | 'isSaidBefore' | 'isSaidAnywhere'>,
): Sentence {
  let terms: readonly Term[] | undefined;
  let traits: ArrayLike<number> | undefined;
  let names: readonly NameGroup[] | undefined;
  return {
    text,
    quantities,
    ...around,
    get terms() {
      terms ??= extractTerms(text).filter(({ kind }) => kind !== 'phrase');
      return terms;
    },
    get traits() {
      traits ??= readTraits(text, this.terms);
      return traits;
    },
    get names() {
      names ??= nameGroups(text, this.terms);
      return names;
    },
  };
}

interface Quoted {
  readonly quantities: readonly Quantity[];
  readonly text: string;
  readonly title: string;
  readonly published: string | null;
}

/** A quote is looked at for several figures and names: it is read once. */
const read = new WeakMap<Quoted, Sentence>();

/** Reads a sentence that is quoted, with the title and the year of its article; once for each quote. */
export function sentenceOf(quote: Quoted): Sentence {
  const known = read.get(quote);
  if (known !== undefined) return known;
  let around: ReadonlySet<string> | undefined;
  const isSaidAround = (terms: ReadonlySet<string>) => {
    const said = `${quote.title} ${quote.published?.slice(0, YEAR_LENGTH) ?? ''}`;
    around ??= new Set(extractTerms(said).map(({ term }) => term));
    for (const term of terms) if (around.has(term)) return true;
    return false;
  };
  const sentence = readSentence(quote.text, quote.quantities, {
    isSaidAround,
    isSaidBefore: isSaidAround,
    isSaidAnywhere: isSaidAround,
  });
  read.set(quote, sentence);
  return sentence;
}

/**
 * Reads a sentence of the index: around it stand its title, the two sentences before, and the beginning of an article
 * that speaks of a thing throughout.
 *
 * @param position the sentence's place in its article, from 0.
 */
export function sentenceAt(
  article: IndexedArticle,
  position: number,
  vocabulary: TermFacts,
): Sentence {
  const idsOf = (terms: ReadonlySet<string>) =>
    new Set([...terms].map((term) => vocabulary.find(term)).filter((id) => id >= 0));
  const timesOf = (ids: ReadonlySet<number>) =>
    [...ids].reduce((sum, id) => sum + countOf(id, article.termCounts), 0);
  const isBefore = (ids: ReadonlySet<number>) =>
    holds(article, ids, { from: position - BEFORE, to: position });
  return readSentence(textOf(article, position), quantitiesOf(article, position), {
    isSaidAround: (terms) => {
      const ids = idsOf(terms);
      for (const id of ids) if (article.titleTerms.has(id)) return true;
      if (isBefore(ids)) return true;
      const isThroughout = timesOf(ids) >= Math.max(2, article.spans.length / SPARSEST);
      return isThroughout && holds(article, ids, { from: 0, to: LEAD - 1 });
    },
    isSaidBefore: (terms) => isBefore(idsOf(terms)),
    isSaidAnywhere: (terms) => {
      const ids = idsOf(terms);
      return timesOf(ids) > 0 || [...ids].some((id) => article.titleTerms.has(id));
    },
  });
}

/** A sentence's words; empty where the article has none at this place. */
export function textOf({ article, spans }: IndexedArticle, position: number): string {
  const { start, end } = spans[position] ?? { start: 0, end: 0 };
  return article.body.slice(start, end);
}

/** @param range the first and the last sentence, which may lie beyond the article's ends. */
function holds(
  { spans, terms, traits, wordStart }: IndexedArticle,
  ids: ReadonlySet<number>,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const end = wordStart[Math.min(to + 1, spans.length)] ?? 0;
  for (let word = wordStart[Math.max(0, from)] ?? 0; word < end; word++) {
    if (ids.has(terms[word] ?? -1) && !((traits[word] ?? 0) & Trait.stop)) return true;
  }
  return false;
}

/** Words with capitals that stand together: "Acme CEO Ann Lee", "the US". */
export interface NameGroup extends Span {
  /** Its terms, in order. */
  readonly terms: readonly string[];
  /** No preposition stands before it: it acts, rather than being where something is ("in Seattle"). */
  readonly isActing: boolean;
  /** It says so: "Reuters reported". */
  readonly isSource: boolean;
}

/** A capitalised first word is taken for a name only where English hardly uses it otherwise. */
const COMMON_WORDS = 5000;
const JOINED = /^(?:\s|-|\s?&\s?|\.\s)$/;
/** A name after these is a place or another party, and not whose a figure is. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  `in at to from on against by for near across around into between within over through outside inside with
  since under behind during of than via after before above below like unlike as about toward towards upon`.split(
    /\s+/,
  ),
);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** The names of a sentence in their order, those of countries as well. */
export function nameGroups(text: string, terms: readonly Term[]): NameGroup[] {
  const traits = readTraits(text, terms);
  const groups: { start: number; end: number; first: number; terms: string[] }[] = [];
  for (const [i, term] of terms.entries()) {
    // "Statewide, 2,000 people".
    const isAdverb = i === 0 && /(?:ly|wide|while|ever)$/.test(text.slice(term.start, term.end));
    if (isAdverb || !isName(term, traits[i] ?? 0)) continue;
    const last = groups.at(-1);
    if (last && JOINED.test(text.slice(last.end, term.start))) {
      last.terms.push(term.term);
      last.end = term.end;
    } else groups.push({ start: term.start, end: term.end, first: i, terms: [term.term] });
  }
  if (groups.length === 0) return [];
  const sources = findAttributions(text);
  return groups.map(({ start, end, first, terms: own }) => ({
    ...{ start, end, terms: own, isActing: !isAfterPreposition(text, terms, first) },
    isSource: sources.some((one) => start >= one.start && end <= one.end),
  }));
}

/** Whether a preposition stands before a term, an article left aside. */
export function isAfterPreposition(text: string, terms: readonly Term[], at: number): boolean {
  const word = (i: number) => {
    const term = terms[i];
    return term === undefined ? '' : text.slice(term.start, term.end).toLowerCase();
  };
  const before = ARTICLES.has(word(at - 1)) ? at - 2 : at - 1;
  return PREPOSITIONS.has(word(before));
}

function isName({ term }: Term, traits: number): boolean {
  if (traits & (Trait.calendar | Trait.stop)) return false;
  if (traits & Trait.name) return true;
  const isRare = (frequencyRank(term) ?? COMMON_WORDS) >= COMMON_WORDS;
  return (traits & Trait.capitalStart) !== 0 && (isRare || !isOrdinaryTerm(term));
}
