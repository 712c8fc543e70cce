import { findNegations } from '../../text/quantities/findNegations.ts';
import { statusOf } from '../../text/quantities/tables/statuses.ts';
import { relateParties } from '../compare/relateParties.ts';
import type { Statement } from '../compare/statement.ts';
import type { CheckedQuote, Opposite } from './check.ts';
import { isAboutTheSame } from './isAboutTheSame.ts';

/** A quote, in the order in which it is to be shown, and what it says. */
export interface ReadQuote {
  readonly quote: CheckedQuote;
  readonly statement: Statement;
}

/**
 * Where quotes say one thing of one party both with and without a negation: the verb of the claim's is in two
 * quotes, in one of them within what a negation or a denial covers.
 *
 * The party is a country that the claim names, as it knows no other. It knows the verbs of the news that `statuses.ts` lists ("withdraw", "deploy", "kill"), in all their forms, and
 * no other way to say the opposite: of "stay" and "leave" it does not know that they exclude each other.
 */
export function findOpposites(claim: Statement, quotes: readonly ReadQuote[]): Opposite[] {
  return verbsOf(claim).flatMap((verb) => {
    const of = quotes.filter(
      ({ quote, statement }) =>
        /^(?:same|partly)$/.test(quote.parties) &&
        isAboutTheSame(claim, statement) &&
        verbsOf(statement).includes(verb),
    );
    const [first] = of;
    if (first === undefined) return [];
    const same = of.filter(
      ({ statement }) => relateParties(first.statement, statement) !== 'other',
    );
    const idsOf = (isDenied: boolean) =>
      same
        .filter(({ statement }) => deniesVerb(statement, verb) === isDenied)
        .map(({ quote }) => quote.id);
    const [denied, stated] = [idsOf(true), idsOf(false)];
    return denied.length > 0 && stated.length > 0 ? [{ verb, denied, stated }] : [];
  });
}

/** The verbs of the news in a sentence, as dictionaries have them; "withdrawal" counts as "withdraw". */
export function verbsOf({ topics }: Statement): string[] {
  return [...new Set(topics.flatMap(({ term }) => statusOf(term) ?? []))];
}

/** Whether a verb stands where a negation or a denial covers it. */
export function deniesVerb({ text, topics }: Statement, verb: string): boolean {
  const places = topics.filter(({ term }) => statusOf(term) === verb);
  return findNegations(text).some(({ scope }) =>
    places.some(({ start, end }) => start >= scope.start && end <= scope.end),
  );
}
