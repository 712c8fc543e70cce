import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answerQuestion.ts';
import type { Check } from '../../../src/answer/check/check.ts';
import { checkClaim } from '../../../src/answer/check/checkClaim.ts';
import { mismatchSpan } from '../../../src/answer/check/mismatchSpan.ts';
import { firstDay } from '../../../src/text/edtf/dayNumber.ts';
import { formatQuantity } from '../../../src/text/quantities/formatQuantity.ts';
import { answered, quote, read } from '../../support/answers.ts';
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
    ask: (question, most) =>
      answerQuestion(question, index, { limit: most, closest: most, unsureThreshold: 0 }),
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
    ...opposites.flatMap(({ sayings }) => sayings.map(({ side, words }) => `${side} “${words}”`)),
  ];
}

describe('checkClaim()', () => {
  it.each(GOLDEN_CLAIMS)('$why: “$claim”', ({ claim, sources, expect: expected }) => {
    expect(summary(check(claim, sources))).toEqual(expected);
  });

  it('finds a question to be no claim, and leaves it to be asked', () => {
    expect(check('How many Danish troops are in Latvia?', [])).toMatchObject({
      ...{ status: 'question', quotes: [], figures: [] },
    });
  });

  it('finds a claim without a word to look for too vague', () => {
    expect(check('it was so', [['2024-03-05', 'It was so.']]).status).toBe('too_vague');
  });

  it('finds nothing where nothing speaks to a claim, whatever it says of others', () => {
    const sources = [['2024-03-05', 'There are about 1,500 Polish troops in Latvia.']] as const;
    const { status, quotes, others } = check('There are 2,000 Danish troops in Latvia', sources);
    expect({ status, quotes }).toEqual({ status: 'nothing', quotes: [] });
    expect(others).toHaveLength(1);
  });

  it('keeps apart what is said of another one of several happenings', () => {
    const sources = [['2024-03-05', 'The first ferry left Latvia with 262 people.']] as const;
    const { quotes, others, figures } = check('262 people were on the second ferry', sources);
    expect(quotes).toEqual([]);
    expect(others).toHaveLength(1);
    const [checked] = figures;
    const [compared] = checked?.comparisons ?? [];
    if (!checked || !compared) throw new Error('no comparison');
    const span = mismatchSpan(compared.notCompared, compared.figure, checked.figure);
    expect(span && others[0]?.text.slice(span.start, span.end)).toBe('first');
  });

  it('keeps apart what is said of the same person with another country', () => {
    const claim = 'Jonas Berg is the Latvian fishing minister';
    const beside = (text: string) =>
      checkClaim(claim, { ask: () => answered([read(quote(text))]), limit: 5 });
    const { status, others } = beside('Talks go on, said the Danish fishing minister Jonas Berg.');
    expect({ status, others: others.length }).toEqual({ status: 'nothing', others: 1 });
    expect(beside('Talks go on, said the Danish fishing minister.').others).toEqual([]);
  });

  it('counts from the day that it is given: “last week”', () => {
    const found = checkClaim('The bridge to Riga opened last week', {
      ...{
        ask: () => answered([read(quote('The bridge to Riga opened on Friday, 8 March 2024.'))]),
      },
      ...{ limit: 5, asOf: '2024-03-13' },
    });
    expect(found.dates[0]?.comparisons[0]?.relation).toBe('contains');
  });

  it('shows the copies of a report once', () => {
    const body = 'There are about 650 Danish troops in Latvia.';
    const { quotes, figures } = check('There are 2,000 Danish troops in Latvia', [
      ['2024-03-05', body],
      ['2024-03-06', body],
    ]);
    expect(quotes.map(({ alsoIn }) => alsoIn.length)).toEqual([1]);
    expect(figures[0]?.comparisons).toHaveLength(1);
  });

  it('cuts off neither a different figure nor one of two sides', () => {
    const sources: Source[] = [
      ['2024-03-01', 'There are 500 Danish troops in Latvia.'],
      ['2024-03-02', 'Denmark has 500 troops in Latvia today.'],
      ['2024-03-03', 'Some officers say that 900 Danish troops are in Latvia.'],
    ];
    const two = check('There are 500 Danish troops in Latvia', sources, 2);
    expect(summary(two)).toEqual(expect.arrayContaining(['same 500', 'below 900']));
    const sides: Source[] = [
      ['2024-03-01', 'Denmark withdraws its troops from Latvia.'],
      ['2024-03-02', 'Denmark withdraws its last troops from Latvia, and its ships.'],
      ['2024-03-03', 'Denmark will never withdraw its troops from Latvia.'],
    ];
    const both = check('Denmark withdraws its troops from Latvia', sides, 2);
    expect(both.opposites).toMatchObject([{ verb: 'withdraw' }]);
    expect(both.quotes.map(({ published }) => published)).toContain('2024-03-03');
  });

  const anyClaim = fc.oneof(
    anyText,
    fc.constantFrom(...GOLDEN_CLAIMS.map(({ claim }) => claim)),
    fc
      .tuple(fc.constantFrom(...GOLDEN_CLAIMS.map(({ claim }) => claim)), anyText)
      .map((parts) => parts.join(' ')),
  );
  const anySources = fc.subarray(
    GOLDEN_CLAIMS.flatMap(({ sources }) => sources),
    { maxLength: 6 },
  );

  it('never throws, and each figure, date and mark is characters of a quote or of the claim', () => {
    fc.assert(
      fc.property(anyClaim, anyAnswer, anySources, (claim, answer, sources) => {
        const more = sources.map(([published, text], i) => quote(text, { published, id: `s${i}` }));
        const quotes = [...answer.quotes.map((one, i) => ({ ...one, id: `a${i}` })), ...more];
        const found = checkedWith(claim, quotes);
        const texts = new Map([...found.quotes, ...found.others].map(({ id, text }) => [id, text]));
        for (const { figure, comparisons } of found.figures) {
          expect(figure.text).toBe(claim);
          for (const { figure: other, quoteId } of comparisons) {
            const { start, end } = other.quantity;
            expect(other.text).toBe(texts.get(quoteId));
            expect(other.text.slice(start, end)).not.toBe('');
          }
        }
        for (const { date, comparisons } of found.dates) {
          expect(claim.slice(date.span.start, date.span.end)).toContain(date.from.words);
          for (const { date: other, quoteId } of comparisons) {
            expect(texts.get(quoteId)).toContain(other.from.words);
          }
        }
        for (const { text, marks } of [...found.quotes, ...found.others]) {
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
        const days = found.quotes.map(({ published }) => published ?? '9999');
        expect(days).toEqual(days.toSorted((a, b) => firstDay(a) - firstDay(b)));
      }),
      { numRuns: 60 },
    );
  });
});
