import type { Statement } from './statement.ts';
import { partiesOf } from './subject.ts';

/**
 * Whether a quote speaks of the countries that act in a claim: of all of them, of some, of others only;
 * `none` where one of the two names no country that acts.
 */
export type PartyRelation = 'same' | 'partly' | 'other' | 'none';

export function relateParties(claim: Statement, quote: Statement): PartyRelation {
  const parties = [...partiesOf(claim)];
  const named = new Set(quote.countries.map(({ country }) => country));
  const shared = parties.filter((country) => named.has(country)).length;
  if (parties.length === 0) return 'none';
  if (shared > 0) return shared === parties.length ? 'same' : 'partly';
  return partiesOf(quote).size > 0 ? 'other' : 'none';
}
