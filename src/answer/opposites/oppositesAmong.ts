import type { Quote } from '../answer.ts';
import { readClaim } from '../compare/readClaim.ts';
import { readStatement } from '../compare/readStatement.ts';
import { findOpposites, verbsAsked } from './findOpposites.ts';
import type { Opposite } from './opposite.ts';

/**
 * Where quotes say something of what was asked about and others its opposite; none where no verb is asked about.
 *
 * @param quotes called only where a verb is.
 */
export function oppositesAmong(asked: string, quotes: () => readonly Quote[]): Opposite[] {
  const subject = readClaim(asked, null);
  if (verbsAsked(subject).length === 0) return [];
  return findOpposites(
    subject,
    quotes().map((quote) => ({ quote, statement: readStatement(quote) })),
  );
}
