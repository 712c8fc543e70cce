import { dateOfDay, dayCount } from '../../edtf/days.ts';
import { parseEdtfTime } from '../../edtf/parseEdtfTime.ts';
import { wordList } from '../../lexicon/wordLists.ts';
import {
  edtfOf,
  edtfOfDay,
  edtfOfMonth,
  mondayOf,
  oneOf,
  weekdayOf,
  weekdayOnOrBefore,
} from '../calendar.ts';
import { type DateContext, type DateRule, notResolved, yearOf } from '../dateRule.ts';
import { wordBefore } from '../nearby.ts';
import { readTense } from '../readTense.ts';
import { resolveYearless } from '../resolveYearless.ts';
import {
  DAY,
  datePattern,
  HOUR_BEFORE,
  MONTH,
  monthNumber,
  RECORD,
  S,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from '../words.ts';
import { readMonthDay } from './monthDays.ts';

const DAYS_OF_WEEK = 7;
const WEEKS_LATER: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** “A Monday statement says he will …”. */
const RECORDED = new RegExp(`^\\s${RECORD}\\b`, 'i');

/** What tells of something past, anywhere in the line. */
const PAST = /\b(?:was|were|had|has|have|did|went|came|hit|said|began|told|[a-z]{3,16}ed)\b/;

/** Without a past verb, what leads to a day still to come: “the draw for Saturday”, “open until Monday”. */
const LEADS_ON =
  /\b(?:(?<!\b(?:totals?|figures?|numbers?|data|results?|scores?|averages?|reports?)\s)for|until|till|through|by)\s(?:the\s|\d{1,2}\s?[ap]\.?m\.?,?\s(?:on\s)?)?$/i;

const REACH = 30;

/** “on Tuesday evening”, “last Wednesday”, “next Monday”, “Monday of last week”. */
export const weekday: DateRule = {
  pattern: datePattern(
    '\\b(?:(?<which>last|next|this\\spast|this\\scoming|this|past|coming)\\s|(?:early|late|earlier|later)(?:\\son)?\\s)?',
    `(?<weekday>${WEEKDAY})(?:\\s(?:early\\s|late\\s)?(?:morning|afternoon|evening|night))?\\b(?!\\s(?:mornings|afternoons|evenings|nights)\\b)`,
    '(?:\\s(?:of\\s)?(?<week>last|this|next)\\sweek\\b)?',
  ),
  read(match, context) {
    const { groups } = match;
    const wanted = weekdayNumber(groups?.['weekday'] ?? '');
    const which = groups?.['which']?.toLowerCase();
    const week = groups?.['week']?.toLowerCase();
    const { day } = context;
    if (day === null) return notResolved('weekday', context);
    if (week) {
      const count = mondayOf(day, WEEKS_LATER[week]) + wanted;
      return { rule: `weekday_of_${week}_week`, edtf: edtfOfDay(count) };
    }
    // “Last Tuesday”, said on a Wednesday, is yesterday to some and last week's Tuesday to others.
    if (which === 'last') {
      const nearest = weekdayOnOrBefore(day - 1, wanted);
      const ofLastWeek = mondayOf(day, -1) + wanted;
      return { rule: 'last_weekday', edtf: oneOf([nearest, ofLastWeek].map(edtfOfDay)) };
    }
    if (which === 'next') {
      const nearest = weekdayOnOrBefore(day, wanted) + DAYS_OF_WEEK;
      const ofNextWeek = mondayOf(day, 1) + wanted;
      return { rule: 'next_weekday', edtf: oneOf([nearest, ofNextWeek].map(edtfOfDay)) };
    }
    if (weekdayOf(day) === wanted) {
      return { rule: 'weekday_of_publication', edtf: edtfOfDay(day) };
    }
    const before = weekdayOnOrBefore(day, wanted);
    const after = edtfOfDay(before + DAYS_OF_WEEK);
    const side = which?.includes('past') ? 'before' : sideOf(match, context, day - before);
    if (which?.includes('coming') || side === 'after') {
      return { rule: 'weekday_after_publication', edtf: after };
    }
    const edtf = edtfOfDay(before);
    if (side === 'before') return { rule: 'weekday_before_publication', edtf };
    return { rule: 'weekday_beside_publication', edtf: oneOf([edtf, after]) };
  },
};

/** @param ago how many days ago its last one was. */
function sideOf(
  { index, 0: words }: RegExpExecArray,
  context: DateContext,
  ago: number,
): 'before' | 'after' | 'either' {
  const { text } = context;
  const end = index + words.length;
  const before = text.slice(Math.max(0, index - REACH), index);
  const tense = readTense(context, index, end);
  if (RECORDED.test(text.slice(end, end + REACH))) return 'before';
  if (tense === 'future') return 'after';
  // Six days ago is hardly ever told by the weekday alone: the article may have been mended the day after its date.
  const isTomorrow =
    ago === DAYS_OF_WEEK - 1 && !context.asked && wordBefore(text, index) !== 'since';
  if (isTomorrow) return tense === null ? 'after' : 'either';
  if (tense !== null) return 'before';
  // “(9 p.m. on Wednesday)”, in a line that tells of nothing past.
  if (HOUR_BEFORE.test(before)) return PAST.test(text) ? 'before' : 'after';
  return LEADS_ON.test(before) ? 'after' : 'before';
}

const LAST_OF_WEEK = 6;

/** “the week of June 12”, “the week ending June 18, 2023”. */
export const weekOfDay: DateRule = {
  pattern: datePattern(
    `\\b(?:the\\s)?week\\s(?<side>of|beginning|starting|ending)\\s(?<month>${MONTH})${S}(?<day>${DAY})`,
    `(?:,?${S}${YEAR})?(?!\\w)`,
  ),
  read(match, context) {
    const rule = 'week_of_day';
    const reading = readMonthDay(match, context);
    if (!reading?.edtf) return reading && { ...reading, rule };
    const time = parseEdtfTime(reading.edtf);
    if (time?.kind !== 'date' || time.year === 'XXXX' || !time.month || !time.day) {
      return {
        rule,
        edtf: null,
        unresolved: context.published ? 'ambiguous' : 'no_publication_date',
      };
    }
    const day = dayCount(Number(time.year), time.month, time.day);
    const first = match.groups?.['side']?.toLowerCase() === 'ending' ? day - LAST_OF_WEEK : day;
    const [from, to] = [first, first + LAST_OF_WEEK].map((one) => edtfOfDay(one) + time.qualifier);
    return { rule, edtf: `${from}/${to}` };
  },
};

/** “Rain through the weekend”. */
const WEEKEND_LEADS_ON: ReadonlySet<string> = new Set(['through', 'into', 'until', 'by', 'for']);
const [TUESDAY, FRIDAY, SATURDAY, SUNDAY] = [1, 4, 5, 6];

/** “over the weekend”, “this weekend”, “last weekend”: its Saturday and Sunday. */
export const weekend: DateRule = {
  pattern: datePattern(
    '\\b(?<which>last|this\\spast|this\\scoming|this|next|the)\\sweekend\\b(?!\\s(?:of|that|when|before|after)\\b)',
  ),
  read(match, context) {
    const which = match.groups?.['which']?.toLowerCase() ?? '';
    const rule = `${which.replace(' ', '_')}_weekend`;
    const { day } = context;
    if (day === null) return notResolved(rule, context);
    const later = weeksLater(which, match, { ...context, day });
    if (later === null) return { rule, edtf: null, unresolved: 'ambiguous' };
    const monday = mondayOf(day, later);
    return { rule, edtf: `${edtfOfDay(monday + SATURDAY)}/${edtfOfDay(monday + SUNDAY)}` };
  },
};

/** Of the week of publication; null where the words leave it open. */
function weeksLater(
  which: string,
  { index, 0: words }: RegExpExecArray,
  context: DateContext & { readonly day: number },
): number | null {
  if (which === 'last') return -1;
  if (which === 'next') return 1;
  if (which === 'this coming') return 0;
  const today = weekdayOf(context.day);
  const tense =
    readTense(context, index, index + words.length) ??
    (WEEKEND_LEADS_ON.has(wordBefore(context.text, index, 'the end of ')) ? 'future' : null);
  if (tense === 'future' || today > FRIDAY) return 0;
  if (which === 'this') {
    // “This weekend”, said on a Monday, may be either.
    if (today > TUESDAY) return 0;
    return tense === 'past' ? -1 : null;
  }
  // “The weekend”, said on a Friday, may be either.
  return today === FRIDAY && tense === null ? null : -1;
}

const ORDINALS = 'first second third fourth last'.split(' ');
/** Every weekday falls on every day of a month within 14 months. */
const MONTHS_BACK = 14;

/** What makes it a day of one year. */
const ONE_DAY = wordList('dates', 'beforeOneDay');
const GENERAL = { rule: 'weekday_of_every_year', edtf: 'none' } as const;

/** “the first Monday in May”, “Friday the 13th”. */
export const weekdayOfMonth: DateRule = {
  pattern: datePattern(
    `\\b(?:(?:the\\s)?(?<nth>first|second|third|fourth|last)\\s(?<weekday>${WEEKDAY})\\s(?:in|of)\\s(?<month>${MONTH})\\b(?:,?\\s${YEAR})?`,
    `|(?<on>${WEEKDAY}),?\\sthe\\s(?<day>3[01]|[12]?\\d)(?:st|nd|rd|th)\\b(?!\\s(?:of\\s)?(?:${MONTH})\\b))`,
  ),
  read(match, context) {
    const { groups, index } = match;
    if (groups?.['on']) return readDayOfMonth(groups['on'], Number(groups['day']), context.day);
    const rule = 'weekday_of_month';
    const month = monthNumber(groups?.['month'] ?? '');
    let year = yearOf(groups, context);
    const given = year !== null;
    // “The holiday is the fourth Thursday in November”: of every year.
    if (!given && !ONE_DAY.has(wordBefore(context.text, index))) return GENERAL;
    if (year === null && context.published?.month) {
      const tense = readTense(context, index, index + match[0].length);
      const ofYear = resolveYearless({ month }, context, tense);
      if (ofYear.startsWith('[')) return { rule, edtf: null, unresolved: 'ambiguous' };
      year = Number(ofYear.slice(0, 4));
    }
    if (typeof year !== 'number') return notResolved(rule, context);
    const nth = ORDINALS.indexOf(groups?.['nth']?.toLowerCase() ?? '');
    const wanted = weekdayNumber(groups?.['weekday'] ?? '');
    const isLast = nth === ORDINALS.length - 1;
    const until = isLast
      ? dayCount(year, month + 1, 0)
      : dayCount(year, month, DAYS_OF_WEEK * (nth + 1));
    return { rule, edtf: `${edtfOfDay(weekdayOnOrBefore(until, wanted))}${given ? '' : '?'}` };
  },
};

/** The nearest before the publication. */
function readDayOfMonth(word: string, dayOfMonth: number, published: number | null) {
  const rule = 'weekday_and_day_of_month';
  if (published === null) {
    return { rule, edtf: null, unresolved: 'no_publication_date' } as const;
  }
  const { year, month } = dateOfDay(published);
  for (let back = 0; back <= MONTHS_BACK; back++) {
    const [y = 0, m = 0] = edtfOfMonth(year, month, -back).split('-').map(Number);
    const count = dayCount(y, m, dayOfMonth);
    const isThatDay =
      dateOfDay(count).day === dayOfMonth && weekdayOf(count) === weekdayNumber(word);
    if (isThatDay && count <= published) return { rule, edtf: `${edtfOf(y, m, dayOfMonth)}?` };
  }
  return { rule, edtf: null, unresolved: 'ambiguous' } as const;
}
