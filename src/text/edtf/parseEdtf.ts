/** A calendar date as precise as its source: a year, a month of a year, or a day. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12; absent where only the year is known. */
  readonly month?: number;
  /** 1 to 31; absent where only the month is known. */
  readonly day?: number;
}

/** EDTF level 0 as far as an article's date needs it: `2023`, `2023-08`, `2023-08-02`. */
const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads an EDTF date (https://www.loc.gov/standards/datetime/, level 0 without times and intervals).
 *
 * @returns the date, or null where the text is not one that the calendar holds (`2023-02-30`).
 */
export function parseEdtf(text: string): CalendarDate | null {
  const match = EDTF.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  if (year === undefined) return null;
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { year, month };
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

/** `setUTCFullYear` because `Date.UTC` reads the years 0 to 99 as 1900 to 1999. */
function daysInMonth(year: number, month: number): number {
  const lastDay = new Date(0);
  lastDay.setUTCFullYear(year, month, 0);
  return lastDay.getUTCDate();
}
