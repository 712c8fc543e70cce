import type { Answer, Quote } from './answer.ts';

/** What an answer shows of the articles: its quotes or, where it is unsure, the closest sentences; best first. */
export function shownQuotes({
  quotes,
  closest,
}: Pick<Answer, 'quotes' | 'closest'>): readonly Quote[] {
  return quotes.length > 0 ? quotes : closest;
}
