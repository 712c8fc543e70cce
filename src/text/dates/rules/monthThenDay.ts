import type { DateRule } from '../dateRule.ts';
import { readMonthDay } from '../readMonthDay.ts';
import { DAY, datePattern, MONTH, S, WEEKDAY_BEFORE_DATE, YEAR } from '../words.ts';

/** “July 26”, “Tuesday, Aug. 1, 2023”, “July 22-24”, “March 3 last year”. */
export const monthThenDay: DateRule = {
  pattern: datePattern(
    `\\b(?:(?<weekday>${WEEKDAY_BEFORE_DATE}),?${S}(?:the\\s)?)?`,
    `(?<month>${MONTH})${S}(?:the\\s)?(?<day>${DAY})`,
    `(?:\\s?(?:-|–|to|through|(?<and>and))\\s?(?<to>${DAY})(?!\\s(?:of\\s)?(?:${MONTH})\\b))?`,
    `(?:,?${S}${YEAR})?(?!\\w)`,
  ),
  read(match, context) {
    // “Protesters march 26 miles”, “it may 2 …”: as verbs they are not capitalised.
    if (/^(?:may|march)/.test(match.groups?.['month'] ?? '') && !context.asked) return null;
    return readMonthDay(match, context);
  },
};
