import { edtfOfDay, mondayOf, oneOf, weekdayOf, weekdayOnOrBefore } from '../calendar.ts';
import type { DateContext, DateRule } from '../dateRule.ts';
import { notResolved } from '../notResolved.ts';
import { readTense } from '../readTense.ts';
import { datePattern, HOUR_BEFORE, RECORD, WEEKDAY, weekdayNumber } from '../words.ts';

const DAYS_OF_WEEK = 7;
const WEEKS_LATER: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** “A Monday statement says he will …”. */
const RECORDED = new RegExp(`^\\s${RECORD}\\b`, 'i');

/** What tells of something past, anywhere in the line. */
const PAST = /\b(?:was|were|had|has|have|did|went|came|hit|said|began|told|[a-z]{3,16}ed)\b/;

/** Without a past verb, what leads to a day still to come: “the draw for Saturday”, “open until Monday”. */
const LEADS_ON =
  /\b(?:(?<!\b(?:totals?|figures?|numbers?|data|results?|scores?|averages?|reports?)\s)for|until|till|through|by)\s(?:the\s|\d{1,2}\s?[ap]\.?m\.?,?\s(?:on\s)?)?$/i;

const SINCE = /\bsince\s$/i;
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
  const isTomorrow = ago === DAYS_OF_WEEK - 1 && !context.asked && !SINCE.test(before);
  if (isTomorrow) return tense === null ? 'after' : 'either';
  if (tense !== null) return 'before';
  // “(9 p.m. on Wednesday)”, in a line that tells of nothing past.
  if (HOUR_BEFORE.test(before)) return PAST.test(text) ? 'before' : 'after';
  return LEADS_ON.test(before) ? 'after' : 'before';
}
