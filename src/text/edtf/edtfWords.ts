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

export const ENGLISH: EdtfWords = {
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
