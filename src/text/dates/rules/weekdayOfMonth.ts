import { dateOfDay } from '../../edtf/dateOfDay.ts';
import { dayCount } from '../../edtf/dayCount.ts';
import { edtfOf, edtfOfDay, edtfOfMonth, weekdayOf, weekdayOnOrBefore } from '../calendar.ts';
import type { DateRule } from '../dateRule.ts';
import { notResolved } from '../notResolved.ts';
import { readTense } from '../readTense.ts';
import { resolveYearless } from '../resolveYearless.ts';
import { datePattern, MONTH, monthNumber, WEEKDAY, weekdayNumber, YEAR } from '../words.ts';
import { yearOf } from '../yearOf.ts';

const DAYS_OF_WEEK = 7;
const ORDINALS = 'first second third fourth last'.split(' ');
/** Every weekday falls on every day of a month within 14 months. */
const MONTHS_BACK = 14;

/** What makes it a day of one year. */
const ONE_DAY = /\b(?:on|by|until|before|after|since|place|held|starting|beginning)\s$/i;
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
    if (!given && !ONE_DAY.test(context.text.slice(Math.max(0, index - 12), index))) return GENERAL;
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
