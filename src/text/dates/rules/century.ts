import type { DateRule } from '../dateRule.ts';
import { partOf } from '../partOf.ts';
import { datePattern, PART } from '../words.ts';

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );

/** “the 19th century”, “the early twentieth century”. */
export const century: DateRule = {
  pattern: datePattern(
    `\\b${PART}?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>${ORDINALS.toReversed().join('|')}))[\\s-]century\\b(?!\\s(?:bc|BCE)\\b)`,
  ),
  read({ groups }) {
    const number = groups?.['number']
      ? Number(groups['number'])
      : ORDINALS.indexOf(groups?.['word']?.toLowerCase() ?? '') + 1;
    // “Her third century” is a score in cricket.
    if (number < (groups?.['number'] ? 1 : 10) || number > ORDINALS.length) return null;
    return {
      rule: 'century',
      edtf: `${String(number - 1).padStart(2, '0')}XX`,
      part: partOf(groups),
    };
  },
};
