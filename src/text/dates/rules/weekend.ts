import { edtfOfDay, mondayOf, weekdayOf } from '../calendar.ts';
import type { DateContext, DateRule } from '../dateRule.ts';
import { notResolved } from '../notResolved.ts';
import { readTense } from '../readTense.ts';
import { datePattern } from '../words.ts';

/** “Rain through the weekend”. */
const LEADS_ON = /\b(?:through|into|until|by|for)\s(?:the\send\sof\s)?$/i;
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
  const before = context.text.slice(Math.max(0, index - 20), index);
  const tense =
    readTense(context, index, index + words.length) ?? (LEADS_ON.test(before) ? 'future' : null);
  if (tense === 'future' || today > FRIDAY) return 0;
  if (which === 'this') {
    // “This weekend”, said on a Monday, may be either.
    if (today > TUESDAY) return 0;
    return tense === 'past' ? -1 : null;
  }
  // “The weekend”, said on a Friday, may be either.
  return today === FRIDAY && tense === null ? null : -1;
}
