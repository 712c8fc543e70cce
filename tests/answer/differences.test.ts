import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import { formatQuantity } from '../../src/text/quantities/formatQuantity.ts';
import { indexed } from '../support/indexed.ts';

type Source = readonly [published: string | null, body: string];

/** What the product says to differ, as `figure date`. */
function differing(question: string, ...sources: Source[]): string[] | null {
  const index = indexed(
    sources.map(([published, body], i) => ({ id: `a${i}`, title: `Report ${i}`, published, body })),
  );
  const { differ, quotes } = answerQuestion(question, index, { limit: 9, threshold: 0 });
  const shown = differ?.figures.map(({ quoteId, quantity, published }) => {
    const text = quotes.find(({ id }) => id === quoteId)?.text ?? '';
    // What is said to be a figure of a quote stands in it.
    expect(text.slice(quantity.start, quantity.end)).not.toBe('');
    return `${formatQuantity(quantity)} ${published}`;
  });
  return shown ?? null;
}

const THOUSAND: Source = ['2024-03-05', 'There are about a thousand Danish soldiers in Latvia.'];
const FEWER: Source = [null, 'Some 650 Danish troops are stationed in Latvia.'];

describe('differences()', () => {
  it('gives figures for the same that exclude each other, by date, the undated last', () => {
    expect(differing('how many Danish troops are in Latvia?', FEWER, THOUSAND)).toEqual([
      '≈ 1,000 2024-03-05',
      '≈ 650 null',
    ]);
  });

  it.each<[string, Source[]]>([
    ['one figure', [THOUSAND]],
    [
      '“about a thousand” and 1,000',
      [THOUSAND, [null, 'There are 1,000 Danish troops in Latvia.']],
    ],
    ['the same figure twice', [FEWER, ['2024-01-01', 'Latvia hosts 650 Danish soldiers.']]],
    ['somebody else’s', [THOUSAND, ['2024-03-06', 'There are 400 Polish soldiers in Latvia.']]],
    ['another place', [THOUSAND, ['2024-03-06', 'There are 400 Danish soldiers in Kosovo.']]],
    [
      'another happening',
      [THOUSAND, ['2024-03-06', 'Four Danish soldiers were killed in Latvia.']],
    ],
    ['another thing', [THOUSAND, ['2024-03-06', 'There are 40 Danish tanks in Latvia.']]],
    [
      'a source that gives two',
      [THOUSAND, [null, 'The 400 Danish troops in Latvia are joined by 100 Danish soldiers.']],
    ],
  ])('does not find %s to differ', (_, sources) => {
    expect(differing('how many Danish troops are in Latvia?', ...sources)).toBeNull();
  });

  it('compares nobody with somebody else where the question leaves open whose', () => {
    const polish: Source = ['2024-03-06', 'There are 400 Polish soldiers in Latvia.'];
    expect(differing('how many soldiers are in Latvia?', THOUSAND, polish)).toBeNull();
  });

  it('compares money of one currency, and percentages', () => {
    const sources: Source[] = [
      ['2024-03-05', 'The aid that Denmark gave to Latvia came to $3bn in aid.'],
      ['2024-03-06', 'Denmark gave $5bn in aid to Latvia.'],
      ['2024-03-07', 'Denmark gave €9bn in aid to Latvia.'],
    ];
    expect(differing('how much aid did Denmark give to Latvia?', ...sources)).toEqual([
      '$3 billion 2024-03-05',
      '$5 billion 2024-03-06',
    ]);
  });

  it('says nothing on other questions', () => {
    expect(differing('who is stationed in Latvia?', THOUSAND, FEWER)).toBeNull();
  });
});
