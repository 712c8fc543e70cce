import type { DateRule } from '../dateRule.ts';
import { datePattern } from '../words.ts';

const LETTERS = "[a-zà-ÿ][a-zà-ÿ’'-]{0,30}";
const GOES_ON = '(?!(?:in|on|at|of|and|or|by|for|to|is|was|were|did|do|does|had|has|have)\\b)';

/** “before the coup” in a question: when that was is not known; its words are kept. */
export const event: DateRule = {
  pattern: datePattern(
    '\\b(?:before|after|since|until|during)\\s(?:the|his|her|their|its)\\s',
    `${LETTERS}(?:\\s${GOES_ON}${LETTERS}){0,2}`,
  ),
  read: () => ({ rule: 'event', edtf: null, unresolved: 'relative_to_event' }),
};
