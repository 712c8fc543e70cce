import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('breakBeforeOddStarts()', () => {
  it.each([
    'Most of them left. |15 people stayed.',
    'The year was 2019. |45 troops died in it.',
    'It was cheap. |$5 was enough.',
    'Sales rose again. |iPhone sales fell.',
    'The tradition lives on today. |(photo: Ada Sow)',
  ])('parts what a small letter follows: %s', expectSplit);

  it.each([
    'See No. 15 for more.',
    'The firm, Sow Inc. (formerly Doe), closed.',
    'It sells apples, pears, etc. (see below) and more.',
  ])('keeps numbers and asides with abbreviations: %s', expectSplit);
});
