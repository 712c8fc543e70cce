import { isPlural } from '../../text/quantities/isPlural.ts';

/** Plurals that are sums, rates or readings of an instrument. */
const MEASURED_PLURALS: ReadonlySet<string> = new Set(
  `prices rates costs sales exports imports profits earnings revenues losses damages wages salaries taxes funds
  expenses debts donations reserves stocks tariffs fees fines loans savings yields benefits deposits rents bills
  temperatures emissions winds ratings proceeds holdings subsidies pensions budgets payments levels premiums`.split(
    /\s+/,
  ),
);

/** What is one thing may be measured ("inflation"); many things are counted, but for those that are sums or rates. */
export function isMeasurable(word: string): boolean {
  return !isPlural(word) || MEASURED_PLURALS.has(word);
}
