import { isOrdinaryTerm } from '../../text/lexicon/isOrdinaryTerm.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import type { Term } from '../../text/terms/term.ts';
import { readTraits } from '../../text/traits/readTraits.ts';
import { NUMBER, Trait } from '../../text/traits/trait.ts';
import type { Quote } from '../answer.ts';
import type { Figure, NamedCountry, Statement } from './statement.ts';

/** Before a country that is the place, and not who acts. */
const PLACED =
  /\b(?:in|at|near|from|to|across|around|into|inside|outside|within|through|towards?)\s+(?:the\s+)?$/i;
const PLACED_REACH = 14;
const JOINED = /^(?:,|\s+and|\s+or|,\s+and|,\s+or)\s+(?:the\s+)?$/i;

const YEAR_LENGTH = 4;

/** Figures of a sentence that are read: more than a table run together has, so that it takes linear time. */
const FIGURES_MAX = 200;

const NO_TOPIC = NUMBER | Trait.stop | Trait.name | Trait.calendar | Trait.negation;

/** A sentence, with what was found in it and of its article. */
type Said = Pick<Quote, 'text' | 'title' | 'published' | 'dates' | 'quantities'>;

/** Reads a sentence, such as a quote, for what it says of whom. */
export function readStatement({ text, title, published, dates, quantities }: Said): Statement {
  const terms = extractTerms(text).filter(({ kind }) => kind !== 'phrase');
  const traits = readTraits(text, terms);
  for (const [i, { term }] of terms.entries()) {
    // "Kentucky floods": no English word, though it begins the sentence.
    const isName = ((traits[i] ?? 0) & Trait.capitalStart) !== 0 && !isOrdinaryTerm(term);
    if (isName) traits[i] = (traits[i] ?? 0) | Trait.name;
  }
  const has = (i: number, bits: number) => ((traits[i] ?? 0) & bits) !== 0;
  const topics = terms.filter((_, i) => !has(i, NO_TOPIC));
  const named = new Set(terms.filter((_, i) => has(i, Trait.name)));
  const figures: Figure[] = [];
  const context = `${title} ${published?.slice(0, YEAR_LENGTH) ?? ''}`;
  const titleTerms = new Set(extractTerms(context).map(({ term }) => term));
  const countries = countriesIn(text, terms);
  const anchors = terms.filter((term, i) => {
    const isName = named.has(term) && term.kind !== 'country';
    if (term.kind === 'stop' || !(isName || !has(i, NO_TOPIC))) return false;
    const isDated = dates.some(({ span }) => term.start >= span.start && term.end <= span.end);
    return !isDated && !quantities.some((quantity) => isWithin(term, quantity));
  });
  const names = anchors.filter((term) => named.has(term));
  const statement = {
    ...{ text, terms, topics, anchors, names, countries, dates, figures, published, titleTerms },
  };
  for (const quantity of quantities.slice(0, FIGURES_MAX)) {
    figures.push({ text, quantity, statement });
  }
  return statement;
}

/** Whether a word is of a figure, or of what it counts: "nearly 300 foreign soldiers". */
function isWithin({ start, end }: Term, quantity: Quantity): boolean {
  const last = Math.max(quantity.end, quantity.noun?.end ?? 0);
  return start >= quantity.start && end <= last;
}

function countriesIn(text: string, terms: readonly Term[]): NamedCountry[] {
  const countries: NamedCountry[] = [];
  for (const { kind, term, start, end } of terms) {
    if (kind !== 'country') continue;
    const last = countries.at(-1);
    // "In Turkey and Syria": both are places.
    const isJoined = last !== undefined && JOINED.test(text.slice(last.end, start));
    const isPlaced = PLACED.test(text.slice(Math.max(0, start - PLACED_REACH), start));
    const isParty = isJoined ? last.isParty : !isPlaced;
    countries.push({ start, end, country: term.replace('country:', ''), isParty });
  }
  return countries;
}
