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
    ['a plan', [THOUSAND, ['2024-03-06', 'Denmark will send 400 soldiers to Latvia.']]],
    ['an addition', [THOUSAND, ['2024-03-06', 'Another 400 Danish soldiers are in Latvia.']]],
    ['a given few', [THOUSAND, ['2024-03-06', 'The 40 Danish soldiers in Latvia slept.']]],
    ['so many a day', [THOUSAND, ['2024-03-06', 'In Latvia, 40 Danish soldiers arrive each day.']]],
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

  it('takes bounds of one kind for what was known at the time', () => {
    expect(
      differing(
        'how many people died in the Riga flood?',
        ['2024-03-05', 'The flood in Riga killed at least 8 people.'],
        ['2024-03-09', 'The Riga flood has killed at least 37 people.'],
      ),
    ).toEqual(['≥ 8 2024-03-05', '≥ 37 2024-03-09']);
  });

  it('does not take one firm’s figure for another’s', () => {
    expect(
      differing(
        'how many jobs did Initech cut?',
        ['2024-03-05', 'On Monday, Initech cut 300 jobs.'],
        ['2024-03-06', 'On Tuesday, Acme cut 500 jobs, after Initech.'],
      ),
    ).toBeNull();
  });

  it('says nothing on other questions', () => {
    expect(differing('who is stationed in Latvia?', THOUSAND, FEWER)).toBeNull();
  });
});
