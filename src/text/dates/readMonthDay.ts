import { dayCount } from '../edtf/dayCount.ts';
import { daysOfMonth, edtfOf, weekdayOf } from './calendar.ts';
import type { DateContext, Reading } from './dateRule.ts';
import { isName } from './isName.ts';
import { readTense } from './readTense.ts';
import { isAfter, resolveYearless } from './resolveYearless.ts';
import { monthNumber, weekdayNumber } from './words.ts';
import { yearOf } from './yearOf.ts';

/** As long as an event that goes by its day (“the July 26 coup”) is taken for a recent one. */
const RECENT_DAYS = 92;
/** The weekday beside a date is in the news for a year or so; beyond that its year may be another one. */
const WEEKDAY_YEARS = [0, -1, 1];

/**
 * Reads a day of a month, of a match with the groups `month`, `day`, and perhaps `to`, `weekday` and those of `YEAR`.
 */
export function readMonthDay(match: RegExpExecArray, context: DateContext): Reading | null {
  const { groups, index } = match;
  const end = index + match[0].length;
  const month = monthNumber(groups?.['month'] ?? '');
  const [day, to] = [groups?.['day'], groups?.['to']].map((part) =>
    Number.parseInt(part ?? '', 10),
  );
  if (!day || day > daysOfMonth(month) || (to && (to <= day || to > daysOfMonth(month))))
    return null;
  const year = yearOf(groups, context);
  const weekday = groups?.['weekday'];
  const ofYear = (one: number | 'XXXX') =>
    to ? `${edtfOf(one, month, day)}/${edtfOf(one, month, to)}` : edtfOf(one, month, day);
  if (year === 'unknown') return { rule: 'day_and_month', edtf: ofYear('XXXX') };
  if (year !== null) {
    if (day > daysOfMonth(month, year)) return null;
    if (weekday && weekdayOf(dayCount(year, month, day)) !== weekdayNumber(weekday)) {
      return { rule: 'full_date', edtf: null, unresolved: 'contradiction' };
    }
    return { rule: 'full_date', edtf: ofYear(year) };
  }
  if (weekday && context.published) return readByWeekday(weekday, { month, day, to }, context);
  const named = isName(context.text, index, end);
  const tense = named ? 'past' : readTense(context, index, end);
  const edtf = resolveYearless({ month, day }, context, tense);
  const yearless = { month, day };
  if (!context.published) return { rule: 'day_and_month', edtf: ofYear('XXXX'), yearless };
  if (named && !isRecent(edtf, context)) {
    return { rule: 'event_named_by_day', edtf: ofYear('XXXX'), isName: true };
  }
  const rule = isAfter(edtf, context)
    ? 'day_and_month_after_publication'
    : 'day_and_month_before_publication';
  if (!to) return { rule, edtf, yearless, isName: named };
  const last = resolveYearless({ month, day: to }, context, tense);
  return edtf < last && !edtf.startsWith('[')
    ? { rule, edtf: `${edtf}/${last}` }
    : { rule, edtf: ofYear('XXXX') };
}

/** A weekday beside a day and a month tells the year: the nearest in which they agree. */
function readByWeekday(
  weekday: string,
  { month, day, to }: { month: number; day: number; to: number | undefined },
  { published }: DateContext,
): Reading {
  const rule = 'weekday_and_day';
  const year = WEEKDAY_YEARS.map((later) => (published?.year ?? 0) + later).find(
    (one) =>
      day <= daysOfMonth(month, one) &&
      weekdayOf(dayCount(one, month, day)) === weekdayNumber(weekday),
  );
  if (year === undefined) return { rule, edtf: null, unresolved: 'contradiction' };
  const edtf = edtfOf(year, month, day);
  return { rule, edtf: to ? `${edtf}/${edtfOf(year, month, to)}` : edtf };
}

function isRecent(edtf: string, { day }: DateContext): boolean {
  const [year = 0, month = 0, date = 0] = edtf.replace('?', '').split('-').map(Number);
  return day !== null && day - dayCount(year, month, date) <= RECENT_DAYS;
}
