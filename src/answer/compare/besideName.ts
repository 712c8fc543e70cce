import type { Quantity } from '../../text/quantities/quantity.ts';
import type { Span } from '../../text/span.ts';
import type { NameGroup } from './nameGroups.ts';

/** "Apple’s annual revenue", "Google’s 12,000 employees": words between a possessive and what it has. */
const POSSESSIVE = /^['’]s?\s+(?:[\p{L}-]+\s+){0,3}$/u;
/** "Tesla deliveries", "Amazon warehouse workers". */
const BESIDE = /^\s+(?:\p{Ll}+\s+)?$/u;

/**
 * The name that a figure belongs to by the words beside it: one among what is counted, or right before that or the
 * number, "Google’s 12,000 employees", "Tesla deliveries". Null where there is none.
 *
 * @param thing the word for what is counted or measured, where it stands apart from the number.
 */
export function besideName(
  groups: readonly NameGroup[],
  {
    quantity: { start, noun },
    text,
    thing,
  }: { readonly quantity: Quantity; readonly text: string; readonly thing?: Span },
): NameGroup | null {
  const within = groups.find((group) => noun && group.start >= noun.start && group.end <= noun.end);
  if (within) return within;
  const places = [start, ...(thing ? [thing.start] : []), ...(noun ? [noun.start] : [])];
  const before = groups.findLast((group) =>
    places.some((at) => {
      if (group.end > at) return false;
      const between = text.slice(group.end, at);
      return POSSESSIVE.test(between) || (at !== start && BESIDE.test(between));
    }),
  );
  return before ?? null;
}
