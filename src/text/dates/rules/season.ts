import type { CalendarDate } from '../../edtf/parseEdtf.ts';
import { edtfOf, oneOf } from '../calendar.ts';
import type { DateContext, DateRule, Reading } from '../dateRule.ts';
import { notResolved } from '../notResolved.ts';
import { partOf } from '../partOf.ts';
import { datePattern, PART, YEAR } from '../words.ts';
import { yearOf } from '../yearOf.ts';

const SEASONS: Readonly<Record<string, number>> = {
  ...{ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
};
const THE = /\bthe\s$/i;
const WINTER = 24;
const MONTHS_OF_SEASON = 3;

/** “spring 2022”, “the summer of 2021”, “last winter”, “this fall”; a season alone is no date. */
export const season: DateRule = {
  pattern: datePattern(
    `\\b${PART}?(?:(?<which>last|this|next|this\\spast|this\\scoming)\\s(?<relative>spring|summer|autumn|fall|winter)|(?<season>spring|summer|autumn|fall|winter),?\\s${YEAR})\\b`,
  ),
  read({ groups, index }, context) {
    const rule = 'season';
    // “The next spring tide”.
    if (groups?.['which'] && THE.test(context.text.slice(Math.max(0, index - 5), index)))
      return null;
    const part = partOf(groups);
    const number = SEASONS[(groups?.['season'] ?? groups?.['relative'])?.toLowerCase() ?? ''] ?? 0;
    const year = yearOf(groups, context);
    if (typeof year === 'number') return { rule, part, edtf: edtfOf(year, number) };
    if (year === 'unknown' || !context.published?.month) return notResolved(rule, context);
    const which = groups?.['which']?.toLowerCase() ?? '';
    if (number === WINTER) return readWinter(which, context.published);
    const years = yearsMeant(which, number, context);
    if (!years) return { rule, part, edtf: null, unresolved: 'ambiguous' };
    return { rule, part, edtf: oneOf(years.map((one) => edtfOf(one, number))) };
  },
};

function yearsMeant(which: string, number: number, { published }: DateContext): number[] | null {
  if (!published?.month) return null;
  const { year, month } = published;
  const lastMonth = (number - 20) * MONTHS_OF_SEASON + 2;
  const isOver = month > lastMonth;
  if (which === 'this') return [year];
  if (which === 'this coming') return [isOver ? year + 1 : year];
  if (which === 'this past') return [isOver ? year : year - 1];
  if (which === 'next') return month > lastMonth - MONTHS_OF_SEASON ? [year + 1] : [year, year + 1];
  return isOver ? [year - 1, year] : [year - 1];
}

/** A winter lies in two years: it is December to February. That of March is over, and “last winter” or “this” one. */
function readWinter(which: string, { year, month = 0 }: CalendarDate): Reading {
  const rule = 'season';
  const isNow = month === 12 || month <= 2;
  if (month === 3 || (isNow && which !== 'this' && which !== 'last')) {
    return { rule, edtf: null, unresolved: 'ambiguous' };
  }
  const begun = month === 12 ? year : year - 1;
  const isLast = which === 'last' || which === 'this past';
  const first = isNow && isLast ? begun - 1 : isNow || isLast ? begun : year;
  return { rule, edtf: `${edtfOf(first, 12)}/${edtfOf(first + 1, 2)}` };
}
