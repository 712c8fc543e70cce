import type { DateContext } from './dateRule.ts';

const YEARS_LATER: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/**
 * The year of a match with the groups of `YEAR`.
 *
 * @returns null where the words give none, `unknown` where it counts from a publication date that is not known.
 */
export function yearOf(
  groups: RegExpExecArray['groups'],
  { published }: DateContext,
): number | 'unknown' | null {
  if (groups?.['year']) return Number(groups['year']);
  const word = groups?.['yearWord']?.toLowerCase();
  if (word === undefined) return null;
  return published ? published.year + (YEARS_LATER[word] ?? 0) : 'unknown';
}
