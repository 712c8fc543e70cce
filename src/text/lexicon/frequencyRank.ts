import { linesFrom } from './linesFrom.ts';

/** The table holds ten times the natural logarithm. */
const SCALE = 10;

/**
 * How many terms of written English (news and encyclopedias) are more frequent than this one, to a twentieth; null for
 * those beyond rank 60,000.
 *
 * @param term of `extractTerms`.
 */
export function frequencyRank(term: string): number | null {
  const key = `${term}":`;
  const [line] = linesFrom('ranks', key);
  return line === undefined
    ? null
    : Math.round(Math.exp(Number.parseInt(line.slice(key.length), 10) / SCALE)) - 1;
}
