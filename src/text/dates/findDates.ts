import { dayCount } from '../edtf/days.ts';
import { type CalendarDate, parseEdtf } from '../edtf/parseEdtf.ts';
import { findMatches } from '../sentences/boundaries.ts';
import type { DateContext, DateRule, FoundDate } from './dateRule.ts';
import { DATE_RULES } from './dateRules.ts';
import type { EventDate } from './eventDate.ts';
import { joinRanges, orderWeekdays, resolveFromAnchors } from './joinDates.ts';
import { readRelation } from './readRelation.ts';
import { datePattern, MONTH, WEEKDAY } from './words.ts';

/** A cheap test that most sentences without a time fail; every rule needs one of these. */
const MAY_HOLD_DATE = new RegExp(
  `\\d{4}|\\d0['’]?s|\\d/\\d|q[1-4]|fy\\d|\\b(?:${MONTH}|${WEEKDAY}|days?|nights?|weeks?|weekend|fortnights?|months?|quarter|half|years?|decades?|centur(?:y|ies)|hours?|spring|summer|autumn|fall|winter|yesterday|today|tonight|tomorrow|morning|afternoon|evening|fiscal|halloween|christmas|easter|thanksgiving|juneteenth|eve|before|after|since|until|during)\\b`,
  'i',
);

/** What the rules read: ordered and disjoint. */
function readWith(rules: readonly DateRule[], context: DateContext): FoundDate[] {
  const read = rules.flatMap(({ pattern, read }) =>
    findMatches(context.text, pattern).flatMap((match): FoundDate[] => {
      const reading = read(match, context);
      if (!reading) return [];
      const { skip = 0, drop = 0 } = reading;
      const end = match.index + match[0].length;
      return [{ start: match.index + skip, end: end - drop, reading }];
    }),
  );
  // The sort is stable: of the same characters, the rule that stands first reads them.
  read.sort((a, b) => a.start - b.start || b.end - a.end);
  let readTo = 0;
  const disjoint = read.filter(({ start, end }) => {
    if (start < readTo) return false;
    readTo = end;
    return true;
  });
  return disjoint.filter(({ reading }) => reading.edtf !== 'none');
}

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
function contextOf(
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
function findDatesIn(context: DateContext, rules: readonly DateRule[]): EventDate[] {
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

const LETTERS = "[a-zà-ÿ][a-zà-ÿ’'-]{0,30}";
const GOES_ON = '(?!(?:in|on|at|of|and|or|by|for|to|is|was|were|did|do|does|had|has|have)\\b)';

/** “before the coup” in a question: when that was is not known; its words are kept. */
const event: DateRule = {
  pattern: datePattern(
    '\\b(?:before|after|since|until|during)\\s(?:the|his|her|their|its)\\s',
    `${LETTERS}(?:\\s${GOES_ON}${LETTERS}){0,2}`,
  ),
  read: () => ({ rule: 'event', edtf: null, unresolved: 'relative_to_event' }),
};

/**
 * The times that a question asks about, in its order: “how many US troops in August 2023?”, “last year”.
 *
 * As `findDates()`, but bare weekdays and months are past unless it asks what will be, small letters will do (“in august”), and a time that only
 * an event gives (“before the coup”) is found too, not resolved.
 *
 * @param today the day on which it is asked, or as of which it is answered, as `parseEdtf()` reads it; null where
 *   that is open.
 * @throws RangeError where `today` is no such date.
 */
export function findAskedDates(
  question: string,
  { today }: { readonly today: string | null },
): EventDate[] {
  const context = contextOf(question, { published: today, asked: true });
  const dates = findDatesIn(context, DATE_RULES);
  const events = findDatesIn(context, [event]).filter(({ span }) =>
    dates.every((date) => date.span.end <= span.start || date.span.start >= span.end),
  );
  return [...dates, ...events].sort((a, b) => a.span.start - b.span.start);
}
