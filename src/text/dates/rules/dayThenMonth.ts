import type { DateRule } from '../dateRule.ts';
import { readMonthDay } from '../readMonthDay.ts';
import { DAY, datePattern, MONTH, S, WEEKDAY_BEFORE_DATE, YEAR } from '../words.ts';

/** “26 July”, “the 26th of July 2021”, “Tuesday 1 August”, “3-5 May”. */
export const dayThenMonth: DateRule = {
  pattern: datePattern(
    `(?<![\\d.,:/$€£]|\\d-)\\b(?:(?<weekday>${WEEKDAY_BEFORE_DATE}),?${S}(?:the\\s)?)?`,
    `(?<day>${DAY})(?:\\s?(?:-|–|to|(?<and>and))\\s?(?<to>${DAY}))?${S}(?:of\\s)?(?<month>${MONTH})(?!\\w)`,
    `(?:,?${S}${YEAR})?`,
  ),
  read(match, context) {
    if (/^(?:may|march)/.test(match.groups?.['month'] ?? '') && !match.groups?.['year'])
      return null;
    return readMonthDay(match, context);
  },
};
