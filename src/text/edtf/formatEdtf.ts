import type { EdtfDate, EdtfTime } from './edtfTime.ts';
import { parseEdtfTime } from './parseEdtfTime.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const ABBREVIATED_LENGTH = 3;
const SEASONS: ReadonlyMap<number, string> = new Map([
  [21, 'spring'],
  [22, 'summer'],
  [23, 'autumn'],
  [24, 'winter'],
  [33, '1st quarter of'],
  [34, '2nd quarter of'],
  [35, '3rd quarter of'],
  [36, '4th quarter of'],
  [40, '1st half of'],
  [41, '2nd half of'],
]);

const UNCERTAIN = ' (uncertain)';

/**
 * An EDTF time as a person reads it: `2 Aug 2023`, `26 July, year unknown`, `1990s`, `since 26 Jul 2023`,
 * `26 Jul 2021 – 2 Aug 2023`; `undated` for null.
 *
 * Never by the viewer's time zone: midnight UTC would show as the day before in America.
 *
 * @throws RangeError where the text is not an EDTF time.
 */
export function formatEdtf(edtf: string | null): string {
  if (edtf === null) return 'undated';
  const time = parseEdtfTime(edtf);
  if (!time) throw new RangeError(`Cannot show "${edtf}" as a date: it is not an EDTF time`);
  return formatTime(time);
}

function formatTime(time: EdtfTime): string {
  switch (time.kind) {
    case 'date':
      return formatDates([time], '');
    case 'choice':
      return formatDates(time.dates, ' or ');
    case 'interval': {
      const { start, end } = time;
      if (start && end) return formatDates([start, end], ' – ');
      return start ? `since ${formatTime(start)}` : end ? `by ${formatTime(end)}` : '';
    }
  }
}

/** What is uncertain of all of them is said once. */
function formatDates(dates: readonly EdtfDate[], separator: string): string {
  const areUncertain = dates.every(isUncertain);
  const shown = dates.map((date) => {
    const about = date.qualifier === '~' || date.qualifier === '%' ? 'about ' : '';
    const own = isUncertain(date) && !areUncertain ? UNCERTAIN : '';
    return `${about}${formatCalendar(date)}${own}`;
  });
  return shown.join(separator) + (areUncertain ? UNCERTAIN : '');
}

function isUncertain({ qualifier }: EdtfDate): boolean {
  return qualifier === '?' || qualifier === '%';
}

function formatCalendar({ year, month, day }: EdtfDate): string {
  if (month === undefined) return formatYear(year);
  const name = MONTHS[month - 1];
  if (name === undefined) return `${SEASONS.get(month)} ${year}`;
  if (year !== 'XXXX')
    return [day, name.slice(0, ABBREVIATED_LENGTH), year].filter(Boolean).join(' ');
  return `${[day, name].filter(Boolean).join(' ')}, year unknown`;
}

function formatYear(year: string): string {
  if (year.endsWith('XX')) return `${ordinal(Number(year.slice(0, 2)) + 1)} century`;
  return year.endsWith('X') ? `${year.slice(0, 3)}0s` : year;
}

function ordinal(number: number): string {
  const isTeen = number > 10 && number < 14;
  const ending = (isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th';
  return `${number}${ending}`;
}
