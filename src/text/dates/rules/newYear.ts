import { edtfOf } from '../calendar.ts';
import type { DateRule } from '../dateRule.ts';
import { notResolved } from '../notResolved.ts';
import { datePattern } from '../words.ts';

/** In autumn it is the one to come, in spring the one that has begun; between, it may be either. */
const [AUTUMN, SPRING] = [10, 3];

/** “since the new year”, “in the new year”. */
export const newYear: DateRule = {
  pattern: datePattern(
    '\\b(?<=\\b(?:since|in|into|until|by|before|after|of)\\s)the\\snew\\syear\\b',
  ),
  read(_, context) {
    const rule = 'new_year';
    const { published } = context;
    if (!published?.month) return notResolved(rule, context);
    if (published.month >= AUTUMN) return { rule, edtf: edtfOf(published.year + 1) };
    if (published.month <= SPRING) return { rule, edtf: edtfOf(published.year) };
    return { rule, edtf: null, unresolved: 'ambiguous' };
  },
};
