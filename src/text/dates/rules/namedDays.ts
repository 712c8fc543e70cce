import { dateOfDay, dayCount } from '../../edtf/days.ts';
import { wordList } from '../../lexicon/wordLists.ts';
import { daysOfMonth, edtfOf, edtfOfDay, weekdayOnOrBefore } from '../calendar.ts';
import { type DateRule, notResolved, yearOf } from '../dateRule.ts';
import { wordBefore } from '../nearby.ts';
import { readTense, type Tense } from '../readTense.ts';
import { NEAR_AHEAD_DAYS } from '../resolveYearless.ts';
import { datePattern, YEAR } from '../words.ts';

/** A day that has a name, in a year. */
interface NamedDay {
  /** The source of a pattern. */
  readonly name: string;
  /** Its day, counted from 1 January 1970. */
  readonly day: (year: number) => number;
  /** Other days go by the name as well, so that it is only read where it is near. */
  readonly isNearOnly?: boolean;
}

const [MONDAY, THURSDAY, SUNDAY] = [0, 3, 6];

/** Days that English-language news names; feasts whose day differs by country or by the moon are left out. */
const NAMED_DAYS: readonly NamedDay[] = [
  { name: "new year['’]s day", day: on(1, 1) },
  { name: "new year['’]s eve", day: on(12, 31) },
  { name: "valentine['’]?s day", day: on(2, 14) },
  { name: "st\\.? patrick['’]?s day", day: on(3, 17) },
  { name: 'may day', day: on(5, 1) },
  { name: 'juneteenth', day: on(6, 19) },
  { name: 'fourth of july', day: on(7, 4) },
  { name: 'july fourth', day: on(7, 4) },
  { name: '4th of july', day: on(7, 4) },
  { name: 'halloween', day: on(10, 31) },
  { name: 'christmas eve', day: on(12, 24) },
  { name: 'christmas day', day: on(12, 25) },
  { name: 'christmas', day: on(12, 25) },
  { name: 'boxing day', day: on(12, 26) },
  { name: 'martin luther king,? jr\\.? day', day: nth(3, MONDAY, 1) },
  { name: "presidents['’]? day", day: nth(3, MONDAY, 2) },
  { name: "international women['’]s day", day: on(3, 8) },
  { name: "april fools['’]? day", day: on(4, 1) },
  { name: 'earth day', day: on(4, 22) },
  { name: "father['’]s day", day: nth(3, SUNDAY, 6) },
  { name: 'columbus day', day: nth(2, MONDAY, 10) },
  { name: "veterans['’]? day", day: on(11, 11) },
  { name: 'memorial day', day: lastMonday(5) },
  { name: 'labor day', day: nth(1, MONDAY, 9) },
  { name: 'thanksgiving day', day: nth(4, THURSDAY, 11) },
  { name: 'thanksgiving', day: nth(4, THURSDAY, 11) },
  { name: 'black friday', day: later(nth(4, THURSDAY, 11), 1) },
  { name: 'cyber monday', day: later(nth(4, THURSDAY, 11), 4) },
  { name: 'good friday', day: later(easterSunday, -2) },
  { name: 'easter sunday', day: easterSunday },
  { name: 'easter monday', day: later(easterSunday, 1) },
  { name: 'easter', day: easterSunday },
  { name: 'ash wednesday', day: later(easterSunday, -46) },
  { name: 'palm sunday', day: later(easterSunday, -7) },
  { name: 'election day', day: later(nth(1, MONDAY, 11), 1), isNearOnly: true },
];

function on(month: number, day: number) {
  return (year: number) => dayCount(year, month, day);
}

function nth(count: number, weekday: number, month: number) {
  return (year: number) => weekdayOnOrBefore(dayCount(year, month, 7 * count), weekday);
}

function lastMonday(month: number) {
  return (year: number) =>
    weekdayOnOrBefore(dayCount(year, month, daysOfMonth(month, year)), MONDAY);
}

function later(day: (year: number) => number, days: number) {
  return (year: number) => day(year) + days;
}

/** Gregorian Easter, by the rule of Meeus, Jones and Butcher (Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayCount(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** The month and day on which it falls in every year, or null where that changes. */
function fixedDay({ day }: NamedDay): { month: number; day: number } | null {
  const [one, other] = [2001, 2002].map((year) => dateOfDay(day(year)));
  if (!one || !other || one.month !== other.month || one.day !== other.day) return null;
  return { month: one.month, day: one.day };
}

const NAMES = NAMED_DAYS.map(({ name }, i) => `(?<n${i}>${name})`).join('|');
const PLAIN_DAYS = wordList('dates', 'plainDays');
/** “Christmas shopping” is no day. */
const IN_TIME = wordList('dates', 'beforeNamedDay');

/** “Christmas Day 2022”, “on May Day”, “last Thanksgiving”. */
export const namedDay: DateRule = {
  pattern: datePattern(
    `\\b(?:(?<which>last|next|this)\\s)?(?:${NAMES.replaceAll(' ', '\\s')})(?:,?\\s${YEAR})?(?!\\w)`,
  ),
  read(match, context) {
    const { groups, index } = match;
    const named = NAMED_DAYS.find((_, i) => groups?.[`n${i}`]);
    if (!named) return null;
    const rule = 'named_day';
    const end = index + match[0].length;
    const year = yearOf(groups, context);
    if (typeof year === 'number') return { rule, edtf: edtfOfDay(named.day(year)) };
    const which = groups?.['which']?.toLowerCase();
    // “On election day” is any; the name of the day is capitalised.
    if (named.isNearOnly && !/[A-Z]\w+\s[A-Z]/.test(match[0])) return null;
    const isPlain = PLAIN_DAYS.has(named.name);
    if (isPlain && !which && !IN_TIME.has(wordBefore(context.text, index))) return null;
    if (context.day === null) {
      const fixed = fixedDay(named);
      return fixed
        ? { rule, edtf: edtfOf('XXXX', fixed.month, fixed.day) }
        : notResolved(rule, context);
    }
    const given = which === 'next' ? 'future' : which === 'last' ? 'past' : null;
    const tense = given ?? readTense(context, index, end);
    const day = nearest(named.day, context.day, tense);
    if (named.isNearOnly && Math.abs(day - context.day) > NEAR_AHEAD_DAYS) return null;
    return { rule, edtf: `${edtfOfDay(day)}?` };
  },
};

/** As `resolveYearless()`, for days that may fall on another day each year. */
function nearest(dayIn: (year: number) => number, published: number, tense: Tense): number {
  const { year } = dateOfDay(published);
  const days = [year - 1, year, year + 1].map(dayIn);
  const past = days.findLast((day) => day <= published) ?? published;
  const future = days.find((day) => day >= published) ?? published;
  if (tense === 'future') return future;
  const ahead = future - published;
  const isNear = ahead <= NEAR_AHEAD_DAYS && ahead < published - past;
  return tense === null && isNear ? future : past;
}
