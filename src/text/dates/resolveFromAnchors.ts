import { parseEdtfTime } from '../edtf/parseEdtfTime.ts';
import { countedFrom } from './countedFrom.ts';
import type { DateContext, FoundDate } from './dateRule.ts';

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
    const edtf = countedFrom(from, { unit: fromAnchor.unit, later: fromAnchor.count });
    return edtf ? { ...date, reading: { rule: `${rule}_in_sentence`, edtf: `${edtf}?` } } : date;
  });
}
