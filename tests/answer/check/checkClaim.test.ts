import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answerQuestion.ts';
import type { Check } from '../../../src/answer/check/check.ts';
import { checkClaim } from '../../../src/answer/check/checkClaim.ts';
import { formatQuantity } from '../../../src/text/quantities/formatQuantity.ts';
import { checkedWith } from '../../support/checks.ts';
import { anyAnswer, anyText } from '../../support/discord/anyAnswer.ts';
import { indexed } from '../../support/indexed.ts';
import { GOLDEN_CLAIMS, type Source } from './claims.golden.ts';

/** As the product does: with articles of one paragraph, and the search that finds their sentences. */
function check(claim: string, sources: readonly Source[], limit = 5): Check {
  const index = indexed(
    sources.map(([published, body], i) => ({ id: `a${i}`, title: `Report ${i}`, published, body })),
  );
  return checkClaim(claim, {
    ask: (question, most) => answerQuestion(question, index, { limit: most }),
    limit,
  });
}

function summary({ figures, dates, quotes, others, opposites }: Check): string[] {
  const shown = [...quotes, ...others];
  return [
    ...figures
      .flatMap(({ comparisons }) => comparisons)
      .map(
        ({ figure, relation, notCompared }) =>
          `${relation ?? notCompared} ${formatQuantity(figure.quantity)}`,
      ),
    ...dates
      .flatMap(({ comparisons }) => comparisons)
      .map(({ date, relation }) => `date ${relation} ${date.from.words}`),
    ...shown.flatMap(({ text, marks }) =>
      marks.map(({ kind, start, end }) => `${kind} “${text.slice(start, end)}”`),
    ),
    ...opposites.map(
      ({ verb, denied, stated }) => `opposite ${verb} ${denied.length}/${stated.length}`,
    ),
  ];
}

describe('checkClaim()', () => {
  it.each(GOLDEN_CLAIMS)('$why: “$claim”', ({ claim, sources, expect: expected }) => {
    expect(summary(check(claim, sources))).toEqual(expected);
  });
});
