import { dateBounds } from './dateBounds.ts';
import type { EdtfChoice, EdtfDate, EdtfInterval, EdtfTime } from './edtfTime.ts';
import { parseEdtf } from './parseEdtf.ts';

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
