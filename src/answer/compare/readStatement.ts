import { findQuantities } from '../../text/quantities/findQuantities.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import type { Term } from '../../text/terms/term.ts';
import { readTraits } from '../../text/traits/readTraits.ts';
import { NUMBER, Trait } from '../../text/traits/trait.ts';
import type { Figure, NamedCountry, Statement } from './statement.ts';

/** Before a country that is the place, and not who acts. */
const PLACED =
  /\b(?:in|at|near|from|to|across|around|into|inside|outside|within|through|towards?)\s+(?:the\s+)?$/i;
const PLACED_REACH = 14;

const NO_TOPIC = NUMBER | Trait.stop | Trait.name | Trait.calendar;

/**
 * Reads a sentence, a claim or a quote, for what it says of whom. Any string is taken.
 *
 * @param title of its article; none for a claim.
 */
export function readStatement(text: string, title = ''): Statement {
  const terms = extractTerms(text).filter(({ kind }) => kind !== 'phrase');
  const traits = readTraits(text, terms);
  const topics = terms.filter((_, i) => ((traits[i] ?? 0) & NO_TOPIC) === 0);
  const figures: Figure[] = [];
  const titleTerms = new Set(extractTerms(title).map(({ term }) => term));
  const countries = countriesIn(text, terms);
  const statement = { text, terms, topics, countries, figures, titleTerms };
  const quantities = findQuantities(text);
  for (const [i, quantity] of quantities.entries()) {
    const from = quantities[i - 1]?.end ?? 0;
    const to = quantities[i + 1]?.start ?? text.length;
    const around = terms.filter(({ start, end }) => start >= from && end <= to);
    figures.push({ text, quantity, around, statement });
  }
  return statement;
}

function countriesIn(text: string, terms: readonly Term[]): NamedCountry[] {
  return terms
    .filter(({ kind }) => kind === 'country')
    .map(({ term, start, end }) => ({
      ...{ start, end, country: term.replace('country:', '') },
      isParty: !PLACED.test(text.slice(Math.max(0, start - PLACED_REACH), start)),
    }));
}
