import type { EdtfDate, EdtfTime } from '../../text/edtf/edtfTime.ts';
import { parseEdtfTime } from '../../text/edtf/parseEdtfTime.ts';

const MONTHS = [
  ...['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni'],
  ...['Juli', 'Aug.', 'Sep.', 'Okt.', 'Nov.', 'Dez.'],
];
/** What EDTF writes in a month's place. */
const STRETCHES: ReadonlyMap<number, string> = new Map([
  [21, 'Frühling'],
  [22, 'Sommer'],
  [23, 'Herbst'],
  [24, 'Winter'],
  [33, '1. Quartal'],
  [34, '2. Quartal'],
  [35, '3. Quartal'],
  [36, '4. Quartal'],
  [40, '1. Halbjahr'],
  [41, '2. Halbjahr'],
]);

/**
 * An EDTF time as a German reads it: `2. Aug. 2023`, `seit 26. Juli 2023`, `1990er`; as `formatEdtf` in English.
 *
 * @throws RangeError where the text is not an EDTF time.
 */
export function germanDate(edtf: string): string {
  const time = parseEdtfTime(edtf);
  if (!time) throw new RangeError(`Cannot show "${edtf}" as a date: it is not EDTF`);
  return timeText(time);
}

function timeText(time: EdtfTime): string {
  switch (time.kind) {
    case 'date':
      return dateText(time);
    case 'choice':
      return time.dates.map(dateText).join(' oder ');
    case 'interval': {
      const { start, end } = time;
      if (start && end) return `${dateText(start)} – ${dateText(end)}`;
      return start ? `seit ${dateText(start)}` : end ? `bis ${dateText(end)}` : '';
    }
  }
}

function dateText(date: EdtfDate): string {
  const { qualifier } = date;
  const about = qualifier === '~' || qualifier === '%' ? 'etwa ' : '';
  const uncertain = qualifier === '?' || qualifier === '%' ? ' (unsicher)' : '';
  return about + calendarText(date) + uncertain;
}

function calendarText({ year, month, day }: EdtfDate): string {
  const isYearKnown = year !== 'XXXX';
  const parts = [
    day && `${day}.`,
    month && (STRETCHES.get(month) ?? MONTHS[month - 1]),
    isYearKnown ? yearText(year) : '',
  ];
  const text = parts.filter((part) => part !== undefined && part !== '').join(' ');
  return isYearKnown ? text : `${text}, Jahr unbekannt`;
}

function yearText(year: string): string {
  if (year.endsWith('XX')) return `${Number(year.slice(0, 2)) + 1}. Jahrhundert`;
  return year.endsWith('X') ? `${year.slice(0, 3)}0er` : String(Number(year));
}
