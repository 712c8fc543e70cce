import { describe, expect, it } from 'vitest';
import { renderDates } from '../../src/terminal/renderSource.ts';
import { findDates } from '../../src/text/dates/findDates.ts';

function dates(text: string, published: string | null) {
  return renderDates({ published, dates: findDates(text, { published }) });
}

describe('renderDates()', () => {
  it.each([
    [
      'The flight left on Tuesday evening.',
      'speaks of: Tue 1 Aug 2023, from “Tuesday evening” before publication',
    ],
    ['He is held since last Wednesday.', /^speaks of: since 26 Jul 2023, from “last Wednesday”/],
    ['It began in the 1990s.', 'speaks of: 1990s, from “1990s”'],
  ])('says what time %j speaks of, and how that is known', (text, expected) => {
    expect(dates(text, '2023-08-02')).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  it.each([
    ['The July 26 coup', 'speaks of: 26 July, year unknown, from “July 26”'],
    ['They met on Wednesday.', 'speaks of: “Wednesday” (unresolved: the article is undated)'],
  ])('guesses nothing of %j in an undated article', (text, expected) => {
    expect(dates(text, null)).toBe(expected);
  });

  it('says nothing of the day of publication, and nothing twice', () => {
    expect(dates('Today, on 2 August 2023, nine ferries ran.', '2023-08-02')).toBeNull();
    expect(
      dates('On Tuesday ten ran, and eleven on Tuesday evening.', '2023-08-02')?.split(' · '),
    ).toHaveLength(1);
  });
});
