import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import { checkClaim } from '../../src/answer/check/checkClaim.ts';
import { englishPicture } from '../../src/picture/pictureWords.ts';
import { renderAnswer } from '../../src/terminal/renderAnswer.ts';
import { renderCheck } from '../../src/terminal/renderCheck.ts';
import { plainStyle } from '../../src/terminal/style.ts';
import { de } from '../../src/wording/de.ts';
import { en } from '../../src/wording/en.ts';
import { indexed } from '../support/indexed.ts';
import { expectTrue, ownLines } from '../support/ownWords.ts';

const NUMBERS =
  '1,500|2,000|about 650|some 90|more than 2,000|1 500|two thousand|half|40%|3-5,000|2023|hundreds|no';
const VERBS =
  'withdrew|refused to withdraw|has yet to send|keeps|denied that it sent|will send|lost|never sent';
const PARTS = {
  who: ['Denmark', 'Norway', 'The Danish army', 'Ann Lee', 'They'],
  verb: VERBS.split('|'),
  number: NUMBERS.split('|'),
  thing: ['soldiers', 'Danish soldiers', 'people', 'ferries', 'of the vote', 'soldiers killed'],
  where: [
    'in Latvia',
    'near Riga',
    'on 5 March 2024',
    'last week',
    ', not 2,000',
    ', Ann Lee said',
  ],
};
const sentence = fc
  .tuple(
    ...[PARTS.who, PARTS.verb, PARTS.number, PARTS.thing, PARTS.where].map((parts) =>
      fc.constantFrom(...parts),
    ),
  )
  .map((parts) => `${parts.join(' ')}.`);
const articles = fc.array(
  fc.record({
    published: fc.constantFrom(null, '2024-03-07', '2023-06', '2022'),
    title: fc.constantFrom('Latvia', 'Danish soldiers', 'Report'),
    sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 6 },
);
const question = fc.constantFrom(
  ...[
    'How many soldiers are in Latvia?',
    'How many Danish soldiers are in Latvia?',
    'How many people?',
  ],
  ...['How many soldiers were killed near Riga?', 'Did Denmark withdraw its soldiers from Latvia?'],
);

describe('the program’s own words', () => {
  it('are true by the quotes that stand below them, whatever is asked', () => {
    let lines = 0;
    fc.assert(
      fc.property(articles, question, fc.integer({ min: 1, max: 6 }), (read, asked, limit) => {
        const index = indexed(
          read.map((one, i) => ({ ...one, id: `a${i}`, body: one.sentences.join(' ') })),
        );
        const answer = answerQuestion(asked, index, { limit, threshold: 0 });
        for (const line of ownLines(renderAnswer(answer, plainStyle))) {
          if (/In these quotes|both ways/.test(line)) lines++;
          expectTrue(line, answer.quotes);
        }
      }),
      { numRuns: 150 },
    );
    expect(lines).toBeGreaterThan(20);
  });

  it('are true by the quotes that stand below them, whatever is claimed', () => {
    let lines = 0;
    fc.assert(
      fc.property(articles, sentence, fc.integer({ min: 1, max: 5 }), (read, claim, limit) => {
        const index = indexed(
          read.map((one, i) => ({ ...one, id: `a${i}`, body: one.sentences.join(' ') })),
        );
        const check = checkClaim(claim, {
          ask: (text, most) => answerQuestion(text, index, { limit: most }),
          limit,
        });
        for (const line of ownLines(renderCheck(check, plainStyle))) {
          if (/stand/.test(line) && !line.startsWith('Claim')) lines++;
          if (!line.startsWith('Claim: ')) expectTrue(line, check.quotes);
        }
      }),
      { numRuns: 150 },
    );
    expect(lines).toBeGreaterThan(50);
  });

  it('never say what would need understanding', () => {
    const FORBIDDEN =
      /figures? differ|\bof the same\b|\bthe same(?! words| day|\b.*article)|\b(?:is|are|quoted as) (?:denied|planned|doubted)|called false|not compared|somebody else|none gives|no figure of/i;
    const said = (words: unknown): string =>
      typeof words === 'object' && words !== null
        ? Object.values(words).map(said).join('\n')
        : String(words);
    for (const word of ['figuresDiffer', 'noneGives', 'marks', 'mismatches', 'figureRelations']) {
      expect([en, de].some((wording) => word in wording)).toBe(false);
    }
    const { alongside, inTheseQuotes, mindTheWords, othersGive, saidBoth, standsIn, standsInNone } =
      en;
    const ours = {
      alongside,
      inTheseQuotes,
      mindTheWords,
      othersGive,
      saidBoth,
      standsIn,
      standsInNone,
    };
    expect(said({ ours, englishPicture })).not.toMatch(FORBIDDEN);
    const index = indexed([
      { id: 'a', body: 'Denmark denied that it withdrew 650 soldiers from Latvia.' },
    ]);
    const ask = (text: string, limit: number) =>
      answerQuestion(text, index, { limit, threshold: 0 });
    const check = checkClaim('Denmark withdrew 650 soldiers from Latvia', { ask, limit: 5 });
    const shown = [
      renderCheck(check, plainStyle),
      renderAnswer(ask('How many soldiers did Denmark withdraw from Latvia?', 5), plainStyle),
    ];
    for (const text of shown) expect(ownLines(text).join('\n')).not.toMatch(FORBIDDEN);
  });
});
