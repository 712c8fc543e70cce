import { dateOfDay } from '../../edtf/dateOfDay.ts';
import { edtfOfDay } from '../calendar.ts';
import { countedFrom, sameDayEarlier, singleUnit } from '../countedFrom.ts';
import type { DateRule, Reading } from '../dateRule.ts';
import { notResolved } from '../notResolved.ts';
import { readTense } from '../readTense.ts';
import { COUNT, datePattern, MONTH_NAME, readCount, UNITS } from '../words.ts';

const HOURS_OF_DAY = 24;
const MONTHS_OF_YEAR = 12;
const HALF = 0.5;
const YEARS_OF_HALF: Readonly<Record<string, number>> = { century: 50, decade: 5 };
const HOURS = /^hours?$/i;

/** “The next two days would be the worst”. */
const TOLD = /^\s(?:would|was|were|had)\b/;

/** “in the past 24 hours”, “over the last two weeks”, “during the past year”, “in the next three years”. */
export const recentPeriod: DateRule = {
  pattern: datePattern(
    '\\b(?:(?:in|over|during|within|for|throughout|of)\\s)?the\\s(?<which>past|last|next|coming|previous|preceding)\\s',
    `(?:(?<count>${COUNT}|\\d{1,3})(?<half>(?:\\s|-)and(?:\\s|-)a(?:\\s|-)half)?\\s)?(?<unit>${UNITS}|hours?|half[\\s-](?:century|decade))(?<andHalf>\\sand\\s(?:a\\s)?half)?\\b(?!\\sof\\s(?:the|this|last|next|\\d{4}|${MONTH_NAME})\\b)`,
  ),
  read({ groups, index, 0: words }, context) {
    const which = groups?.['which']?.toLowerCase();
    const isAhead = which === 'next' || which === 'coming';
    const rule = isAhead ? 'period_after_publication' : 'period_before_publication';
    const given = groups?.['unit'] ?? '';
    if (
      !groups?.['count'] &&
      (given.toLowerCase().endsWith('s') || (!groups?.['andHalf'] && isSequence(words)))
    )
      return null;
    // “They stayed home over the next year”: after what is told.
    const end = index + words.length;
    if (which?.startsWith('pre')) {
      if (!groups?.['count']) return null;
      return { rule, edtf: null, unresolved: 'relative_to_event' };
    }
    const isTold = TOLD.test(context.text.slice(end, end + 8));
    if (which === 'next' && (isTold || readTense(context, index, end) === 'past')) {
      return { rule, edtf: null, unresolved: 'relative_to_event' };
    }
    let count = readCount(groups?.['count'] ?? 'a');
    let unit = singleUnit(given);
    if (/^half\b/.test(unit)) {
      count = YEARS_OF_HALF[unit.slice('half-'.length)] ?? null;
      unit = 'year';
    }
    if (count !== null && (groups?.['half'] ?? groups?.['andHalf'])) {
      // Half years are months.
      if (unit !== 'year') return notCounted(rule);
      count = (count + HALF) * MONTHS_OF_YEAR;
      unit = 'month';
    }
    if (HOURS.test(given)) {
      if (count === null || count % HOURS_OF_DAY !== 0) return null;
      count /= HOURS_OF_DAY;
      unit = 'day';
    }
    if (count === null || context.day === null) return notResolved(rule, context);
    const today = edtfOfDay(context.day);
    const isLong = unit === 'decade' || unit === 'century' || (unit === 'year' && count > 1);
    // Years that are counted round the day off, so that the first is known to the year only.
    const edge = isLong
      ? countedFrom(dateOfDay(context.day), { unit, later: isAhead ? count : -count })
      : sameDayEarlier(context.day, { unit, count: isAhead ? -count : count });
    if (!edge) return notCounted(rule);
    const edtf = isLong ? `${edge}~` : edge;
    return { rule, edtf: isAhead ? `${today}/${edtf}` : `${edtf}/${today}` };
  },
};

function notCounted(rule: string): Reading {
  return { rule, edtf: null, unresolved: 'vague' };
}

/** “The next day”, “the last year” count from what was told before, unless it is “in the last year”. */
function isSequence(words: string): boolean {
  return /^the\s|\b(?:next|last)\s(?:day|night)$/i.test(words) && !/past/i.test(words);
}
