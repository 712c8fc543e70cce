import { isDigits } from '../characters.ts';
import { wordList } from '../lexicon/wordLists.ts';
/** Sources of patterns for the words that times are made of; names of groups are the same in all rules. */

/** One to three, so that a pattern never scans a long run of spaces twice. */
export const S = '\\s{1,3}';

export const MONTH_NAME = [...wordList('calendar', 'months')].join('|');
/** Abbreviations too; only beside a day or a year, as “Mar” and “Dec” are names as well. */
export const MONTH =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|jun\\.|july?|jul\\.|' +
  'aug(?:ust|\\.)?|sept(?:ember|\\.)?|sep\\.?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';

export const WEEKDAY = [...wordList('calendar', 'weekdays')].join('|');
/** Abbreviations too; only before a date, as “Sun” and “Sat” are words as well. */
export const WEEKDAY_BEFORE_DATE = `(?:${WEEKDAY}|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\\.?)`;

/** A day of the month that is no part of a longer figure or a time (“July 26,000”, “May 10:30”). */
export const DAY =
  '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d|\\s{0,2}(?:percent|per cent|[ap]\\.?m\\b))';

/** A year, or one that counts from publication: groups `year` and `yearWord`. */
export const YEAR =
  '(?:(?:(?:of|in)\\s)?(?<year>(?:1\\d|20)\\d\\d)(?![\\d%]|,\\d{3})|(?:of\\s)?(?<yearWord>last|this|next)\\syear)';

/** Which part of a time: group `part` or `edge`. */
export const PART =
  '(?:(?:(?<part>early|mid|late|later|earlier)(?:\\sin\\s|\\s|-)|(?:the\\s)?(?<edge>beginning|start|middle|end)\\sof\\s)(?:the\\s)?)';

/** What is said, written or decided: behind a time, it is that of a past one, “a Monday statement”. */
export const RECORD =
  '(?:(?:news|press)\\s)?(?:statements?|tweets?|letters?|reports?|interviews?|filings?|briefings?|posts?|memos?|notes?|orders?|rulings?|decisions?|emails?|announcements?|surveys?|polls?|speech|indictments?)';

export const UNITS = 'days?|nights?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies)';

const SMALL = [...wordList('numbers', 'small')];
const TENS = ['–', '–', ...wordList('numbers', 'tens')];

export const COUNT = [
  '\\d{1,3}|an?',
  ...SMALL.slice(1),
  'twenty(?:-(?:one|two|three|four|five))?',
  ...TENS.slice(3),
  'half\\sa',
].join('|');
/** Counts without a figure. */
export const VAGUE_COUNT = 'several|a\\sfew|few|many|some|a\\scouple(?:\\sof)?|a\\snumber\\sof';

/** The hour before a day, as events are announced: “at 7 p.m. on Aug. 9”. */
export const HOUR_BEFORE =
  /\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?(?:\s(?:[ECMP][SD]?T|GMT|BST))?,?\s(?:on\s)?$/i;

/** The number that a `COUNT` says; null where it is none. */
export function readCount(word: string): number | null {
  const lower = word.toLowerCase();
  if (isDigits(lower)) return Number(lower);
  if (lower === 'a' || lower === 'an') return 1;
  if (lower === 'half a') return 0.5;
  const small = SMALL.indexOf(lower);
  if (small >= 0) return small;
  const [tens = '', ones = 'zero'] = lower.split('-');
  return TENS.includes(tens) ? 10 * TENS.indexOf(tens) + SMALL.indexOf(ones) : null;
}

const MONTH_STARTS = MONTH_NAME.split('|').map((name) => name.slice(0, 3));
const WEEKDAY_STARTS = WEEKDAY.split('|').map((name) => name.slice(0, 3));

/** 1 to 12, by the first three letters. */
export function monthNumber(word: string): number {
  return MONTH_STARTS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** 0 for Monday to 6 for Sunday, by the first three letters. */
export function weekdayNumber(word: string): number {
  return WEEKDAY_STARTS.indexOf(word.slice(0, 3).toLowerCase());
}

/** The pattern of a rule. */
export function datePattern(...sources: readonly string[]): RegExp {
  return new RegExp(sources.join(''), 'gi');
}
