import { dayCount } from '../../edtf/dayCount.ts';
import { edtfOf, edtfOfDay } from '../calendar.ts';
import type { DateRule } from '../dateRule.ts';
import { notResolved } from '../notResolved.ts';
import { COUNT, datePattern, readCount, YEAR } from '../words.ts';
import { yearOf } from '../yearOf.ts';

const MONTHS_OF_YEAR = 12;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** “the first four months of 1987”, “the last day of the year”, “the first week of this year”. */
export const edgeOfYear: DateRule = {
  pattern: datePattern(
    `\\b(?:the\\s)?(?<side>first|last|final)\\s(?:(?<count>${COUNT})\\s)?(?<unit>day|week|month)s?\\s(?:of\\s(?<now>the)\\syear|${YEAR})\\b`,
  ),
  read({ groups }, context) {
    const rule = 'edge_of_year';
    const year = groups?.['now'] ? context.published?.year : yearOf(groups, context);
    if (typeof year !== 'number') return notResolved(rule, context);
    const count = readCount(groups?.['count'] ?? 'one');
    if (count === null || !Number.isInteger(count) || count < 1) return null;
    const isFirst = groups?.['side']?.toLowerCase() === 'first';
    const unit = groups?.['unit']?.toLowerCase() ?? '';
    if (unit === 'month') {
      if (count > MONTHS_OF_YEAR) return null;
      const from = isFirst ? 1 : MONTHS_OF_YEAR - count + 1;
      // “Through the first five months of 1987” is all of them.
      const edtf = stretch(edtfOf(year, from), edtfOf(year, from + count - 1));
      return { rule, edtf, isName: true };
    }
    const days = count * (DAYS[unit] ?? 1);
    const from = isFirst ? dayCount(year, 1, 1) : dayCount(year + 1, 1, 1) - days;
    return { rule, edtf: stretch(edtfOfDay(from), edtfOfDay(from + days - 1)) };
  },
};

function stretch(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`;
}
