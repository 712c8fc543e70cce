import type { EventDate } from '../../text/dates/eventDate.ts';
import { findDates } from '../../text/dates/findDates.ts';
import { findQuantities } from '../../text/quantities/findQuantities.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import type { Span } from '../../text/span.ts';
import type { Term } from '../../text/terms/term.ts';
import { readRemark } from '../claim/remark.ts';
import { nameGroups } from '../figures/sentence.ts';
import { readStatement, type Statement } from '../opposites/statement.ts';

/** A claim, understood. */
export interface Claim {
  /** What is claimed, without "BREAKING:" and "My uncle says that"; what is all capitals is in small letters. */
  readonly text: string;
  readonly statement: Statement;
  readonly figures: readonly Quantity[];
  readonly dates: readonly EventDate[];
  /** The names of countries and of others, each once. */
  readonly names: readonly Term[];
  /** The terms of those who act in it, rather than being where something is; of all its names where none does. */
  readonly parties: readonly string[];
}

/** Somebody of whom nobody has heard says so: "My uncle says that …", "They claim …", "I heard that …". */
const HEARSAY =
  /^(?:(?:my|his|her|our|a|some|the)\s+(?:\p{Ll}+\s+){1,2}|(?:i|we|they|he|she|people|everyone|somebody|someone|some)\s+(?:just\s+)?)(?:says?|said|tells? me|told me|claims?|claimed|thinks?|heard|read|believes?|swears?)\s+(?:somewhere\s+|online\s+)?(?:that\s+|,\s*)?(?=\S)/iu;
/** "There are like 2k troops". */
const FILLERS = /\b(?:like|literally|basically)\s+(?=\d)/gi;
/** A text that shouts has no small letters in its longer words. */
const SHOUTED = /^[^\p{Ll}]*$/u;
const FIGURES_MAX = 4;

/**
 * Reads a claim as people write them. Any string is taken.
 *
 * @param asOf EDTF date from which its "last week" counts; null: it is not resolved.
 */
export function readClaim(claim: string, asOf: string | null): Claim {
  const { core } = readRemark(claim);
  const said = core.replace(HEARSAY, '').replace(FILLERS, '') || core;
  const isShouted = SHOUTED.test(said) && /\p{Lu}{5}/u.test(said);
  const text = isShouted ? said.toLowerCase() : said;
  const statement = readStatement(text);
  const dates = findDates(text, { published: asOf });
  const isDated = ({ start, end }: Span) =>
    dates.some(({ span }) => start < span.end && end > span.start);
  const figures = findQuantities(text)
    .filter((figure) => !isDated(figure))
    .slice(0, FIGURES_MAX);
  const named = statement.terms.filter(({ kind }) => kind === 'country');
  const names = [...named, ...statement.names].sort((a, b) => a.start - b.start);
  const acting = nameGroups(text, statement.terms).filter(({ isActing }) => isActing);
  const parties = acting.flatMap(({ terms }) => terms);
  return {
    ...{ text, statement, figures },
    parties: parties.length > 0 ? parties : names.map(({ term }) => term),
    dates: dates.filter(({ edtf }) => edtf !== null),
    names: names.filter(({ term }, i) => names.findIndex((one) => one.term === term) === i),
  };
}
