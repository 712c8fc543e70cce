import type { EventDate } from '../../text/dates/eventDate.ts';
import { dayBounds } from '../../text/edtf/timeBounds.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import type { Span } from '../../text/span.ts';
import { REPORTING_VERBS } from '../../text/speech/findAttributions.ts';
import type { When } from './figureTable.ts';

const CLAUSE_END = /[,;:()–—]|[.!?]\s/;
/** Characters, and words, before a time among which a verb of saying makes it that of the saying. */
const LOOK = 40;
const SAID_REACH = 4;
/** "Since the invasion on 24 February", "the worst before 2011". */
const OTHER_TIME = /\b(?:since|until|before|after|than|like|surpass\w*)\b/i;
/** Words between a figure and the time that it is of. */
const REACH = 12;

/**
 * The time that a sentence ties to a figure: in its clause, on or in that time ("on Tuesday", "in 2021", "last week"), or
 * at the beginning of the sentence before a comma; with no other figure nearer. "Since 2011", "before the vote" and "the
 * 2011 disaster" are times of something else.
 *
 * @param figure the figure with what it counts.
 * @param others the other figures of its sentence.
 */
export function eventDateOf(
  text: string,
  figure: Quantity,
  { dates, others }: { readonly dates: readonly EventDate[]; readonly others: readonly Quantity[] },
): EventDate | null {
  const own = { start: figure.start, end: Math.max(figure.end, figure.noun?.end ?? 0) };
  const tied = dates.filter((date) => isThen(date) && isTied(date.span));
  return tied.reduce<EventDate | null>(
    (best, date) => (best && distance(best.span, own) <= distance(date.span, own) ? best : date),
    null,
  );

  function isTied(span: Span): boolean {
    const between = text.slice(Math.min(span.end, own.end), Math.max(span.start, own.start));
    if (between.split(/\s+/).length > REACH || OTHER_TIME.test(between)) return false;
    // "Told CNN on Friday": that is when it was said.
    const before = text
      .slice(Math.max(0, span.start - LOOK), span.start)
      .toLowerCase()
      .split(/[^\p{L}]+/u);
    if (before.slice(-SAID_REACH).some((word) => REPORTING_VERBS.has(word))) return false;
    if (/^['’]/.test(text.slice(span.end, span.end + 1))) return false;
    if (others.some((other) => liesBetween(other, span, own))) return false;
    const isFirst =
      span.end <= own.start &&
      /^\W*(?:(?:in|on|at|late|early)\s+)*$/i.test(text.slice(0, span.start));
    return !CLAUSE_END.test(isFirst ? between.replace(/^\s*,/, '') : between);
  }
}

/** Of the figure's own time: "on Tuesday"; "last week" needs no preposition, and "the 2011 disaster" has none. */
function isThen({ relation, edtf, from: { rule } }: EventDate): boolean {
  if (edtf === null) return false;
  if (relation === 'on' || relation === 'during') return true;
  return relation === null && /publication|^(?:last|this|next|yesterday|today)/.test(rule);
}

function distance(span: Span, { start, end }: Span): number {
  return Math.max(0, span.start - end, start - span.end);
}

function liesBetween(one: Span, a: Span, b: Span): boolean {
  return one.start >= Math.min(a.end, b.end) && one.end <= Math.max(a.start, b.start);
}

/**
 * When a figure held: the time that it is tied to, where both its ends are known, else that of its publication.
 *
 * @param published EDTF date of publication.
 */
export function whenOf(event: EventDate | null, published: string | null): When | null {
  if (event?.edtf) {
    const { first, last } = dayBounds(event.edtf);
    if (first !== null && last !== null) {
      return { edtf: event.edtf, by: 'event', days: { first, last } };
    }
  }
  if (published === null) return null;
  const { first, last } = dayBounds(published);
  if (first === null || last === null) return null;
  return { edtf: published, by: 'published', days: { first, last } };
}
