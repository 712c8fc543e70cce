import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answerQuestion.ts';
import type { Check } from '../../../src/answer/check/check.ts';
import { checkClaim } from '../../../src/answer/check/checkClaim.ts';
import { answered, quote, read } from '../../support/answers.ts';
import { checkedWith } from '../../support/checks.ts';
import { anyAnswer, anyText } from '../../support/discord/anyAnswer.ts';
import { indexed } from '../../support/indexed.ts';

/** An article of one sentence or two: the day of publication, or null, and its text. */
type Source = readonly [published: string | null, body: string];

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

/** Each number, date and name of the claim: where it stands, and what is given in its place. */
function summary({ sought }: Check): string[] {
  return sought.map(({ words, stands, given }) =>
    [words, ...stands.map((one) => `= ${one.words}`), ...given.map((one) => `≠ ${one.words}`)].join(
      ' ',
    ),
  );
}

const FERRIES: Source = ['2024-03-05', 'There are about 1,000 Danish soldiers in Latvia.'];
const AGREED: Source = [
  '2024-05-01',
  'Some 650 Danish troops are stationed in Latvia, the ministry said.',
];

describe('checkClaim()', () => {
  it.each<[string, string, readonly Source[], readonly string[]]>([
    [
      'a number that stands in none, and what the quotes give in its place, by date',
      'There are 2,000 Danish troops in Latvia',
      [AGREED, FERRIES],
      ['2,000 ≠ about 1,000 ≠ Some 650', 'Danish = Danish = Danish', 'Latvia = Latvia = Latvia'],
    ],
    [
      'a number that stands in one, in other words',
      'There are a thousand Danish soldiers in Latvia',
      [FERRIES, AGREED],
      [
        'a thousand = about 1,000 ≠ Some 650',
        'Danish = Danish = Danish',
        'Latvia = Latvia = Latvia',
      ],
    ],
    [
      'a number of something else stands there all the same',
      'There are 300 Danish soldiers in Latvia',
      [['2024-03-05', 'Danish soldiers drove 300 km through Latvia.']],
      ['300 = 300 km', 'Danish = Danish', 'Latvia = Latvia'],
    ],
    [
      'a number that is a year, too',
      'There are 2,024 Danish soldiers in Latvia',
      [['2024-03-05', 'Danish soldiers came to Latvia in 2024.']],
      ['2,024 = 2024', 'Danish = Danish', 'Latvia = Latvia'],
    ],
    [
      'a unit: half is 50 percent',
      'Ann Lee won 50 percent of the vote in Riga',
      [['2024-03-05', 'Ann Lee won half of the vote in Riga.']],
      ['Ann = Ann', 'Lee = Lee', '50 percent = half', 'Riga = Riga'],
    ],
    [
      'a figure of somebody else is not given in its place',
      'There are 300 Danish soldiers in Latvia',
      [['2024-03-05', 'Danish officers met 500 Polish soldiers in Latvia.']],
      ['300', 'Danish = Danish', 'Latvia = Latvia'],
    ],
    [
      'a date, by its day and not by its words',
      'The Danish ferry sank on 26 February 2024',
      [['2024-02-28', 'The Danish ferry sank on Monday.']],
      ['Danish = Danish', '26 February 2024 = Monday'],
    ],
    [
      'a name that stands nowhere',
      'The Danish ferry Skagen sank off Riga',
      [['2024-02-28', 'A Danish ferry sank off Riga on Monday.']],
      ['Danish = Danish', 'Skagen', 'Riga = Riga'],
    ],
    [
      'what somebody shouts',
      'BREAKING: DENMARK WITHDREW 1,000 SOLDIERS FROM LATVIA',
      [['2024-02-28', 'Denmark refused to withdraw its 1,000 soldiers from Latvia.']],
      ['denmark = Denmark', '1,000 = 1,000', 'latvia = Latvia'],
    ],
    [
      'what an uncle says',
      'My uncle says that there are like 2k Danish soldiers in Latvia',
      [FERRIES],
      ['2k ≠ about 1,000', 'Danish = Danish', 'Latvia = Latvia'],
    ],
    [
      'two claims in a sentence',
      'Denmark has 1,000 soldiers in Latvia and 40 tanks in Riga',
      [FERRIES],
      ['Denmark = Danish', '1,000 = about 1,000', 'Latvia = Latvia', '40', 'Riga'],
    ],
    [
      'a number that the article takes back',
      'There are 900 Danish soldiers in Latvia',
      [
        [
          '2024-02-28',
          'There are 90 Danish soldiers in Latvia. Correction: There are 90 Danish soldiers in Latvia, not 900.',
        ],
      ],
      ['900 = 900 ≠ 90', 'Danish = Danish = Danish', 'Latvia = Latvia = Latvia'],
    ],
  ])('%s: “%s”', (_why, claim, sources, expected) => {
    expect(summary(check(claim, sources))).toEqual(expected);
  });

  it('puts the closest quote first', () => {
    const found = check('Denmark withdrew 650 soldiers from Latvia', [
      ['2024-03-05', 'Denmark has a long coast, and Latvia has soldiers.'],
      ['2024-03-06', 'Denmark withdrew 650 soldiers from Latvia.'],
    ]);
    expect(found.quotes[0]?.text).toBe('Denmark withdrew 650 soldiers from Latvia.');
  });

  it.each([
    ['refused to', 'Denmark refused to withdraw its 650 soldiers from Latvia.'],
    ['has yet to', 'Denmark has yet to withdraw its 650 soldiers from Latvia.'],
    ['denied', 'Denmark denied that it withdrew 650 soldiers from Latvia.'],
    ['no longer', 'Denmark no longer wants to withdraw its 650 soldiers from Latvia.'],
    ['ruled out', 'Denmark ruled out withdrawing its 650 soldiers from Latvia.'],
    ['If', 'If Denmark withdraws its 650 soldiers from Latvia, it will say so.'],
    ['is a myth', 'That Denmark withdrew 650 soldiers from Latvia is a myth.'],
    ['not confirmed', 'Denmark has not confirmed that it withdrew 650 soldiers from Latvia.'],
    ['plans to', 'Denmark plans to withdraw 650 soldiers from Latvia.'],
    ['an earlier version', 'In an earlier version, Denmark withdrew 650 soldiers from Latvia.'],
  ])('lets “%s” be seen', (cue, body) => {
    const { quotes } = check('Denmark withdrew 650 soldiers from Latvia', [['2024-03-05', body]]);
    const [first] = quotes;
    expect(first?.cues.map(({ start, end }) => first.text.slice(start, end))).toContain(cue);
  });

  it('shows quotes that say it both ways, with a figure in the claim too', () => {
    const { opposites } = check('Denmark withdraws its 400 troops from Latvia', [
      ['2024-03-05', 'Denmark does not intend to withdraw its troops from Latvia.'],
      ['2024-03-06', 'Denmark withdraws its 400 troops from Latvia.'],
    ]);
    expect(opposites[0]?.sayings.map(({ words }) => words)).toEqual([
      'does not intend to withdraw its troops',
      'withdraws its 400 troops',
    ]);
  });

  it('finds a question to be no claim, and leaves it to be asked', () => {
    expect(check('How many Danish troops are in Latvia?', [])).toMatchObject({
      ...{ status: 'question', quotes: [], sought: [] },
    });
  });

  it('finds a claim without a word to look for too vague', () => {
    expect(check('it was so', [['2024-03-05', 'It was so.']]).status).toBe('too_vague');
  });

  it('finds nothing where no sentence names who acts in the claim', () => {
    const sources = [['2024-03-05', 'There are about 1,500 Polish troops in Latvia.']] as const;
    expect(check('Denmark has 2,000 troops in Latvia', sources).status).toBe('nothing');
  });

  it('says of what stands where only what stands there, whatever the claim and the quotes are', () => {
    fc.assert(
      fc.property(anyText, anyAnswer, (claim, answer) => {
        const { sought, quotes } = checkedWith(claim, answer);
        const byId = new Map(quotes.map((one) => [one.id, one]));
        for (const { stands, given } of sought) {
          for (const { quoteId, start, end, words } of [...stands, ...given]) {
            const text = byId.get(quoteId)?.text.slice(start, end) ?? '';
            expect(text.replace(/\s+/g, ' ')).toBe(words);
          }
        }
        for (const { text, highlights, cues } of quotes) {
          for (const spans of [highlights, cues]) {
            let last = 0;
            for (const { start, end } of spans) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeLessThanOrEqual(text.length);
              last = end;
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes long sentences in linear time', () => {
    const timeOf = (times: number) => {
      const long = quote(`Denmark withdrew ${'1,500 soldiers and '.repeat(times)}left.`);
      const started = performance.now();
      checkedWith('Denmark withdrew 1,500 soldiers', answered([read(long)]));
      return performance.now() - started;
    };
    timeOf(250);
    // Eight times as long; were it the square, it would be 64 times.
    expect(timeOf(2_000)).toBeLessThan(32 * Math.max(5, timeOf(250)));
  }, 60_000);
});
