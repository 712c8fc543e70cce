import { countedFrom, singleUnit } from '../countedFrom.ts';
import type { DateRule } from '../dateRule.ts';
import { notResolved } from '../notResolved.ts';
import { COUNT, datePattern, readCount, UNITS, VAGUE_COUNT } from '../words.ts';

/** “three days ago”, “a decade ago”; “a few years ago” is not resolved. */
export const ago: DateRule = {
  pattern: datePattern(
    `\\b(?:(?<count>${COUNT})|${VAGUE_COUNT})[\\s-](?:full\\s|long\\s|short\\s)?(?<unit>${UNITS})\\sago\\b`,
  ),
  read({ groups }, context) {
    const rule = 'ago';
    const unit = singleUnit(groups?.['unit'] ?? '');
    const count = readCount(groups?.['count'] ?? '');
    if (count === null) return { rule, edtf: null, unresolved: 'vague' };
    const edtf = context.published && countedFrom(context.published, { unit, later: -count });
    if (!edtf && context.day !== null) return { rule, edtf: null, unresolved: 'vague' };
    if (!edtf) return notResolved(rule, context);
    // Days are counted, longer units rounded.
    return { rule, edtf: unit === 'day' || unit === 'night' ? edtf : `${edtf}~` };
  },
};
