import { edtfOf } from '../calendar.ts';
import type { DateRule } from '../dateRule.ts';
import { notResolved } from '../notResolved.ts';
import { datePattern, YEAR } from '../words.ts';
import { yearOf } from '../yearOf.ts';

const FIRST_QUARTER = 33;
const FIRST_HALF = 40;
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** “the first quarter of 2023”, “Q3 2022”, “the second half of the year”; in sport a quarter has no year. */
export const quarter: DateRule = {
  pattern: datePattern(
    '\\b(?:(?:the\\s)?(?<nth>first|second|third|fourth|final|last|1st|2nd|3rd|4th)[\\s-](?<unit>quarter|half),?|q(?<q>[1-4]),?)',
    `(?:\\s${YEAR}|\\sof\\s(?<now>the|this)\\syear)\\b`,
  ),
  read({ groups }, context) {
    const rule = 'part_of_year';
    const year = groups?.['now'] ? context.published?.year : yearOf(groups, context);
    if (typeof year !== 'number') return notResolved(rule, context);
    const nth = groups?.['nth']?.toLowerCase() ?? '';
    const isHalf = groups?.['unit']?.toLowerCase() === 'half';
    const number = groups?.['q'] ?? (/^\d/.test(nth) ? nth[0] : undefined);
    const last = isHalf ? 1 : 3;
    const at = number
      ? Number(number) - 1
      : nth === 'final' || nth === 'last'
        ? last
        : ORDINALS.indexOf(nth);
    return at > last
      ? null
      : { rule, edtf: edtfOf(year, (isHalf ? FIRST_HALF : FIRST_QUARTER) + at) };
  },
};
