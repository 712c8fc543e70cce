import { endsIn, withoutEnding } from '../characters.ts';
import { parseEdtfTime } from '../edtf/parseEdtfTime.ts';
import { dayBounds } from '../edtf/timeBounds.ts';
import { edtfOf, edtfOfDay } from './calendar.ts';
import type { DateContext, FoundDate } from './dateRule.ts';
import type { DateRelation, EventDate } from './eventDate.ts';
import { isNamed, wordBefore } from './nearby.ts';
import { readTense } from './readTense.ts';
import { MONTH } from './words.ts';

const LEAD =
  /\b(?:(?<since>since|from)|(?<until>until|till|(?<!-|leading\s|lead\s|builds?\s|building\s)up\sto|through)|(?<by>by|no\slater\sthan)|(?<before>before|prior\sto|ahead\sof)|(?<after>after)|(?<during>during|throughout)|(?<on>on|in|at|as\sof|of))\s(?:about\s|around\s|at\sleast\s|early\s|late\s)?(?:the\s)?(?:year\s|month\sof\s)?$/i;
const ONWARDS = /^\s(?:onwards?|on(?=[\s,.;]*(?:$|[,.;])))/i;
const MONTH_FIRST = new RegExp(`^(?:${MONTH})\\s`, 'i');
const LONGEST_LEAD = 30;

/**
 * Reads the words before a time: “since 2011” lasts from then on, “by 2030” ends then. A “before” or “after” does so
 * only where the time itself is meant and not what is named by it (“after the July 26 coup”).
 *
 * @param from where the time before it ends; nothing is read across it.
 */
export function readRelation(
  { start, end, reading }: FoundDate,
  { context, from }: { readonly context: DateContext; readonly from: number },
): EventDate {
  const { text } = context;
  const { edtf, rule, part } = reading;
  const origin = { rule, words: text.slice(start, end), ...(part && { part }) };
  const own = ownRelation(rule, origin.words);
  if (edtf === null) {
    const { unresolved } = reading;
    return { span: { start, end }, edtf, unresolved, relation: own ?? null, from: origin };
  }
  const left = text.slice(Math.max(from, start - LONGEST_LEAD), start);
  // “By the June 8, 1987, floods”, “through the May 9 letter”.
  const isNamedDay = wordBefore(text, start) === 'the' && MONTH_FIRST.test(origin.words);
  const led = own ? null : LEAD.exec(left);
  // Those are what did it, and no end of a time.
  const lead = isNamedDay && (led?.groups?.['by'] || led?.groups?.['until']) ? null : led;
  const word = Object.entries(lead?.groups ?? {}).find(([, match]) => match)?.[0];
  const isNameOrBound = reading.isName || isNamedDay || isNamed(text, end);
  const onwards = ONWARDS.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  const isFrom = lead?.groups?.['since']?.toLowerCase() === 'from';
  const relation =
    isFrom && !onwards && (isNameOrBound || !lastsFrom(edtf, start, context))
      ? null
      : ((word as DateRelation) ?? own ?? null);
  const bound = lead && relation ? boundOf(edtf, relation, { isNameOrBound, part }) : null;
  const span = bound
    ? { start: start - (left.length - (lead?.index ?? 0)), end: end + (isFrom ? onwards : 0) }
    : { start, end };
  return { span, edtf: bound ?? edtf, unresolved: null, relation, from: origin };
}

function ownRelation(rule: string, words: string): DateRelation | undefined {
  if (rule === 'event') return words.split(' ')[0]?.toLowerCase() as DateRelation;
  if (rule === 'between' || rule === 'from_to') return 'between';
  if (rule.startsWith('duration')) return 'for';
  return rule.startsWith('period_') ? 'during' : undefined;
}

/** “Footage from Tuesday” is where it comes from; only what is to come can last “from 2025”. */
function lastsFrom(edtf: string, start: number, context: DateContext): boolean {
  const { first } = dayBounds(edtf);
  if (context.day === null || first === null || first <= context.day) return false;
  return (
    !isDay(withoutEnding(edtf, '?', '~', '%')) || readTense(context, start, start) === 'future'
  );
}

/** The interval that the relation makes of the time, or null where it leaves it as it is. */
function boundOf(
  edtf: string,
  relation: DateRelation,
  { isNameOrBound, part }: { isNameOrBound: boolean; part: string | undefined },
): string | null {
  const time = parseEdtfTime(edtf);
  if (!time || time.kind === 'choice') return null;
  const [first = '', last = first] = edtf.split('/');
  if (first === '..' || last === '..') return null;
  const { first: firstDay, last: lastDay } = dayBounds(edtf);
  switch (relation) {
    case 'since':
      return `${first}/..`;
    case 'until':
    case 'by':
      // “By 18th century settlers” is no bound; “by the end of the month” is on its last day.
      if (isNameOrBound && !isDay(last)) return null;
      return part === 'late' && lastDay !== null && !isDay(last)
        ? `../${edtfOfDay(lastDay)}`
        : `../${last}`;
    case 'before':
      if (isNameOrBound || firstDay === null) return null;
      if (part === 'late' && lastDay !== null) return `../${edtfOfDay(lastDay)}`;
      return `../${neighbour(first, -1)}`;
    case 'after':
      if (isNameOrBound || lastDay === null) return null;
      return `${neighbour(last, 1)}/..`;
    default:
      return null;
  }
}

function isDay(edtf: string): boolean {
  return edtf.length >= 'YYYY-MM-DD'.length;
}

/** The date before or after another one, as precise. */
function neighbour(edtf: string, step: 1 | -1): string {
  const qualifier = endsIn(edtf, '?', '~', '%') ? edtf.slice(-1) : '';
  const { first, last } = dayBounds(edtf);
  const day = (step < 0 ? first : last) ?? 0;
  const beside = edtfOfDay(day + step);
  const [year, month] = beside.split('-').map(Number);
  const parts = edtf.replace(qualifier, '').split('-').length;
  const isMonth = parts === 2 && Number(edtf.slice(5, 7)) <= 12;
  if (parts === 1 && !edtf.includes('X')) return `${edtfOf(year ?? 0)}${qualifier}`;
  return `${isMonth ? edtfOf(year ?? 0, month) : beside}${qualifier}`;
}
