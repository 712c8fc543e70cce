import { dayBounds } from '../../edtf/dayBounds.ts';
import { edtfOf, edtfOfDay, edtfOfMonth, mondayOf, weekdayOf } from '../calendar.ts';
import type { DateContext, DateRule } from '../dateRule.ts';
import { notResolved } from '../notResolved.ts';
import { partOf } from '../partOf.ts';
import { datePattern } from '../words.ts';

const UNITS = 'week|month|quarter|year|decade|century';
const LATER: Readonly<Record<string, number>> = {
  ...{ last: -1, 'this past': -1, this: 0, the: 0, 'this coming': 1, next: 1 },
};
const SUNDAY = 6;
const MONTHS_OF_QUARTER = 3;
const FIRST_QUARTER = 33;

/** Elsewhere a quarter is one of a game. */
const BUSINESS =
  /\b(?:revenues?|sales|profits?|earnings|shares?|stocks?|markets?|investors?|analysts?|inflation|economy|economic|growth|company|bank|prices|GDP|billion|million|percent|per cent)\b|%/i;

/** “last week”, “this month”, “earlier this year”, “the end of the month”. */
export const relativePeriod: DateRule = {
  pattern: datePattern(
    '\\b(?:(?:(?<part>early|mid|late|later|earlier)(?:\\sin\\s|\\s|-)|(?:the\\s)?(?<edge>beginning|start|middle|end|rest|remainder)\\sof\\s))?',
    // “His last year”, “the last week of July” count from something else.
    `(?<!\\b(?:the|his|her|its|their|my|our|your|an?|one)\\s)(?<which>last|this\\spast|this\\scoming|this|next|the)\\s(?<unit>${UNITS})\\b(?!\\soff\\b)`,
  ),
  read({ groups }, context) {
    const { text } = context;
    const unit = groups?.['unit']?.toLowerCase() ?? '';
    const word = groups?.['which']?.toLowerCase() ?? '';
    const edge = (groups?.['part'] ?? groups?.['edge'])?.toLowerCase();
    // “The week” alone points at anything.
    if (word === 'the' && !edge) return null;
    if (word === 'the' && unit === 'quarter' && !BUSINESS.test(text)) return null;
    const rule =
      word === 'the' && edge ? `${edge}_of_${unit}` : `${word.replace(' ', '_')}_${unit}`;
    const reading = readPeriod(unit, LATER[word] ?? 0, context);
    if (!reading) return notResolved(rule, context);
    if ('unresolved' in reading) return { rule, edtf: null, unresolved: 'ambiguous' };
    return { rule, ...withinPeriod(reading.edtf, edge, context), part: partOf(groups) };
  },
};

function readPeriod(
  unit: string,
  later: number,
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
      return { edtf: weekFrom(mondayOf(day, later)) };
    default:
      return null;
  }
}

function weekFrom(monday: number): string {
  return `${edtfOfDay(monday)}/${edtfOfDay(monday + SUNDAY)}`;
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
