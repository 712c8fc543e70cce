import { findMatches } from '../sentences/findMatches.ts';
import type { DateContext, DateRule, FoundDate } from './dateRule.ts';

/** What the rules read: ordered and disjoint. */
export function readWith(rules: readonly DateRule[], context: DateContext): FoundDate[] {
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
