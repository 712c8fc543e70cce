import { isOrdinaryTerm } from '../../text/lexicon/words.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import type { Term } from '../../text/terms/term.ts';
import { NUMBER, readTraits, Trait } from '../../text/terms/traits.ts';
import { isSynonym } from '../figures/countsTheSame.ts';

/** A claim, a question or a quote, as far as it says something of somebody. */
export interface Statement {
  readonly text: string;
  /** All terms but phrases. */
  readonly terms: readonly Term[];
  /** The terms that say what it is about: no stop words, names, numbers and words of time. */
  readonly topics: readonly Term[];
  /** Its names but for those of countries. */
  readonly names: readonly Term[];
  /** The countries that it names, as terms, and whether each acts, rather than being where something is. */
  readonly countries: readonly { readonly term: string; readonly isParty: boolean }[];
  /** The terms of its article's title: they may name what the sentence leaves out. */
  readonly titleTerms: ReadonlySet<string>;
}

const NO_TOPIC = NUMBER | Trait.stop | Trait.name | Trait.calendar | Trait.negation;
/** Before a country that is the place, and not who acts. */
const PLACED =
  /\b(?:in|at|near|from|to|across|around|into|inside|outside|within|through|towards?|for|against|with)\s+(?:the\s+)?$/i;
/** Characters: far enough for such a word. */
const LOOK = 14;
/** "In Turkey and Syria": both are places. */
const JOINED = /^(?:,|\s+and|\s+or|,\s+and|,\s+or)\s+(?:the\s+)?$/i;
const HALF = 0.5;

/** Reads a sentence for what it says of whom. Any text is taken. */
export function readStatement(text: string, title = ''): Statement {
  const terms = extractTerms(text).filter(({ kind }) => kind !== 'phrase');
  const traits = readTraits(text, terms);
  const isName = (i: number) => {
    const [bits, term] = [traits[i] ?? 0, terms[i]?.term ?? ''];
    // "Kentucky floods": no English word, though it begins the sentence.
    return (
      (bits & Trait.name) !== 0 || ((bits & Trait.capitalStart) !== 0 && !isOrdinaryTerm(term))
    );
  };
  const countries: { term: string; end: number; isParty: boolean }[] = [];
  for (const { kind, term, start, end } of terms) {
    if (kind !== 'country') continue;
    const last = countries.at(-1);
    const isJoined = last !== undefined && JOINED.test(text.slice(last.end, start));
    countries.push({
      term,
      end,
      isParty: isJoined ? last.isParty : !PLACED.test(text.slice(Math.max(0, start - LOOK), start)),
    });
  }
  return {
    ...{ text, terms, countries },
    topics: terms.filter((_, i) => ((traits[i] ?? 0) & NO_TOPIC) === 0 && !isName(i)),
    names: terms.filter(({ kind }, i) => isName(i) && kind !== 'country' && kind !== 'stop'),
    titleTerms: new Set(extractTerms(title).map(({ term }) => term)),
  };
}

/** Whether half of these terms, or all there are of none, stand in a sentence or in its article's title. */
export function holdsHalf(words: readonly Term[], { terms, titleTerms }: Statement): boolean {
  const shared = words.filter(
    (word) => titleTerms.has(word.term) || terms.some(({ term }) => isSynonym(word.term, term)),
  );
  return shared.length >= HALF * words.length;
}
