import { edtfOf } from '../calendar.ts';
import type { DateRule } from '../dateRule.ts';
import { notResolved } from '../notResolved.ts';
import { datePattern } from '../words.ts';

/** In autumn it is the one to come, in spring the one that has begun; between, it may be either. */
const [AUTUMN, SPRING] = [10, 3];

/** “The new year was greeted” tells of the night. */
const IN_TIME = /\b(?:since|in|into|until|by|before|after|of)\s$/i;

/** “since the new year”, “in the new year”. */
export const newYear: DateRule = {
  pattern: datePattern('\\bthe\\snew\\syear\\b'),
  read({ index }, context) {
    const rule = 'new_year';
    if (!IN_TIME.test(context.text.slice(Math.max(0, index - 7), index))) return null;
    const { published } = context;
    if (!published?.month) return notResolved(rule, context);
    if (published.month >= AUTUMN) return { rule, edtf: edtfOf(published.year + 1) };
    if (published.month <= SPRING) return { rule, edtf: edtfOf(published.year) };
    return { rule, edtf: null, unresolved: 'ambiguous' };
  },
};
