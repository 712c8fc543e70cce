import type { EventDate } from './dates/eventDate.ts';
import { findDates } from './dates/findDates.ts';
import { findQuantities } from './quantities/findQuantities.ts';
import type { Quantity } from './quantities/quantity.ts';
import { extractTerms } from './terms/extractTerms.ts';
import { splitTokens } from './terms/splitTokens.ts';
import type { Term } from './terms/term.ts';
import { readTraits } from './terms/traits.ts';

/** No sentence is longer than so many units; a table of numbers in one would hold up the index for minutes. */
const LONGEST_READ = 5000;

/** What is read of a sentence once, when its article is indexed; all offsets are of its text. */
export interface AnalysedSentence {
  /** In text order, stop words and phrases included. */
  readonly terms: readonly Term[];
  /** The terms but for phrases: a term for each word. */
  readonly words: readonly Term[];
  /** For each word the bits of `Trait`. */
  readonly traits: Uint16Array;
  /** The times that it speaks of; none of a sentence of more than 5,000 units. */
  readonly dates: readonly EventDate[];
  /** Its quantities; none of a sentence of more than 5,000 units. */
  readonly quantities: readonly Quantity[];
}

/**
 * The one reading of a sentence: cut into tokens once, and all that the index holds is read from these.
 *
 * @param text a sentence; any string is accepted.
 * @param published when it was published, as `parseEdtf()` reads it; null where that is not known.
 * @throws RangeError where `published` is no such date.
 */
export function analyseSentence(
  text: string,
  { published }: { readonly published: string | null },
): AnalysedSentence {
  const tokens = splitTokens(text);
  const terms = extractTerms(text, tokens);
  const words = terms.filter(({ kind }) => kind !== 'phrase');
  const isRead = text.length <= LONGEST_READ;
  return {
    ...{ terms, words, traits: readTraits(text, words) },
    dates: isRead ? findDates(text, { published }) : [],
    quantities: isRead ? findQuantities(text, tokens) : [],
  };
}
