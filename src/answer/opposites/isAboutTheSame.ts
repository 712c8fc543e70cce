import { eventTopics } from '../compare/datesOfEvent.ts';
import { holdsHalf } from '../compare/holdsHalf.ts';
import type { Statement } from '../compare/statement.ts';
import { isVerbOfNews } from './saidVerbs.ts';

/** Whether a quote names a claim's countries, half of its other names, and half of its topics but for the verbs. */
export function isAboutTheSame(claim: Statement, quote: Statement): boolean {
  const named = quote.terms.map(({ term }) => term);
  const isNamed = claim.countries.every(({ country }) => named.includes(`country:${country}`));
  const topics = eventTopics(claim).map(({ term }) => term);
  const things = topics.filter((term) => !isVerbOfNews(term));
  const isSaid = holdsHalf(things.length > 0 ? things : topics, quote);
  return isNamed && isSaid && holdsHalf(namesOf(claim), quote);
}

/** A claim's names but for those of countries, as terms. */
export function namesOf({ names }: Statement): string[] {
  return [...new Set(names.map(({ term }) => term))];
}
