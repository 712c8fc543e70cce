import { describe, expect, it } from 'vitest';
import { findAskedDates } from '../../../src/text/dates/findAskedDates.ts';

const TODAY = '2023-08-02';
const asked = (question: string) =>
  findAskedDates(question, { today: TODAY }).map(
    ({ span, edtf }) => `${question.slice(span.start, span.end)} = ${edtf}`,
  );

describe('findAskedDates()', () => {
  it.each([
    ['how many US troops in August 2023?', ['August 2023 = 2023-08']],
    ['how many us troops in august 2023?', ['august 2023 = 2023-08']],
    ['What happened last year?', ['last year = 2022']],
    ['What happened in 2021?', ['2021 = 2021']],
    ['Who has ruled since 2020?', ['since 2020 = 2020/..']],
    ['Who ruled between 2019 and 2021?', ['between 2019 and 2021 = 2019/2021']],
    ['Who ruled from 2019 to 2021?', ['from 2019 to 2021 = 2019/2021']],
    ['What happened on 26 july?', ['26 july = 2023-07-26?']],
    ['What happened in march?', ['march = 2023-03?']],
    ['What happened yesterday?', ['yesterday = 2023-08-01']],
    ['What was said last week?', ['last week = 2023-07-24/2023-07-30']],
    ['Who left before 2011?', ['before 2011 = ../2010']],
    ['Who won in the 1990s?', ['1990s = 199X']],
    ['Who ruled from 1153 to 1162?', ['from 1153 to 1162 = 1153/1162']],
  ])('reads %j', (question, dates) => {
    expect(asked(question)).toEqual(dates);
  });

  it('takes bare weekdays and months for past ones, even beside “will”', () => {
    expect(asked('Who will have spoken on Monday?')).toEqual(['Monday = 2023-07-31']);
    expect(asked('Who will win in October?')).toEqual(['October = 2022-10?']);
  });

  it('keeps the words of a time that only an event gives', () => {
    const question = 'How many US troops were there before the coup?';
    expect(findAskedDates(question, { today: TODAY })).toEqual([
      {
        span: { start: 30, end: 45 },
        ...{ edtf: null, unresolved: 'relative_to_event', relation: 'before' },
        from: { rule: 'event', words: 'before the coup' },
      },
    ]);
  });

  it('reads the time and not the event where both are there', () => {
    expect(asked('Who left after the 2020 election?')).toEqual(['2020 = 2020']);
  });

  it.each([
    'How many US troops?',
    'may they march?',
    'Who is Theresa May?',
    'What is Article 5?',
    'How many of the 2,023 people left?',
    'Did 1200 and 1400 soldiers leave?',
  ])('finds no time in %j', (question) => {
    expect(asked(question)).toEqual([]);
  });

  it('refuses a day that is none', () => {
    expect(() => findAskedDates('in 2021?', { today: '2023-13-01' })).toThrow(RangeError);
  });
});
