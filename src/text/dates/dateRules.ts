import type { DateRule } from './dateRule.ts';
import { dayOfList, dayThenMonth, monthThenDay, numericDate } from './rules/monthDays.ts';
import { month, monthOfYear } from './rules/months.ts';
import { namedDay } from './rules/namedDays.ts';
import { edgeOfYear, fiscalYear, newYear, quarter, season } from './rules/partsOfYear.ts';
import { ago, duration, recentPeriod } from './rules/periods.ts';
import { relativeDay, relativePeriod, relativeToEvent } from './rules/relative.ts';
import { weekday, weekdayOfMonth, weekend, weekOfDay } from './rules/weekdays.ts';
import { century, decade, year, yearRange } from './rules/years.ts';
import { datePattern, MONTH_NAME, S, WEEKDAY } from './words.ts';

/** Names and habits with a word of time in them, so that no other rule reads that word. */
const notATime: DateRule = {
  pattern: datePattern(
    '\\b(?:',
    [
      // Newspapers, programmes, teams and titles.
      `(?:the\\s)?(?:${WEEKDAY})\\s(?:times|telegraph|mirror|mail|express|herald|post|sun|world|people|age|review|night\\s(?:live|football|lights|baseball|smackdown)|football|league|addams|briefing)\\b`,
      '(?:sheffield\\swednesday|ruby\\s(?:tuesday|monday)|super\\s(?:tuesday|sunday)|bloody\\s(?:sunday|friday|monday)|taco\\stuesday|giving\\stuesday|fat\\stuesday|casual\\sfriday|freaky\\sfriday|fridays?\\sfor\\sfuture|sunday\\s(?:school|ticket|best))\\b',
      'usa\\stoday|(?:agenda|vision|horizon|roadmap|project)\\s20\\d\\d\\b|1922\\scommittee\\b|(?:last\\sweek|entertainment|world\\snews)\\stonight|(?:the\\s)?(?:today|tonight)\\sshow\\b|this\\sweek\\s(?:with|in\\s)(?=[\\p{Lu}])',
      // What happens again and again is no date.
      `(?:every|each|any|per|most|alternate)\\s(?:single\\s|other\\s)?(?:${WEEKDAY}|${MONTH_NAME}|day|week|weekend|month|quarter|year|decade)(?:\\s(?:morning|afternoon|evening|night)|(?:,\\s(?:${WEEKDAY})){0,5},?\\s(?:to|through|and|or)\\s(?:${WEEKDAY}))?\\b`,
      `(?:one|some|another)\\s(?:${WEEKDAY})(?:\\s(?:morning|afternoon|evening|night))?\\b`,
      // “On a Tuesday” is any, “at a Tuesday press conference” is one.
      `an?\\s(?:${WEEKDAY})(?:\\s(?:morning|afternoon|evening|night))?\\b(?=\\s?(?:[.,;:!?)”"–—]|$)|\\s(?:in|at|on|when|and|or|that|after|before|with|to|of|for|like|because)\\b)`,
      '(?:monday|sunday)\\s?(?:to|through|-|–)\\s?(?:thursday|friday|saturday|sunday)\\b',
      // Figures.
      'over\\s(?:1\\d|20)\\d\\d(?=\\s(?:[a-z]{2,15}s|people|men|women|children)\\b)|(?:nearly|almost|(?:more|fewer|less|rather)\\sthan|roughly|approximately|only|number|no\\.|page|p\\.|pp\\.|room|flight|route|highway|article|section|chapter|paragraph|boeing|airbus|model|bus|channel|unit|gate|windows|building)\\s(?:1\\d|20)\\d\\d(?![\\d,])',
      '[$€£#@]\\s?\\d{1,4}\\b',
      "(?:1\\d|20)\\d\\d(?:\\s(?:people|persons|men|women|children|troops|soldiers|fighters|officers|police|dead|deaths|cases|votes|seats|points|yards|miles|km|kilometers|kilometres|meters|metres|feet|ft|acres|hectares|tonnes|tons|pounds|kg|dollars|jobs|employees|workers|members|students|homes|houses|times|per\\scent|percent|degrees|calories|hours|hrs|gmt|utc|million|billion|thousand)\\b(?!['’]s)|-strong\\b|-n\\w)",
      // Addresses.
      '\\d{4}(?<=(?:^|\\bat\\s|,\\s)\\d{4})\\s(?:[\\w.]{1,15}\\s){1,3}(?:st|street|rd|road|ave|avenue|blvd|boulevard|lane|drive)\\b\\.?(?=[,.;]|$)',
      // A score or a run of digits, no range of years.
      '\\d{1,4}-\\d{1,4}-\\d{3,}',
    ].join('|'),
    ')',
  ),
  // “1987 Women's Open”: no number of women.
  read: ({ 0: words }) =>
    /^\d{4}\s\p{Lu}\p{Ll}*$/u.test(words) && !words.endsWith('Committee')
      ? null
      : { rule: 'not_a_time', edtf: 'none' },
};

interface HistoricDay {
  readonly pattern: string;
  readonly edtf: string;
  /** One of these stands in the sentence, unless the pattern alone will do. */
  readonly beside?: RegExp;
  /** As well, but not in the first weeks of a year, as it may be the day just gone. */
  readonly besideLater?: RegExp;
}

/** Days that go by their date, without the year: each is only read with words that make it that one day. */
const HISTORIC: readonly HistoricDay[] = [
  { pattern: '9/11(?!/|\\d)', edtf: '2001-09-11' },
  {
    pattern: `sept(?:ember|\\.)?${S}11(?:th)?(?:,?${S}2001)?(?!,?\\s?\\d)`,
    edtf: '2001-09-11',
    beside:
      /\b(?:terror\w{0,5}|hijack\w{0,4}|twin towers|world trade center|2001|11(?:th)? attacks?)\b/i,
  },
  {
    pattern: `jan(?:uary|\\.)?${S}6(?:th)?(?!,?\\s?\\d)`,
    edtf: '2021-01-06',
    beside:
      /\b(?:capitol|conspirac(?:ies|y\stheor\w{1,3})|certif\w{2,8}|electoral|pence|proud boys|oath keepers|insurrection\w{0,4}|riot\w{0,3}|mob|select committee|6(?:th)?[ -](?:committee|panel|hearings?|attack|investigation|defendants?|inspired))\b/i,
    besideLater: /\b(?:trump|panel|committee|attack)\b/i,
  },
];

const PATTERN = HISTORIC.map(({ pattern }, i) => `(?<n${i}>${pattern})`).join('|');

/** “9/11”, “the September 11 attacks”, “the Jan. 6 insurrection”. */
const historicDay: DateRule = {
  pattern: datePattern(`(?<![\\d/])\\b(?:${PATTERN})`),
  read({ groups }, { text, published }) {
    const day = HISTORIC.find((_, i) => groups?.[`n${i}`]);
    const isNear = published?.month !== undefined && published.month <= 2;
    const isBeside = day?.beside?.test(text) || (!isNear && day?.besideLater?.test(text));
    if (!day || (day.beside && !isBeside)) return null;
    // Nobody named it so before it happened.
    if (published && published.year < Number(day.edtf.slice(0, 4))) return null;
    return { rule: 'historic_day', edtf: day.edtf, isName: true };
  },
};

/**
 * All ways to say a time. Of overlapping readings the one that begins first stays, then the longest, then the one
 * whose rule stands first here.
 */
export const DATE_RULES: readonly DateRule[] = [
  notATime,
  historicDay,
  namedDay,
  newYear,
  fiscalYear,
  numericDate,
  weekOfDay,
  monthThenDay,
  dayThenMonth,
  dayOfList,
  weekdayOfMonth,
  monthOfYear,
  quarter,
  edgeOfYear,
  season,
  yearRange,
  decade,
  century,
  ago,
  recentPeriod,
  duration,
  relativeToEvent,
  relativeDay,
  relativePeriod,
  weekend,
  weekday,
  month,
  year,
];
