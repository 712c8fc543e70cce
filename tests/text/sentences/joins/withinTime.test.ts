import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('withinTime()', () => {
  it.each([
    'It starts at 8 p.m. EST on Friday and at 9 a.m. Monday.',
    'At 5 a.m. Mr. Sow went to the bank.',
    'Shortly after 10:30 p.m. Police came.',
  ])('goes on with a day, a zone or the sentence that it opens: %s', expectSplit);

  it.each([
    'He left the bank at 6 P.M. |Mr. Sow then went home.',
    'They met at 9 a.m. |The talks failed.',
    'At 9 a.m. |The talks failed.',
  ])('ends before another capital: %s', expectSplit);
});
