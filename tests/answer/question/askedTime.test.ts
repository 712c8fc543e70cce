import { describe, expect, it } from 'vitest';
import {
  askedAsOf,
  askedTime,
  asksForLatest,
  earlierDate,
} from '../../../src/answer/question/askedTime.ts';
import { edgesOf } from '../../../src/text/edtf/timeBounds.ts';

describe('askedTime()', () => {
  it.each([
    ['Who led the ferry company from 2004 to May 2005?', '2004/2005-05'],
    ['Who led it between 2004 and 2006?', '2004/2006'],
    ['How many troops were there in August 2023?', '2023-08'],
    ['Who has led it since 2011?', '2011/..'],
    ['Who led it before 2011?', '../2010'],
    ['Where was the ship of the 1930s shown from 1954 to 1955?', '1954/1955'],
    ['Which treaty of 1648 was lost in 1990?', '1990'],
  ])('of “%s” is %s', (question, edtf) => {
    expect(askedTime(question, null)).toEqual(edgesOf(edtf));
  });

  it('counts from the day on which it is asked', () => {
    expect(askedTime('What happened last year?', '2023-08-02')).toEqual(edgesOf('2022'));
  });

  it.each(['Who led it?', 'What happened before the coup?', 'Who met on 26 July?'])(
    'is none where none is known: %s',
    (question) => {
      expect(askedTime(question, null)).toBeNull();
    },
  );
});

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
