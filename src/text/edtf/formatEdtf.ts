import type { EdtfDate, EdtfTime } from './edtfTime.ts';
import { type EdtfWords, ENGLISH } from './edtfWords.ts';
import { parseEdtfTime } from './parseEdtfTime.ts';

/**
 * An EDTF time as a person reads it: `2 Aug 2023`, `26 July, year unknown`, `1990s`, `since 26 Jul 2023`,
 * `26 Jul 2021 – 2 Aug 2023`; `undated` for null.
 *
 * Never by the viewer's time zone: midnight UTC would show as the day before in America.
 *
 * @throws RangeError where the text is not an EDTF time.
 */
export function formatEdtf(edtf: string | null, words: EdtfWords = ENGLISH): string {
  if (edtf === null) return words.undated;
  const time = parseEdtfTime(edtf);
  if (!time) throw new RangeError(`Cannot show "${edtf}" as a date: it is not an EDTF time`);
  return formatTime(time, words);
}

function formatTime(time: EdtfTime, words: EdtfWords): string {
  switch (time.kind) {
    case 'date':
      return formatDates([time], { words, separator: '' });
    case 'choice':
      return formatDates(time.dates, { words, separator: words.or });
    case 'interval': {
      const { start, end } = time;
      if (start && end) return formatDates([start, end], { words, separator: ' – ' });
      if (start) return words.since(formatTime(start, words));
      return end ? words.by(formatTime(end, words)) : '';
    }
  }
}

interface Listing {
  readonly words: EdtfWords;
  readonly separator: string;
}

/** What is uncertain of all of them is said once. */
function formatDates(dates: readonly EdtfDate[], { words, separator }: Listing): string {
  const areUncertain = dates.every(isUncertain);
  const shown = dates.map((date) => {
    const calendar = formatCalendar(date, words);
    const isRough = date.qualifier === '~' || date.qualifier === '%';
    const own = isUncertain(date) && !areUncertain ? words.uncertain : '';
    return `${isRough ? words.about(calendar) : calendar}${own}`;
  });
  return shown.join(separator) + (areUncertain ? words.uncertain : '');
}

function isUncertain({ qualifier }: EdtfDate): boolean {
  return qualifier === '?' || qualifier === '%';
}

function formatCalendar({ year, month, day }: EdtfDate, words: EdtfWords): string {
  if (month === undefined) return formatYear(year, words);
  const season = words.seasons[month];
  if (season !== undefined) return `${season} ${year}`;
  const isKnown = year !== 'XXXX';
  const name = (isKnown ? words.shortMonths : words.months)[month - 1];
  const dayOfMonth = day === undefined ? [] : [words.day(day)];
  if (isKnown) return [...dayOfMonth, name, year].join(' ');
  return words.yearUnknown([...dayOfMonth, name].join(' '));
}

function formatYear(year: string, words: EdtfWords): string {
  if (year.endsWith('XX')) return words.century(Number(year.slice(0, 2)) + 1);
  return year.endsWith('X') ? words.decade(`${year.slice(0, 3)}0`) : year;
}
