import { dayBounds } from '../../edtf/dayBounds.ts';
import { edtfOf, edtfOfDay, edtfOfMonth, mondayOf, weekdayOf } from '../calendar.ts';
import type { DateContext, DateRule } from '../dateRule.ts';
import { notResolved } from '../notResolved.ts';
import { partOf } from '../partOf.ts';
import { readTense, type Tense } from '../readTense.ts';
import { datePattern, UNIT } from '../words.ts';

const LATER: Readonly<Record<string, number>> = { last: -1, this: 0, the: 0, next: 1 };
const SUNDAY = 6;
const TUESDAY = 1;
const FRIDAY = 4;
const MONTHS_OF_QUARTER = 3;
const FIRST_QUARTER = 33;

/** “last week”, “this month”, “earlier this year”, “the end of the month”, “at the weekend”. */
export const relativePeriod: DateRule = {
  pattern: datePattern(
    '\\b(?:(?:(?<part>early|mid|late|later|earlier)(?:\\sin\\s|\\s|-)|(?:the\\s)?(?<edge>beginning|start|middle|end|rest|remainder)\\sof\\s))?',
    // “His last year”, “the last week of July” count from something else.
    `(?<!\\b(?:the|his|her|its|their|my|our|your|an?|one)\\s)(?<which>last|this\\spast|this\\scoming|this|next|the)\\s(?<unit>${UNIT})\\b(?!\\soff\\b)`,
  ),
  read({ groups, index, 0: words }, context) {
    const unit = groups?.['unit']?.toLowerCase() ?? '';
    const word = groups?.['which']?.toLowerCase() ?? '';
    const edge = (groups?.['part'] ?? groups?.['edge'])?.toLowerCase();
    // “The week” alone points at anything; “over the weekend” at the one that publication is about.
    if (word === 'the' && !edge && unit !== 'weekend') return null;
    if (unit === 'day') return null;
    const later =
      word === 'this past' && unit !== 'weekend'
        ? -1
        : word === 'this coming'
          ? 1
          : (LATER[word] ?? 0);
    const rule =
      word === 'the' && edge ? `${edge}_of_${unit}` : `${word.replace(' ', '_')}_${unit}`;
    const tense = readTense(context, index, index + words.length);
    const reading = readPeriod(unit, { later, word, tense }, context);
    if (!reading) return notResolved(rule, context);
    if ('unresolved' in reading) return { rule, edtf: null, unresolved: 'ambiguous' };
    return { rule, ...withinPeriod(reading.edtf, edge, context), part: partOf(groups) };
  },
};

function readPeriod(
  unit: string,
  { later, word, tense }: { later: number; word: string; tense: Tense },
  { published, day }: DateContext,
): { edtf: string } | { unresolved: true } | null {
  if (!published) return null;
  const { year, month } = published;
  switch (unit) {
    case 'year':
      return { edtf: edtfOf(year + later) };
    case 'decade':
      return { edtf: `${Math.floor(year / 10) + later}X` };
    case 'century':
      return { edtf: `${Math.floor(year / 100) + later}XX` };
    case 'month':
      return month === undefined ? null : { edtf: edtfOfMonth(year, month, later) };
    case 'quarter': {
      if (month === undefined) return null;
      const quarter = 4 * year + Math.floor((month - 1) / MONTHS_OF_QUARTER) + later;
      return { edtf: edtfOf(Math.floor(quarter / 4), FIRST_QUARTER + (quarter % 4)) };
    }
    case 'week':
      if (day === null) return null;
      // On a Sunday, the week ends by ISO 8601 and begins by the American calendar.
      if (weekdayOf(day) === SUNDAY) return { unresolved: true };
      return { edtf: days(mondayOf(day, later), 0, SUNDAY) };
    case 'weekend':
      return day === null ? null : readWeekend(day, word, tense);
    default:
      return null;
  }
}

/** Saturday and Sunday; until Thursday “the weekend” is the one just gone, from Saturday on the one at hand. */
function readWeekend(
  day: number,
  word: string,
  tense: Tense,
): { edtf: string } | { unresolved: true } {
  const today = weekdayOf(day);
  const weekend = (weeksLater: number) => ({
    edtf: days(mondayOf(day, weeksLater), SUNDAY - 1, SUNDAY),
  });
  switch (word) {
    case 'last':
      return weekend(-1);
    case 'next':
      return weekend(1);
    case 'this coming':
      return weekend(0);
    case 'this':
      // “This weekend”, said on a Monday, may be either.
      if (today > TUESDAY || tense === 'future') return weekend(0);
      return tense === 'past' ? weekend(-1) : { unresolved: true };
    default:
      if (today > FRIDAY) return weekend(0);
      if (tense === 'future') return weekend(0);
      return today === FRIDAY && tense === null ? { unresolved: true } : weekend(-1);
  }
}

function days(monday: number, from: number, to: number): string {
  return `${edtfOfDay(monday + from)}/${edtfOfDay(monday + to)}`;
}

/** “Earlier this month” ends on the day of publication, “later this month” begins on it. */
function withinPeriod(
  edtf: string,
  edge: string | undefined,
  { published, day }: DateContext,
): { readonly edtf: string } {
  if (day === null || !published) return { edtf };
  const { first, last } = dayBounds(edtf);
  if (first === null || last === null || day < first || day > last) return { edtf };
  const today = edtfOfDay(day);
  if (edge === 'earlier') return { edtf: `${edtfOfDay(first)}/${today}` };
  if (edge === 'later' || edge === 'rest' || edge === 'remainder') {
    return { edtf: `${today}/${edtfOfDay(last)}` };
  }
  return { edtf };
}
