import { describe, expect, it } from 'vitest';
import { findAskedDates } from '../../../src/text/dates/findDates.ts';
import { ASKED } from './askedDates.ts';

const TODAY = '2023-08-02';
const asked = (question: string) =>
  findAskedDates(question, { today: TODAY }).map(
    ({ span, edtf }) => `${question.slice(span.start, span.end)} = ${edtf}`,
  );

describe('findAskedDates()', () => {
  it('has enough phrasings', () => {
    expect(ASKED.length).toBeGreaterThanOrEqual(60);
  });

  it.each(ASKED)('reads %j', (question, dates) => {
    expect(asked(question)).toEqual(dates);
  });

  it('takes bare weekdays and months for past ones, unless it asks what will be', () => {
    expect(asked('Who won in October?')).toEqual(['October = 2022-10?']);
    expect(asked('Who will have spoken on Monday?')).toEqual(['Monday = 2023-07-31']);
    expect(asked('Who will win in October?')).toEqual(['October = 2023-10?']);
    expect(asked('Who is going to speak on Friday?')).toEqual(['Friday = 2023-08-04']);
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
    'Is a Boeing 737 safe?',
    'Who scored 24-10?',
    'Who was in the March on Washington?',
    'What did the sun say?',
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
