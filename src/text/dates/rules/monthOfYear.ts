import { edtfOf } from '../calendar.ts';
import type { DateRule } from '../dateRule.ts';
import { partOf } from '../partOf.ts';
import { datePattern, MONTH, monthNumber, PART, S, YEAR } from '../words.ts';
import { yearOf } from '../yearOf.ts';

/** “July 2021”, “late July of 2021”, “December last year”. */
export const monthOfYear: DateRule = {
  pattern: datePattern(`\\b${PART}?(?<month>${MONTH}),?${S}${YEAR}(?!\\w)`),
  read({ groups }, context) {
    const month = monthNumber(groups?.['month'] ?? '');
    const year = yearOf(groups, context);
    const part = partOf(groups);
    if (year === null) return null;
    if (year === 'unknown') return { rule: 'month', edtf: edtfOf('XXXX', month), part };
    return { rule: 'month_of_year', edtf: edtfOf(year, month), part };
  },
};
