import { parseEdtfTime } from '../edtf/parseEdtfTime.ts';
import { edtfOf } from './calendar.ts';
import type { DateContext, FoundDate, Reading, Yearless } from './dateRule.ts';

const BETWEEN = /\bbetween\s(?:the\s)?$/i;
const FROM = /\b(?:from|between)\s(?:the\s)?$/i;
const TO = /^,?\s(?:to|through|until|till)\s(?:the\s)?$|^\s?[-–—]\s?$/i;
const AND = /^,?\sand\s(?:the\s)?$/i;
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
  const isBetween = BETWEEN.test(left) && AND.test(link);
  if (!isBetween && !TO.test(link)) return null;
  const edtf = intervalOf(from.reading, to.reading, published !== null);
  if (!edtf) return null;
  const lead = FROM.exec(left)?.[0].length ?? 0;
  const reading: Reading = { rule: isBetween ? 'between' : 'from_to', edtf };
  return { start: from.start - lead, end: to.end, reading };
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
