import { DIGITS, startsIn } from '../../characters.ts';
import { dayCount } from '../../edtf/days.ts';
import type { CalendarDate } from '../../edtf/parseEdtf.ts';
import { wordList } from '../../lexicon/wordLists.ts';
import { edtfOf, edtfOfDay, oneOf } from '../calendar.ts';
import {
  type DateContext,
  type DateRule,
  notResolved,
  partOf,
  type Reading,
  yearOf,
} from '../dateRule.ts';
import { wordBefore } from '../nearby.ts';
import { COUNT, datePattern, PART, readCount, YEAR } from '../words.ts';

const SEASONS: Readonly<Record<string, number>> = {
  ...{ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
};
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
    if (groups?.['which'] && wordBefore(context.text, index) === 'the') return null;
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
    const number = groups?.['q'] ?? (startsIn(nth, DIGITS) ? nth[0] : undefined);
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

/** “fiscal 2023”, “the second quarter of fiscal year 2022”, “FY23”: not resolved, as fiscal years begin anywhere. */
export const fiscalYear: DateRule = {
  pattern: datePattern(
    '\\b(?:(?:first|second|third|fourth)\\s(?:quarter|half)\\sof\\s)?(?:(?:its|the|last|this|next)\\s)?(?:(?:20\\d\\d(?:[-/]\\d\\d)?\\s)?fiscal[\\s-](?:years?\\s)?(?:20\\d\\d(?:[-–/]\\d{2,4})?|year\\b)|fy\\s?(?:20)?\\d\\d)\\b',
  ),
  read: () => ({ rule: 'fiscal_year', edtf: null, unresolved: 'fiscal_year' }),
};

/** In autumn it is the one to come, in spring the one that has begun; between, it may be either. */
const [AUTUMN, SPRING] = [10, 3];

/** “The new year was greeted” tells of the night. */
const IN_TIME = wordList('dates', 'beforeNewYear');

/** “since the new year”, “in the new year”. */
export const newYear: DateRule = {
  pattern: datePattern('\\bthe\\snew\\syear\\b'),
  read({ index }, context) {
    const rule = 'new_year';
    if (!IN_TIME.has(wordBefore(context.text, index))) return null;
    const { published } = context;
    if (!published?.month) return notResolved(rule, context);
    if (published.month >= AUTUMN) return { rule, edtf: edtfOf(published.year + 1) };
    if (published.month <= SPRING) return { rule, edtf: edtfOf(published.year) };
    return { rule, edtf: null, unresolved: 'ambiguous' };
  },
};
