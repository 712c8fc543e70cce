import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answerQuestion.ts';
import { readFigureQuery } from '../../../src/answer/figures/figureQuery.ts';
import { figureIn } from '../../../src/answer/figures/figuresIn.ts';
import { quote, read } from '../../support/answers.ts';
import { indexed } from '../../support/indexed.ts';

type Source = readonly [published: string | null, body: string];

const RISING: readonly Source[] = [
  ['2024-03-03', 'More than 1,000 people have fled Latvia, the harbour office says.'],
  ['2024-03-06', 'The harbour office says more than 1,500 people have fled Latvia.'],
  ['2024-03-08', 'By now more than 2,000 people have fled Latvia.'],
  [null, 'Some 900 people have fled Latvia.'],
];

/** What the line above an answer says: figure and date. */
function line(question: string, sources: readonly Source[], limit = 9) {
  const index = indexed(
    sources.map(([published, body], i) => ({ id: `a${i}`, title: 'Report', published, body })),
  );
  return answerQuestion(question, index, { limit, threshold: 0 }).figures.map(
    ({ written, published }) => `${written} (${published})`,
  );
}

describe('the figures above an answer', () => {
  it('are the quotes’ own words in the order of their dates, the undated last', () => {
    expect(line('How many people have fled Latvia?', RISING)).toEqual([
      'More than 1,000 (2024-03-03)',
      'more than 1,500 (2024-03-06)',
      'more than 2,000 (2024-03-08)',
      'Some 900 (null)',
    ]);
  });

  it('are those of the newest and of the oldest where fewer quotes are shown', () => {
    const shown = line('How many people have fled Latvia?', RISING.slice(0, 3), 2);
    expect(shown).toHaveLength(2);
    const both = line('How many people have fled Latvia?', RISING.slice(0, 3), 3);
    expect(both.join()).toContain('1,000 (2024-03-03)');
    expect(both.join()).toContain('2,000 (2024-03-08)');
  });

  it('are none where no number is asked for', () => {
    expect(line('Who has fled Latvia?', RISING)).toEqual([]);
  });

  it('count the same words of one day once', () => {
    const same = ['Up to 40 ferries sank off Riga.', 'Off Riga, up to 40 ferries sank on Monday.'];
    const shown = line(
      'How many ferries sank off Riga?',
      same.map((body) => ['2024-03-03', body] as const),
    );
    expect(shown).toEqual(['Up to 40 (2024-03-03)']);
  });
});

describe('figureIn()', () => {
  it.each<[string, string, string | null]>([
    [
      'How many soldiers were killed near Riga?',
      'The number of soldiers killed near Riga rose to 21 from 17.',
      '21',
    ],
    [
      'How many soldiers were killed near Riga?',
      'The number of soldiers killed near Riga has risen to 22, the army said.',
      '22',
    ],
    [
      'How many people were killed near Riga?',
      'At least 12 people, including 4 soldiers, were killed near Riga.',
      'At least 12',
    ],
    [
      'How many soldiers were killed near Riga?',
      'At least 12 people, including 4 soldiers, were killed near Riga.',
      '4',
    ],
    ['How many soldiers were killed near Riga?', 'Some 300 soldiers met in Riga.', null],
    ['How many soldiers were killed near Riga?', 'Some 300 sailors were killed near Riga.', null],
    ['How many US soldiers are in Riga?', 'Some 300 Danish soldiers are in Riga.', null],
    ['How many passengers survived?', 'Of the 120 passengers, 90 survived.', '120'],
    ['What is the price of oil?', 'The price of oil rose 5% to $90.', '$90'],
    ['How much did the price of oil rise?', 'The price of oil rose 5%.', '5%'],
    // What an article takes back is no figure of it.
    ['How many ferries sank?', 'Correction: 90 ferries sank, not 900.', '90'],
    [
      'How many ferries sank?',
      'Correction: An earlier version of this article said that 900 ferries sank.',
      null,
    ],
  ])('%s ← %s', (question, text, expected) => {
    const query = readFigureQuery(question);
    expect(query && figureIn(query, read(quote(text)))?.written).toEqual(
      expected ?? (query ? undefined : null),
    );
  });
});
