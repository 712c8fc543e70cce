import type { Answer, Quote } from '../../src/answer/answer.ts';
import type { Check } from '../../src/answer/check/check.ts';
import { checkClaim } from '../../src/answer/check/checkClaim.ts';
import { answered, read } from './answers.ts';

/** A check that shows these quotes, whatever it is about. */
export function checked(claim: string, quotes: readonly Quote[], more: Partial<Check> = {}): Check {
  return {
    ...{ claim, status: quotes.length > 0 ? 'found' : 'nothing' },
    ...{ sought: [], opposites: [], terms: null, corpus: null, noneDated: null },
    quotes: quotes.map((quote) => ({ ...quote, cues: [] })),
    ...more,
  };
}

/** The claim beside these sentences, read as the index reads them, whatever the corpus finds first. */
export function checkedWith(claim: string, found: readonly Quote[] | Answer): Check {
  const { quotes, ...answer } = 'status' in found ? found : answered(found);
  const closest = answer.closest.map(read);
  return checkClaim(claim, {
    ask: () => ({ ...answer, quotes: quotes.map(read), closest }),
    limit: 5,
  });
}
