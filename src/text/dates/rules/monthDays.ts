import { dayCount } from '../../edtf/days.ts';
import { parseEdtf } from '../../edtf/parseEdtf.ts';
import { daysOfMonth, edtfOf, oneOf, weekdayOf } from '../calendar.ts';
import { type DateContext, type DateRule, type Reading, yearOf } from '../dateRule.ts';
import { isName, wordBefore } from '../nearby.ts';
import { readTense, type Tense } from '../readTense.ts';
import { isAfter, NEAR_AHEAD_DAYS, RECENT_DAYS, resolveYearless } from '../resolveYearless.ts';
import {
  DAY,
  datePattern,
  HOUR_BEFORE,
  MONTH,
  monthNumber,
  S,
  WEEKDAY_BEFORE_DATE,
  weekdayNumber,
  YEAR,
} from '../words.ts';

/** The weekday beside a date is in the news for a year or so; beyond that its year may be another one. */
const WEEKDAY_YEARS = [0, -1, 1];
const AND = /\sand\s/i;
/** What is fixed beforehand: its day may be still to come. */
const ARRANGED =
  /^\s(?:deadline|timeline|target|date|cutoff|elections?|midterms?|primar(?:y|ies)|runoffs?|referendum|vote|ballot|hearing|trial|summit|meeting|launch|release|premiere|opening|debut|debates?|games?|show|concert|event|conference)\b/i;
const REACH = 20;

/** One day of a month, or the stretch of days from it. */
interface MonthDays {
  readonly month: number;
  readonly day: number;
  readonly to: number | null;
}

/**
 * Reads a day of a month, of a match with the groups `month`, `day`, and perhaps `to`, `and`, `weekday` and those of
 * `YEAR`.
 */
export function readMonthDay(match: RegExpExecArray, context: DateContext): Reading | null {
  const { groups } = match;
  const month = monthNumber(groups?.['month'] ?? '');
  const [day = 0, to = 0] = [groups?.['day'], groups?.['to']].map((part) =>
    Number.parseInt(part ?? '0', 10),
  );
  const last = to || day;
  if (day === 0 || last < day || last > daysOfMonth(month)) return null;
  // “April 22 and 29” are two days and no stretch of days; the one beside the month is read.
  const isTwoDays = groups?.['and'] !== undefined && to !== day + 1;
  if (!isTwoDays) return readDays(match, { month, day, to: to || null }, context);
  const cut = match[0].search(AND);
  const isDayFirst = /^\W*\d/.test(match[0]);
  const reading = readDays(match, { month, day: isDayFirst ? to : day, to: null }, context);
  if (!reading) return null;
  return isDayFirst
    ? { ...reading, skip: match[0].slice(cut).search(/\d/) + cut }
    : { ...reading, drop: match[0].length - cut };
}

function readDays(match: RegExpExecArray, days: MonthDays, context: DateContext): Reading | null {
  const { groups, index } = match;
  const { month, day, to } = days;
  const year = yearOf(groups, context);
  const weekday = groups?.['weekday'];
  if (year === 'unknown') return { rule: 'day_and_month', edtf: ofYear('XXXX', days) };
  if (year !== null) {
    if ((to ?? day) > daysOfMonth(month, year)) return null;
    if (weekday && weekdayOf(dayCount(year, month, day)) !== weekdayNumber(weekday)) {
      return { rule: 'full_date', edtf: null, unresolved: 'contradiction' };
    }
    return { rule: 'full_date', edtf: ofYear(year, days) };
  }
  const yearless = { month, day };
  if (!context.published) {
    return { rule: 'day_and_month', edtf: ofYear('XXXX', days), ...(!to && { yearless }) };
  }
  if (weekday) return readByWeekday(weekday, days, context.published.year);
  const end = index + match[0].length;
  const named = isName(context.text, index, end);
  const isAny = ['a', 'an'].includes(wordBefore(context.text, index));
  const isArranged = ARRANGED.test(context.text.slice(end, end + REACH));
  const tense = named
    ? isArranged
      ? null
      : 'past'
    : (readTense(context, index, end) ?? tenseOfHour(context, index));
  const edtf = resolveYearless(yearless, context, tense);
  // “A July 2 show” is of this year, “the July 26 coup” may be known by its day for long.
  const isOfYear = isAny && edtf.startsWith(edtfOf(context.published.year));
  const isClear = isRecent(edtf, context) || isOfYear || (isArranged && isSoon(edtf, context));
  if (named && !isClear) {
    return { rule: 'event_named_by_day', edtf: ofYear('XXXX', days), isName: true };
  }
  const rule = isAfter(edtf, context)
    ? 'day_and_month_after_publication'
    : 'day_and_month_before_publication';
  if (!to) return { rule, edtf, yearless, isName: named };
  if (edtf.startsWith('[')) return { rule, edtf: null, unresolved: 'ambiguous' };
  return { rule, edtf: `${edtf}/${edtfOf(Number(edtf.slice(0, 4)), month, to)}?` };
}

function tenseOfHour({ text }: DateContext, start: number): Tense {
  return HOUR_BEFORE.test(text.slice(Math.max(0, start - 20), start)) ? 'future' : null;
}

function ofYear(year: number | 'XXXX', { month, day, to }: MonthDays): string {
  const first = edtfOf(year, month, day);
  return to ? `${first}/${edtfOf(year, month, to)}` : first;
}

/** A weekday beside a day and a month tells the year: the nearest in which they agree. */
function readByWeekday(weekday: string, days: MonthDays, published: number): Reading {
  const { month, day } = days;
  const rule = 'weekday_and_day';
  const year = WEEKDAY_YEARS.map((later) => published + later).find(
    (one) =>
      day <= daysOfMonth(month, one) &&
      weekdayOf(dayCount(one, month, day)) === weekdayNumber(weekday),
  );
  return year === undefined
    ? { rule, edtf: null, unresolved: 'contradiction' }
    : { rule, edtf: ofYear(year, days) };
}

function isRecent(edtf: string, context: DateContext): boolean {
  const ahead = daysAhead(edtf, context);
  return ahead !== null && ahead <= 0 && -ahead <= RECENT_DAYS;
}

function isSoon(edtf: string, context: DateContext): boolean {
  const ahead = daysAhead(edtf, context);
  return ahead !== null && ahead > 0 && ahead <= NEAR_AHEAD_DAYS;
}

function daysAhead(edtf: string, { day }: DateContext): number | null {
  const [year = 0, month = 0, date = 0] = edtf.replace('?', '').split('-').map(Number);
  return day === null || edtf.startsWith('[') ? null : dayCount(year, month, date) - day;
}

/** “26 July”, “the 26th of July 2021”, “Tuesday 1 August”, “3-5 May”. */
export const dayThenMonth: DateRule = {
  pattern: datePattern(
    `(?<![\\d.,:/$€£]|\\d-)\\b(?:(?<weekday>${WEEKDAY_BEFORE_DATE}),?${S}(?:the\\s)?)?`,
    `(?<day>${DAY})(?:\\s?(?:-|–|to|(?<and>and))\\s?(?<to>${DAY}))?${S}(?:of\\s)?(?<month>${MONTH})(?!\\w)`,
    `(?:,?${S}${YEAR})?`,
  ),
  read(match, context) {
    if (['may', 'march'].includes(match.groups?.['month'] ?? '') && !match.groups?.['year'])
      return null;
    return readMonthDay(match, context);
  },
};

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
    if (['may', 'march'].includes(match.groups?.['month'] ?? '') && !context.asked) return null;
    return readMonthDay(match, context);
  },
};

/** Behind it, further days of the same month: “Aug. 24, 25 and 26”. */
const LIST = new RegExp(
  `\\b(?<month>${MONTH})\\s(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2})?)(?:,\\s\\d{1,2}(?:st|nd|rd|th)?)*(?:,|,?\\sand|,?\\sor|\\s&)\\s$`,
  'i',
);
/** A comma, “and”, “or”, “&”: most figures have none before them. */
const LINK = /[,dr&]\s$/;
const LIST_REACH = 60;

/** “25” and “26” in “Aug. 24, 25 and 26”: days whose month stands once, before the first of them. */
export const dayOfList: DateRule = {
  pattern: datePattern(`\\b${DAY}(?=[,.;:!?)]|\\s[a-z(–—&]|$)`),
  read(match, context) {
    const { index, 0: day } = match;
    if (!LINK.test(context.text.slice(Math.max(0, index - 2), index))) return null;
    const list = LIST.exec(context.text.slice(Math.max(0, index - LIST_REACH), index));
    if (!list) return null;
    // Read as “Aug. 25” would be in its place.
    return readMonthDay(
      { ...match, groups: { month: list.groups?.['month'] ?? '', day } },
      context,
    );
  },
};

/** “2021-07-26”, “26/07/2021”, “7/2021”; “03/04/2021” is one of two days, as nothing says whose order it is in. */
export const numericDate: DateRule = {
  pattern: datePattern(
    '(?<![\\d/.-])(?:(?<iso>\\d{4}-\\d\\d-\\d\\d)(?:T[\\d:.]{4,15}Z?)?',
    '|(?<one>\\d{1,2})(?<mark>[/.-])(?<two>\\d{1,2})\\k<mark>(?<year>(?:1\\d|20)\\d\\d)|(?<month>1[0-2]|0?[1-9])/(?<of>(?:19|20)\\d\\d))(?![\\d/-])',
  ),
  read({ groups }) {
    const rule = 'numeric_date';
    const iso = groups?.['iso'];
    if (iso) return parseEdtf(iso) ? { rule, edtf: iso } : null;
    if (groups?.['of'])
      return { rule, edtf: edtfOf(Number(groups['of']), Number(groups['month'])) };
    const [one, two, year] = [groups?.['one'], groups?.['two'], groups?.['year']].map(Number);
    if (!one || !two || !year) return null;
    const days = [edtfOf(year, two, one), edtfOf(year, one, two)].filter((day) => parseEdtf(day));
    return days.length === 0 ? null : { rule, edtf: oneOf(days) };
  },
};
