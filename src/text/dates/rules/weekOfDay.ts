import { dayCount } from '../../edtf/dayCount.ts';
import { parseEdtfTime } from '../../edtf/parseEdtfTime.ts';
import { edtfOfDay } from '../calendar.ts';
import type { DateRule } from '../dateRule.ts';
import { readMonthDay } from '../readMonthDay.ts';
import { DAY, datePattern, MONTH, S, YEAR } from '../words.ts';

const LAST_OF_WEEK = 6;

/** “the week of June 12”, “the week ending June 18, 2023”. */
export const weekOfDay: DateRule = {
  pattern: datePattern(
    `\\b(?:the\\s)?week\\s(?<side>of|beginning|starting|ending)\\s(?<month>${MONTH})${S}(?<day>${DAY})`,
    `(?:,?${S}${YEAR})?(?!\\w)`,
  ),
  read(match, context) {
    const rule = 'week_of_day';
    const reading = readMonthDay(match, context);
    if (!reading?.edtf) return reading && { ...reading, rule };
    const time = parseEdtfTime(reading.edtf);
    if (time?.kind !== 'date' || time.year === 'XXXX' || !time.month || !time.day) {
      return {
        rule,
        edtf: null,
        unresolved: context.published ? 'ambiguous' : 'no_publication_date',
      };
    }
    const day = dayCount(Number(time.year), time.month, time.day);
    const first = match.groups?.['side']?.toLowerCase() === 'ending' ? day - LAST_OF_WEEK : day;
    const [from, to] = [first, first + LAST_OF_WEEK].map((one) => edtfOfDay(one) + time.qualifier);
    return { rule, edtf: `${from}/${to}` };
  },
};
