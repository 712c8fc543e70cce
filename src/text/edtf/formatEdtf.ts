import { type EdtfDate, type EdtfTime, parseEdtfTime } from './parseEdtfTime.ts';

/** The words of one language that times are shown with. */
export interface EdtfWords {
  /** In full, January first. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** By EDTF's numbers, and by those of its extension: 21 spring to 24 winter, 33 to 36 quarters, 40 and 41 halves. */
  readonly seasons: Readonly<Record<number, string>>;
  readonly undated: string;
  /** Stands behind. */
  readonly uncertain: string;
  readonly or: string;
  readonly day: (day: number) => string;
  readonly since: (start: string) => string;
  readonly by: (end: string) => string;
  readonly about: (date: string) => string;
  readonly yearUnknown: (date: string) => string;
  readonly decade: (year: string) => string;
  readonly century: (number: number) => string;
}

const ENGLISH: EdtfWords = {
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  seasons: {
    ...{ 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
    ...{ 33: '1st quarter of', 34: '2nd quarter of', 35: '3rd quarter of', 36: '4th quarter of' },
    ...{ 40: '1st half of', 41: '2nd half of' },
  },
  undated: 'undated',
  uncertain: ' (uncertain)',
  or: ' or ',
  day: String,
  since: (start) => `since ${start}`,
  by: (end) => `by ${end}`,
  about: (date) => `about ${date}`,
  yearUnknown: (date) => `${date}, year unknown`,
  decade: (year) => `${year}s`,
  century: (number) => `${ordinal(number)} century`,
};

function ordinal(number: number): string {
  const isTeen = number > 10 && number < 14;
  const ending = (isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th';
  return `${number}${ending}`;
}

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
