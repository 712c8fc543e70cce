import type { DateRule } from '../dateRule.ts';
import { datePattern, MONTH_NAME, WEEKDAY } from '../words.ts';

/** Names and habits with a word of time in them, so that no other rule reads that word. */
export const notATime: DateRule = {
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
