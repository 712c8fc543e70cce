import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answerQuestion.ts';
import { oppositesOf } from '../../../src/answer/opposites/verbOpposites.ts';
import { indexed } from '../../support/indexed.ts';

type Source = readonly [published: string | null, body: string];

/** What the answer to a question shows as said both ways: `side “words” date`. */
function sides(question: string, ...sources: Source[]): string[] {
  const index = indexed(
    sources.map(([published, body], i) => ({ id: `a${i}`, title: `Report ${i}`, published, body })),
  );
  const { opposites, quotes } = answerQuestion(question, index, { limit: 9, threshold: 0 });
  return opposites.flatMap(({ sayings }) =>
    sayings.map(({ quoteId, start, end, words, side, published }) => {
      // What is said to be words of a quote stands in it.
      expect(quotes.find(({ id }) => id === quoteId)?.text.slice(start, end)).toBe(words);
      return `${side} “${words}” ${published}`;
    }),
  );
}

describe('findOpposites()', () => {
  it('finds a plan and that there is none, in the order of their dates, the undated last', () => {
    expect(
      sides(
        'is Denmark withdrawing its troops from Latvia?',
        [null, 'Denmark withdraws its 400 troops from Latvia.'],
        ['2024-03-05', 'Denmark does not intend to withdraw its troops from Latvia.'],
      ),
    ).toEqual([
      'denied “does not intend to withdraw its troops” 2024-03-05',
      'stated “withdraws its 400 troops” null',
    ]);
  });

  it.each<[string, string, string, string[]]>([
    [
      'did Denmark raise the ferry tax?',
      'Denmark raised the ferry tax.',
      'Denmark lowered the ferry tax.',
      ['stated “raised the ferry”', 'contrary “lowered the ferry”'],
    ],
    [
      'does Denmark support the ferry ban?',
      'Denmark will support the ferry ban.',
      'Denmark opposes the ferry ban.',
      ['stated “support the ferry”', 'contrary “opposes the ferry”'],
    ],
  ])('knows verbs that exclude each other: %s', (question, first, second, expected) => {
    const said = sides(question, ['2024-03-01', first], ['2024-03-02', second]);
    expect(said.map((one) => one.replace(/ [\d-]+$/, ''))).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['another party', 'Denmark raised the ferry tax.', 'Norway lowered the ferry tax.'],
    ['another object', 'Denmark raised the ferry tax.', 'Denmark lowered the age of voters.'],
    ['nouns', 'Denmark raised the ferry tax.', 'Denmark spoke of cuts of the ferry tax.'],
    ['one side', 'Denmark raised the ferry tax.', 'Denmark increased the ferry tax.'],
    ['the contrary denied', 'Denmark raised the ferry tax.', 'Denmark did not cut the ferry tax.'],
  ])('says nothing of %s', (_, first, second) => {
    expect(
      sides('did Denmark raise the ferry tax?', ['2024-03-01', first], ['2024-03-02', second]),
    ).toEqual([]);
  });
});

describe('oppositesOf()', () => {
  it('goes both ways, and knows what says the same', () => {
    expect([...oppositesOf('accept').contrary]).toContain('reject');
    expect([...oppositesOf('reject').contrary]).toContain('accept');
    expect([...oppositesOf('reject').same]).toContain('refus');
    expect(oppositesOf('eat').contrary.size).toBe(0);
  });

  it('has no verb on both sides of another', () => {
    for (const verb of ['rais', 'leav', 'open', 'ban', 'cut', 'stop']) {
      const { same, contrary } = oppositesOf(verb);
      expect([...same].filter((one) => contrary.has(one))).toEqual([]);
    }
  });
});
