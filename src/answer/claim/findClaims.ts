import { extractTerms } from '../../text/terms/extractTerms.ts';
import { NUMBER, readTraits, Trait } from '../../text/terms/traits.ts';
import { type Remark, splitRemarks } from './remark.ts';
import { RULES } from './rules.ts';

/** A figure is right or wrong; a name says whom to look for; other words may be meant in many ways. */
const WEIGHTS = { figure: 3, name: 2, word: 0.25 };

/** Words beyond these do not make a claim easier to check. */
const WORDS_MAX = 12;

export interface Claims {
  /** Those to look up, in the order in which they were said. */
  readonly claims: readonly Pick<Remark, 'text' | 'core'>[];
  /** Further claims, which are harder to check than all of these. */
  readonly leftOut: number;
  /** Sentences that are no claims. */
  readonly others: number;
}

/**
 * The checkable claims of a message.
 *
 * @param message plain text; any string.
 * @param limit claims at the most: those that are easiest to check.
 */
export function findClaims(message: string, limit: number): Claims {
  const remarks = splitRemarks(message);
  const checkable = remarks.filter(isCheckable);
  const all = distinct(checkable);
  const easiest = all
    .map((claim, place) => ({ place, weight: weightOf(claim.core) }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .slice(0, limit)
    .map(({ place }) => place);
  return {
    claims: all.filter((_, place) => easiest.includes(place)),
    leftOut: all.length - easiest.length,
    others: remarks.length - checkable.length,
  };
}

/** What is said twice is looked up once. */
function distinct(claims: readonly Remark[]): Remark[] {
  const said = claims.map(({ words }) => words.join(' '));
  return claims.filter((_, place) => said.indexOf(said[place] ?? '') === place);
}

function weightOf(core: string): number {
  const terms = extractTerms(core).filter(({ kind }) => kind !== 'phrase');
  const traits = readTraits(core, terms);
  const count = (bits: number) => traits.filter((trait) => (trait & bits) !== 0).length;
  const words = terms.filter(({ kind }) => kind !== 'stop').length;
  return (
    WEIGHTS.figure * Math.min(2, count(NUMBER)) +
    WEIGHTS.name * Math.min(2, count(Trait.name)) +
    WEIGHTS.word * Math.min(WORDS_MAX, words)
  );
}

/**
 * Whether a sentence of a conversation claims something that articles can speak to. By rules, as a
 * reader of English would see it at a glance; other languages are left out as fragments.
 *
 */
export function isCheckable(remark: Remark): boolean {
  return !RULES.some(({ leavesOut }) => leavesOut(remark));
}
