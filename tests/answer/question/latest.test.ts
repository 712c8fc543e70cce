import { describe, expect, it } from 'vitest';
import { askedAsOf, asksForLatest, earlierDate } from '../../../src/answer/question/latest.ts';

describe('asksForLatest()', () => {
  it.each([
    'what is the latest death toll?',
    'current mortgage rate',
    'who leads the crew now',
    'is the captain still held?',
    'how many ships are there rn',
    'the most recent count of ships',
    'any news on the race?',
    'how many have fled so far',
    'number of ships as of March 2022',
    'as of today, how many ships?',
  ])('is so for “%s”', (question) => expect(asksForLatest(question)).toBe(true));

  it.each([
    'how many ships are there?',
    'who was the current leader in 2010',
    'what is known of the race',
    'which news agency reported it',
    'what is the new captain called',
    'what happened last week',
    '',
  ])('is not so for “%s”', (question) => expect(asksForLatest(question)).toBe(false));
});

describe('askedAsOf()', () => {
  it.each([
    ['how many ships as of March 2022?', '2022-03'],
    ['as of 3 March 2022, how many ships?', '2022-03-03'],
    ['as of the end of 2022, how many ships?', '2022'],
  ])('reads the date of “%s”', (question, date) => expect(askedAsOf(question)).toBe(date));

  it.each(['as of now how many ships?', 'how many ships in March 2022?', 'as of late', ''])(
    'finds none in “%s”',
    (question) => expect(askedAsOf(question)).toBeNull(),
  );
});

describe('earlierDate()', () => {
  it.each([
    [null, null, null],
    ['2022', null, '2022'],
    [null, '2022', '2022'],
    ['2022-03', '2022', '2022-03'],
    ['2023-01-01', '2022-12', '2022-12'],
  ])('of %s and %s is %s', (one, other, earlier) => expect(earlierDate(one, other)).toBe(earlier));
});
