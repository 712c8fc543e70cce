import { describe, it } from 'vitest';
import { expectSplit } from './expectSplit.ts';

describe('joinInsideTokens()', () => {
  it.each([
    'Search example.com/?q=coup&lang=en!x for it.',
    'The file index.html is served by Node.js 20.',
    'Write to Jo.Doe@example.com today.',
    'Version 3.5.1 costs $1.50 in the U.S.A. now.',
  ])('keeps a token whole: %s', expectSplit);

  it.each(['我很好。|你呢？|再见。'])(
    'parts sentences of scripts without spaces between them: %s',
    expectSplit,
  );
});

describe('mendSpacedEllipses()', () => {
  it.each(['What I mean is . . . I have no idea.', 'It was . . . well, late.'])(
    'goes on after three dots: %s',
    expectSplit,
  );

  it.each([
    'The custom was weakened. |. . . The practice lived on.',
    'It ended there . . . . |Next came another.',
    '“The laws will appear less complex. . . .”',
  ])('ends a sentence at four: %s', expectSplit);
});

describe('attachClosers()', () => {
  it.each([
    '“He is the leader. ” |The Pentagon spoke.',
    '(They left. ) |Then it rained. ”',
    'He called it “illegal.” |The visit came later.',
    '(He was late.) |Then it began.',
  ])('keeps closing marks with their sentence: %s', expectSplit);
});

describe('attachReferences()', () => {
  it.each([
    'He stayed until 1805. [6] |An able student, he left.',
    'They met in the country at large.[7][8] |This was new.',
    'It was studied before. [1 – 3] |Others came later. [citation needed]',
    'Surgery for all! [...] |What next?',
  ])('keeps references with their sentence: %s', expectSplit);

  it.each(['It was late. |[He] left at once.'])(
    'keeps words in brackets with the next: %s',
    expectSplit,
  );
});

describe('attachNoteNumbers()', () => {
  it.each([
    'It can leave a gap in a consultation.11 12 |Take a common case.',
    'They would keep minority rights. 4 |Even so, few voted.',
  ])('keeps the numbers of notes with their sentence: %s', expectSplit);

  it.each(['Most of them left. |15 Americans stayed.'])(
    'keeps a number of people with the next: %s',
    expectSplit,
  );
});
