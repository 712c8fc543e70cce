import { MONTH, WEEKDAY_BEFORE_DATE } from '../../text/dates/words.ts';
import { parseEdtf } from '../../text/edtf/parseEdtf.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** ISO 8601 and what sites make of it: a blank for the T, `+0200`, `20140522`. */
const ISO =
  /^(?<year>\d{4})(?:-?(?<month>\d\d)(?:-?(?<day>\d\d)(?:[T ]+(?<time>\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(?<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?)?)?)?$/i;
/** RFC 5322 § 3.3, as in mail and RSS: `Mon, 17 Jul 2023 10:00:00 +0200`. */
const RFC_5322 =
  /^(?:[a-z]{3,9},?\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3,9})\s+(?<year>\d{4})\s+(?<time>\d\d:\d\d(?::\d\d)?)\s*(?<zone>Z|UTC?|GMT|[+-]\d\d:?\d\d)?(?:\s*\([^)]*\))?$/i;

const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d)';
const TIME =
  '(?:,?\\s*(?:at\\s+|[-–|]\\s*)?(?<hour>[01]?\\d|2[0-3])[:.h](?<minute>[0-5]\\d)(?!\\d)(?::[0-5]\\d)?\\s*(?<half>[ap]\\.?m\\b\\.?)?)?';
const WORDS = [
  `(?<!\\d)${DAY}\\s+(?:of\\s+)?(?<month>${MONTH}),?\\s+${YEAR}${TIME}`,
  `(?<month>${MONTH})\\s+${DAY},?\\s+${YEAR}${TIME}`,
  // Numbers alone are read where the year comes first; 03/08/2023 is two days, and none is guessed.
  `(?<!\\d)${YEAR}[-/](?<month>0[1-9]|1[0-2])[-/](?<day>3[01]|[12]\\d|0[1-9])(?!\\d)(?:T|${TIME})?`,
].map((source) => new RegExp(`(?:${WEEKDAY_BEFORE_DATE},?\\s+)?(?<!\\p{L})${source}`, 'iu'));

/** A date within a text, at its offsets. */
export interface DateInText {
  /** ISO 8601, with the time of day where given. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a date that a machine wrote: ISO 8601, RFC 5322, or the words of `findDate()`.
 *
 * The time of day is kept as written, with its offset; midnight sharp is how programs write that
 * they know the day alone, and is left out.
 *
 * @returns ISO 8601, or null where it is no date that the calendar holds.
 */
export function readDate(text: string): string | null {
  const trimmed = text.trim();
  const match = ISO.exec(trimmed) ?? RFC_5322.exec(trimmed);
  if (match?.groups) return write(match.groups);
  const found = findDate(trimmed);
  return found?.value ?? null;
}

/** The first date of a text that names day, month and year: `14 August 2023, 14:05`, `Aug. 14, 2023`. */
export function findDate(text: string): DateInText | null {
  const found = WORDS.flatMap((pattern) => {
    const match = pattern.exec(text);
    const value = match?.groups ? write(match.groups) : null;
    if (!match || value === null) return [];
    return [{ value, start: match.index, end: match.index + match[0].trimEnd().length }];
  });
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function write({ year, month, day, time, zone, hour, minute, half }: Groups): string | null {
  const date = [year, month && monthNumber(month), day?.padStart(2, '0')]
    .filter((part) => part)
    .join('-');
  if (!parseEdtf(date)) return null;
  const clock = time ?? clockOf(hour, minute, half);
  if (!day || !clock || /^00:00(?::00)?$/.test(clock)) return date;
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60))?$/.test(clock)) return date;
  return `${date}T${clock}${zone ? offset(zone) : ''}`;
}

function monthNumber(month: string): string {
  if (/^\d+$/.test(month)) return month.padStart(2, '0');
  return String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}

function clockOf(hour?: string, minute?: string, half?: string): string | null {
  if (hour === undefined || minute === undefined) return null;
  if (!half) return `${hour.padStart(2, '0')}:${minute}`;
  const h = (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  return `${String(h).padStart(2, '0')}:${minute}`;
}

function offset(zone: string): string {
  if (!/^[+-]/.test(zone)) return 'Z';
  const [sign, hours, minutes] = [zone[0], zone.slice(1, 3), zone.slice(-2)];
  return hours === '00' && minutes === '00' ? 'Z' : `${sign}${hours}:${minutes}`;
}
