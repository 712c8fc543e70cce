import { dayCount } from './days.ts';
import { parseEdtf } from './parseEdtf.ts';

/** A date of EDTF (https://www.loc.gov/standards/datetime/), as far as text needs it. */
export interface EdtfDate {
  readonly kind: 'date';
  /** Four characters, unknown digits at the end as X: `2023`, `199X`, `18XX`, `XXXX`. */
  readonly year: string;
  /** 1 to 12, or in a month's place a season (21-24), a quarter (33-36) or a half (40, 41). */
  readonly month?: number;
  /** 1 to 31; never without a month of 1 to 12. */
  readonly day?: number;
  /** `?` uncertain, `~` approximate, `%` both. */
  readonly qualifier: '' | '?' | '~' | '%';
}

/** From one date to another; null is an open end, written `..`. */
interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfDate | null;
  readonly end: EdtfDate | null;
}

/** One of these dates, it is not known which: `[2021-03-04,2021-04-03]`. */
interface EdtfChoice {
  readonly kind: 'choice';
  readonly dates: readonly EdtfDate[];
}

export type EdtfTime = EdtfDate | EdtfInterval | EdtfChoice;

/** First and last day, counted from 1 January 1970; null where it is open or unknown. */
export interface DayBounds {
  readonly first: number | null;
  readonly last: number | null;
}

/** Where the stretches that stand in a month's place begin and end, in months of the year named. */
const STRETCHES: ReadonlyMap<number, readonly [number, number]> = new Map([
  // Seasons of the northern hemisphere, by whole months as meteorology counts them; EDTF leaves them open.
  [21, [3, 5]],
  [22, [6, 8]],
  [23, [9, 11]],
  // The winter of 2022 may have begun in December 2021, or end in February 2023.
  [24, [0, 14]],
  [33, [1, 3]],
  [34, [4, 6]],
  [35, [7, 9]],
  [36, [10, 12]],
  [40, [1, 6]],
  [41, [7, 12]],
]);

/**
 * The days that a date may mean: of `199X` those of ten years, of `XXXX-07-26` none that are known.
 *
 * `?` and `~` do not widen them: they say how sure the source is, and not by how much it may be wrong.
 */
export function dateBounds({ year, month, day }: EdtfDate): DayBounds {
  if (year === 'XXXX') return { first: null, last: null };
  const firstYear = Number(year.replaceAll('X', '0'));
  const lastYear = Number(year.replaceAll('X', '9'));
  const [from, to] = month === undefined ? [1, 12] : (STRETCHES.get(month) ?? [month, month]);
  return {
    first: dayCount(firstYear, from, day ?? 1),
    last: day === undefined ? dayCount(lastYear, to + 1, 0) : dayCount(lastYear, to, day),
  };
}

const DATE = /^(\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/;
const SEASONS = new Set([21, 22, 23, 24, 33, 34, 35, 36, 40, 41]);
/** Longer than any that a text gives rise to; a bound on hostile input. */
const MAX_LENGTH = 200;

/**
 * Reads an EDTF time: a date, with unknown digits (`199X`, `XXXX-07-26`), uncertain (`2023-07-26?`) or approximate
 * (`2013~`), a season, quarter or half of a year (`2022-21`, `2023-33`, `2023-40`), an interval (`2021/2023-08-02`,
 * `../2023`, `2011/..`), or one of several dates (`[2021-03-04,2021-04-03]`).
 *
 * An article's date is narrower: `parseEdtf()`.
 *
 * @returns null where the text is none of these, or the calendar does not hold it, or an interval ends before it begins.
 */
export function parseEdtfTime(text: string): EdtfTime | null {
  if (text.length > MAX_LENGTH) return null;
  if (text.startsWith('[') && text.endsWith(']')) return parseChoice(text.slice(1, -1));
  return text.includes('/') ? parseInterval(text) : parseDate(text);
}

function parseChoice(text: string): EdtfChoice | null {
  const dates = text.split(',').map(parseDate);
  const known = dates.filter((date) => date !== null);
  if (known.length < 2 || known.length < dates.length) return null;
  return { kind: 'choice', dates: known };
}

function parseInterval(text: string): EdtfInterval | null {
  const [from = '', to = '', ...more] = text.split('/');
  const start = from === '..' ? null : parseDate(from);
  const end = to === '..' ? null : parseDate(to);
  const isMissing = (from !== '..' && !start) || (to !== '..' && !end);
  if (more.length > 0 || isMissing || (!start && !end)) return null;
  const first = start && dateBounds(start).first;
  const last = end && dateBounds(end).last;
  if (first !== null && last !== null && first > last) return null;
  return { kind: 'interval', start, end };
}

function parseDate(text: string): EdtfDate | null {
  const [, year, monthDigits, dayDigits, mark] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const qualifier = mark === '?' || mark === '~' || mark === '%' ? mark : '';
  const isKnown = !year.includes('X');
  if (monthDigits === undefined) {
    return year === 'XXXX' ? null : { kind: 'date', year, qualifier };
  }
  const month = Number(monthDigits);
  if (SEASONS.has(month)) {
    return isKnown && dayDigits === undefined ? { kind: 'date', year, month, qualifier } : null;
  }
  if (!isKnown && year !== 'XXXX') return null;
  // An unknown year may be a leap year.
  const calendarYear = isKnown ? year : '2000';
  const calendar = parseEdtf([calendarYear, monthDigits, dayDigits].filter(Boolean).join('-'));
  if (!calendar) return null;
  return dayDigits === undefined
    ? { kind: 'date', year, month, qualifier }
    : { kind: 'date', year, month, day: Number(dayDigits), qualifier };
}
