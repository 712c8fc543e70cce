import { dateOfDay } from '../../edtf/dateOfDay.ts';
import { edtfOf, edtfOfDay } from '../calendar.ts';
import type { DateRule } from '../dateRule.ts';
import { fixedDay, NAMED_DAYS } from '../namedDays.ts';
import { notResolved } from '../notResolved.ts';
import { readTense, type Tense } from '../readTense.ts';
import { NEAR_AHEAD_DAYS } from '../resolveYearless.ts';
import { datePattern, YEAR } from '../words.ts';
import { yearOf } from '../yearOf.ts';

const NAMES = NAMED_DAYS.map(({ name }, i) => `(?<n${i}>${name})`).join('|');
/** “Christmas shopping” is no day. */
const IN_TIME = /\b(?:on|at|by|before|after|since|until|around|over|for|last|this|next|past)\s$/i;

/** “Christmas Day 2022”, “on May Day”, “last Thanksgiving”. */
export const namedDay: DateRule = {
  pattern: datePattern(
    `\\b(?:(?<which>last|next|this)\\s)?(?:${NAMES.replaceAll(' ', '\\s')})(?:,?\\s${YEAR})?(?!\\w)`,
  ),
  read(match, context) {
    const { groups, index } = match;
    const named = NAMED_DAYS.find((_, i) => groups?.[`n${i}`]);
    if (!named) return null;
    const rule = 'named_day';
    const end = index + match[0].length;
    const year = yearOf(groups, context);
    if (typeof year === 'number') return { rule, edtf: edtfOfDay(named.day(year)) };
    const which = groups?.['which']?.toLowerCase();
    // “On election day” is any; the name of the day is capitalised.
    if (named.isNearOnly && !/[A-Z]\w+\s[A-Z]/.test(match[0])) return null;
    const isPlain = /^(?:christmas|thanksgiving|halloween|easter|juneteenth)$/.test(named.name);
    if (isPlain && !which && !IN_TIME.test(context.text.slice(Math.max(0, index - 9), index)))
      return null;
    if (context.day === null) {
      const fixed = fixedDay(named);
      return fixed
        ? { rule, edtf: edtfOf('XXXX', fixed.month, fixed.day) }
        : notResolved(rule, context);
    }
    const given = which === 'next' ? 'future' : which === 'last' ? 'past' : null;
    const tense = given ?? readTense(context, index, end);
    const day = nearest(named.day, context.day, tense);
    if (named.isNearOnly && Math.abs(day - context.day) > NEAR_AHEAD_DAYS) return null;
    return { rule, edtf: `${edtfOfDay(day)}?` };
  },
};

/** As `resolveYearless()`, for days that may fall on another day each year. */
function nearest(dayIn: (year: number) => number, published: number, tense: Tense): number {
  const { year } = dateOfDay(published);
  const days = [year - 1, year, year + 1].map(dayIn);
  const past = days.findLast((day) => day <= published) ?? published;
  const future = days.find((day) => day >= published) ?? published;
  if (tense === 'future') return future;
  const ahead = future - published;
  const isNear = ahead <= NEAR_AHEAD_DAYS && ahead < published - past;
  return tense === null && isNear ? future : past;
}
