import { dayCount, firstDay } from '../edtf/days.ts';
import { parseEdtfTime } from '../edtf/parseEdtfTime.ts';
import { countedFrom, edtfOf, edtfOfDay, mondayOf } from './calendar.ts';
import type { DateContext, FoundDate, Reading, Yearless } from './dateRule.ts';
import { wordBefore } from './nearby.ts';

const FROM = /\b(?:from|between)\s(?:the\s)?$/i;
const TO = /^,?\s(?:to|through|until|till)\s(?:the\s)?$|^\s?[-–—]\s?$/i;
const LONGEST_LINK = 16;

/** Joins “from May to June”, “between 2019 and 2021”, “July 22 to July 24” to one interval. */
export function joinRanges(found: readonly FoundDate[], context: DateContext): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of found) {
    const before = joined.at(-1);
    const range = before && rangeOf(before, date, context);
    if (range) joined[joined.length - 1] = range;
    else joined.push(date);
  }
  return joined;
}

function rangeOf(from: FoundDate, to: FoundDate, { text, published }: DateContext) {
  if (to.start - from.end > LONGEST_LINK) return null;
  const link = text.slice(from.end, to.start);
  const left = text.slice(Math.max(0, from.start - 13), from.start);
  const isBetween = wordBefore(text, from.start, 'the ') === 'between' && isAnd(link);
  if (!isBetween && !TO.test(link)) return null;
  const edtf = intervalOf(from.reading, to.reading, published !== null);
  if (!edtf) return null;
  const lead = FROM.exec(left)?.[0].length ?? 0;
  const reading: Reading = { rule: isBetween ? 'between' : 'from_to', edtf };
  return { start: from.start - lead, end: to.end, reading };
}

function isAnd(link: string): boolean {
  return [' and ', ', and ', ' and the ', ', and the '].includes(link.toLowerCase());
}

function intervalOf(from: Reading, to: Reading, isDated: boolean): string | null {
  const [start, end] = [dateOf(from), dateOf(to)];
  if (!end || !(start || from.yearless)) return null;
  const endYear = Number(end.slice(0, 4));
  const hasYear = !to.yearless && Number.isInteger(endYear);
  // “From November to May 2021” began the year before; “from May to June” lies in one year.
  if (from.yearless && hasYear && !to.rule.includes('weekday')) {
    const sameYear = ofYear(from.yearless, endYear);
    return check(sameYear, end) ?? check(ofYear(from.yearless, endYear - 1), end);
  }
  // “From November to March”: the end is known by its own words, the start is the nearest before it.
  if (from.yearless && to.yearless && isDated) {
    return (
      [endYear, endYear - 1]
        .map((year) => check(`${ofYear(from.yearless as Yearless, year)}?`, end))
        .find((edtf) => edtf !== null) ?? null
    );
  }
  if (!start) return null;
  const direct = check(start, end);
  if (direct || !isDated || !to.yearless) return direct;
  const startYear = Number(start.slice(0, 4));
  const inYear = `${ofYear(to.yearless, startYear)}?`;
  return check(start, inYear) ?? check(start, `${ofYear(to.yearless, startYear + 1)}?`);
}

/** The reading's date, where it is one date and not an interval or several. */
function dateOf({ edtf }: Reading): string | null {
  if (edtf === null) return null;
  return parseEdtfTime(edtf)?.kind === 'date' ? edtf : null;
}

function ofYear({ month, day }: Yearless, year: number): string {
  return edtfOf(year, month, day);
}

function check(start: string, end: string): string | null {
  const edtf = `${start}/${end}`;
  return parseEdtfTime(edtf) ? edtf : null;
}

const DAYS_OF_WEEK = 7;
/** Between two weekdays that follow each other. */
const LINK =
  /^(?:\s(?:and|or|into|to|through|until|till)\s(?:on\s|early\s|late\s|the\s)?|,\s|\s?[-–—]\s?)$/;
const COUNTED: ReadonlySet<string> = new Set([
  'weekday_of_publication',
  'weekday_before_publication',
]);

/** “From Friday into Saturday”, said on a Friday: the second weekday comes after the first, and not six days before. */
export function orderWeekdays(found: readonly FoundDate[], text: string): FoundDate[] {
  const ordered: FoundDate[] = [];
  for (const date of found) {
    const before = ordered.at(-1);
    const { rule, edtf } = date.reading;
    const isPair =
      before?.reading.edtf &&
      before.reading.rule.startsWith('weekday_') &&
      COUNTED.has(rule) &&
      LINK.test(text.slice(before.end, date.start));
    const isEarlier = isPair && edtf !== null && edtf < (before.reading.edtf ?? '');
    ordered.push(isEarlier ? { ...date, reading: weekLater(edtf) } : date);
  }
  return ordered;
}

function weekLater(edtf: string) {
  const rule = 'weekday_after_weekday';
  return { rule, edtf: edtfOfDay(firstDay(edtf) + DAYS_OF_WEEK) };
}

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
