import { dayCount } from '../edtf/dayCount.ts';
import { type CalendarDate, parseEdtf } from '../edtf/parseEdtf.ts';
import type { DateContext, DateRule } from './dateRule.ts';
import { DATE_RULES } from './dateRules.ts';
import type { EventDate } from './eventDate.ts';
import { joinRanges } from './joinRanges.ts';
import { MAY_HOLD_DATE } from './mayHoldDate.ts';
import { orderWeekdays } from './orderWeekdays.ts';
import { readRelation } from './readRelation.ts';
import { readWith } from './readWith.ts';
import { resolveFromAnchors } from './resolveFromAnchors.ts';

/** Years that times are counted from: counted from others they could leave the four digits of EDTF. */
const COUNTABLE: readonly [number, number] = [1000, 9000];

/**
 * The times that a sentence speaks of, in its order.
 *
 * A time that counts from now (“on Tuesday”, “last week”) counts from the publication, and never from the clock.
 * Nothing is guessed: what no rule resolves has `edtf: null` and says why.
 *
 * @param text one sentence, as words before and after a time tell whether it is past; any string is taken.
 * @param published when it was published, as `parseEdtf()` reads it; null where that is not known.
 * @throws RangeError where `published` is no such date.
 */
export function findDates(
  text: string,
  { published }: { readonly published: string | null },
): EventDate[] {
  return findDatesIn(contextOf(text, { published, asked: false }), DATE_RULES);
}

/** What rules look at, of a text and the EDTF date that it counts from. */
export function contextOf(
  text: string,
  { published, asked }: { readonly published: string | null; readonly asked: boolean },
): DateContext {
  const date = published === null ? null : parsed(published);
  if (!date || date.year < COUNTABLE[0] || date.year > COUNTABLE[1]) {
    return { text, published: null, day: null, asked };
  }
  const { year, month, day } = date;
  const count = month && day ? dayCount(year, month, day) : null;
  return { text, published: date, day: count, asked };
}

/** The steps from a text to its dates. */
export function findDatesIn(context: DateContext, rules: readonly DateRule[]): EventDate[] {
  if (!MAY_HOLD_DATE.test(context.text)) return [];
  const read = orderWeekdays(readWith(rules, context), context.text);
  const found = resolveFromAnchors(joinRanges(read, context), context);
  return found.map((date, i) => readRelation(date, { context, from: found[i - 1]?.end ?? 0 }));
}

function parsed(published: string): CalendarDate {
  const date = parseEdtf(published);
  if (date) return date;
  throw new RangeError(
    `Cannot count dates from "${published}": it is not YYYY, YYYY-MM or YYYY-MM-DD`,
  );
}
