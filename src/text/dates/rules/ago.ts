import { countedFrom, singleUnit } from '../countedFrom.ts';
import type { DateRule } from '../dateRule.ts';
import { notResolved } from '../notResolved.ts';
import { COUNT, datePattern, readCount, UNITS, VAGUE_COUNT } from '../words.ts';

/** “three days ago”, “a decade from now”; “a few years ago” is not resolved. */
export const ago: DateRule = {
  pattern: datePattern(
    `\\b(?:(?:(?<count>${COUNT})|${VAGUE_COUNT})[\\s-](?:full\\s|long\\s|short\\s)?(?<unit>${UNITS})|(?<!illion\\s)(?:days|weeks|months|years|decades|centuries))\\s(?<way>ago|from\\snow)\\b`,
  ),
  read({ groups }, context) {
    const rule = 'ago';
    const unit = singleUnit(groups?.['unit'] ?? '');
    const count = readCount(groups?.['count'] ?? '');
    if (count === null) return { rule, edtf: null, unresolved: 'vague' };
    const later = groups?.['way']?.toLowerCase() === 'ago' ? -count : count;
    const edtf = context.published && countedFrom(context.published, { unit, later });
    if (!edtf && context.day !== null) return { rule, edtf: null, unresolved: 'vague' };
    if (!edtf) return notResolved(rule, context);
    // Days are counted, longer units rounded.
    return { rule, edtf: unit === 'day' || unit === 'night' ? edtf : `${edtf}~` };
  },
};
