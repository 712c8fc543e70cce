import { dayCount } from '../edtf/dayCount.ts';
import { parseEdtfTime } from '../edtf/parseEdtfTime.ts';
import { edtfOfDay, mondayOf } from './calendar.ts';
import { countedFrom } from './countedFrom.ts';
import type { DateContext, FoundDate } from './dateRule.ts';

const LAST_OF_WEEK = 6;
const SENTENCE_END = /[.!?]["”’)]?\s/;
/** A bound, so that long texts take linear time. */
const REACH = 300;

/**
 * Resolves “two years later” from the time that stands before it in the same sentence: “in 2011 …, two years later”.
 * The outcome is uncertain (`?`), as the words between may tell of something else.
 */
export function resolveFromAnchors(
  found: readonly FoundDate[],
  { text }: DateContext,
): readonly FoundDate[] {
  return found.map((date, i) => {
    const anchor = found[i - 1];
    const { fromAnchor, rule } = date.reading;
    if (!fromAnchor || !anchor?.reading.edtf || date.start - anchor.end > REACH) return date;
    if (SENTENCE_END.test(text.slice(anchor.end, date.start))) return date;
    const time = parseEdtfTime(anchor.reading.edtf);
    if (time?.kind !== 'date' || time.year.includes('X') || (time.month ?? 0) > 12) return date;
    const { month, day } = time;
    const from = { year: Number(time.year), ...(month && { month }), ...(day && { day }) };
    // “That week” is the whole of it.
    if (fromAnchor.unit === 'week' && fromAnchor.count === 0 && month && day) {
      const monday = mondayOf(dayCount(Number(time.year), month, day));
      const edtf = `${edtfOfDay(monday)}?/${edtfOfDay(monday + LAST_OF_WEEK)}?`;
      return { ...date, reading: { rule: `${rule}_in_sentence`, edtf } };
    }
    const edtf = countedFrom(from, { unit: fromAnchor.unit, later: fromAnchor.count });
    return edtf ? { ...date, reading: { rule: `${rule}_in_sentence`, edtf: `${edtf}?` } } : date;
  });
}
