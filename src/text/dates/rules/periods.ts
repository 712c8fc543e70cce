import { dateOfDay } from '../../edtf/days.ts';
import { countedFrom, edtfOfDay, sameDayEarlier, singleUnit } from '../calendar.ts';
import { type DateRule, notResolved, type Reading } from '../dateRule.ts';
import { wordAfter } from '../nearby.ts';
import { readTense } from '../readTense.ts';
import { COUNT, datePattern, MONTH_NAME, readCount, UNITS, VAGUE_COUNT } from '../words.ts';

/** “three days ago”, “a decade from now”; “a few years ago” is not resolved. */
export const ago: DateRule = {
  pattern: datePattern(
    `\\b(?:(?:(?<count>${COUNT})|${VAGUE_COUNT})[\\s-](?:full\\s|long\\s|short\\s)?(?<unit>${UNITS})|(?<!illion\\s)(?:days|weeks|months|years|decades|centuries))\\s(?<way>ago|from\\snow)\\b`,
  ),
  read({ groups }, context) {
    const rule = 'ago';
    const unit = singleUnit(groups?.['unit'] ?? '');
    const count = readCount(groups?.['count'] ?? '');
    if (count === null) return { rule, edtf: null, unresolved: 'vague' };
    const later = groups?.['way']?.toLowerCase() === 'ago' ? -count : count;
    const edtf = context.published && countedFrom(context.published, { unit, later });
    if (!edtf && context.day !== null) return { rule, edtf: null, unresolved: 'vague' };
    if (!edtf) return notResolved(rule, context);
    // Days are counted, longer units rounded.
    return { rule, edtf: unit === 'day' || unit === 'night' ? edtf : `${edtf}~` };
  },
};

const HOURS_OF_DAY = 24;
const MONTHS_OF_YEAR = 12;
const HALF = 0.5;
const YEARS_OF_HALF: Readonly<Record<string, number>> = { century: 50, decade: 5 };

/** “The next two days would be the worst”. */
const TOLD: ReadonlySet<string> = new Set(['would', 'was', 'were', 'had']);

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
    const isTold = TOLD.has(wordAfter(context.text, end));
    if (which === 'next' && (isTold || readTense(context, index, end) === 'past')) {
      return { rule, edtf: null, unresolved: 'relative_to_event' };
    }
    let count = readCount(groups?.['count'] ?? 'a');
    let unit = singleUnit(given);
    if (unit.startsWith('half')) {
      count = YEARS_OF_HALF[unit.slice('half-'.length)] ?? null;
      unit = 'year';
    }
    if (count !== null && (groups?.['half'] ?? groups?.['andHalf'])) {
      // Half years are months.
      if (unit !== 'year') return notCounted(rule);
      count = (count + HALF) * MONTHS_OF_YEAR;
      unit = 'month';
    }
    if (['hour', 'hours'].includes(given.toLowerCase())) {
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
  return (
    /^the\s|\b(?:next|last)\s(?:day|night)$/i.test(words) && !words.toLowerCase().includes('past')
  );
}

const ROUGHLY =
  'about|nearly|almost|over|under|roughly|approximately|around|some|another|an\\sadditional|up\\sto|at\\sleast|as\\s(?:many|long)\\sas|(?:more|less|fewer)\\sthan';
/** The present perfect, by its auxiliary: what has been so “for three years” is so still. */
const PERFECT = /(?:\b(?:has|have)|['’]ve)\s(?!to\b)/gi;
const OTHER_VERB =
  /\b(?:(?<!\b(?:has|have|been)\s(?:\w{2,12}\s)?|['’]ve\s(?:\w{2,12}\s)?)[a-z]{2,14}ed|was|were|(?<!\b(?:has|have)\s|['’]ve\s)had|did|will|would|is|are|said|to)\b/g;
const REACH = 120;

/** “for three years”: up to the publication behind the present perfect, else not resolved. */
export const duration: DateRule = {
  pattern: datePattern(
    `\\bfor\\s(?:(?:just|only|well)\\s)?(?:(?:${ROUGHLY})\\s)?(?:(?<count>${COUNT})|${VAGUE_COUNT})\\s(?:straight\\s|consecutive\\s|long\\s|full\\s|more\\s|extra\\s|additional\\s|whole\\s)?(?<unit>${UNITS})\\b(?!\\s(?:ago|old|of)\\b)`,
  ),
  read({ groups, index, 0: words }, { text, day }) {
    const rule = 'duration';
    const count = readCount(groups?.['count'] ?? '');
    const end = index + words.length;
    const [left, right] = [
      text.slice(Math.max(0, index - REACH), index),
      text.slice(end, end + REACH),
    ];
    // “For a month, the doors have been shut”: what stands before is another clause.
    const isUntilNow = day !== null && isPerfect(words.startsWith('F') ? '' : left, right);
    if (!isUntilNow || count === null) return { rule, edtf: null, unresolved: 'duration' };
    const start = countedFrom(dateOfDay(day), {
      unit: singleUnit(groups?.['unit'] ?? ''),
      later: -count,
    });
    if (!start) return { rule, edtf: null, unresolved: 'duration' };
    return { rule: 'duration_until_publication', edtf: `${start}~/${edtfOfDay(day)}` };
  },
};

/** By the nearest verb before, else the first one after: “for three years it has …”. */
function isPerfect(left: string, right: string): boolean {
  const last = (pattern: RegExp) => [...left.matchAll(pattern)].at(-1)?.index ?? -1;
  const [perfect, other] = [last(PERFECT), last(OTHER_VERB)];
  if (perfect >= 0 || other >= 0) return perfect > other;
  const [ahead, otherAhead] = [right.search(PERFECT), right.search(OTHER_VERB)];
  return ahead >= 0 && (otherAhead < 0 || ahead < otherAhead);
}
