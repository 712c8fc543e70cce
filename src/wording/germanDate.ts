import { type EdtfWords, formatEdtf } from '../text/edtf/formatEdtf.ts';

const GERMAN: EdtfWords = {
  months: [
    ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
    ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  ],
  shortMonths: [
    ...['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni'],
    ...['Juli', 'Aug.', 'Sep.', 'Okt.', 'Nov.', 'Dez.'],
  ],
  seasons: {
    ...{ 21: 'Frühling', 22: 'Sommer', 23: 'Herbst', 24: 'Winter' },
    ...{ 33: '1. Quartal', 34: '2. Quartal', 35: '3. Quartal', 36: '4. Quartal' },
    ...{ 40: '1. Halbjahr', 41: '2. Halbjahr' },
  },
  undated: 'ohne Datum',
  uncertain: ' (unsicher)',
  or: ' oder ',
  day: (day) => `${day}.`,
  since: (start) => `seit ${start}`,
  by: (end) => `bis ${end}`,
  about: (date) => `etwa ${date}`,
  yearUnknown: (date) => `${date}, Jahr unbekannt`,
  decade: (year) => `${year}er Jahre`,
  century: (number) => `${number}. Jahrhundert`,
};

/**
 * An EDTF time as a German reads it: `2. Aug. 2023`, `seit 26. Juli 2023`, `1990er Jahre`.
 *
 * @throws RangeError where the text is not an EDTF time.
 */
export function germanDate(edtf: string): string {
  return formatEdtf(edtf, GERMAN);
}
