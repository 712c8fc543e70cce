import type { DateRule } from '../dateRule.ts';
import { readMonthDay } from '../readMonthDay.ts';
import { DAY, datePattern, MONTH } from '../words.ts';

/** Behind it, further days of the same month: “Aug. 24, 25 and 26”. */
const LIST = new RegExp(
  `\\b(?<month>${MONTH})\\s(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2})?)(?:,\\s\\d{1,2}(?:st|nd|rd|th)?)*(?:,|,?\\sand|,?\\sor|\\s&)\\s$`,
  'i',
);
/** A comma, “and”, “or”, “&”: most figures have none before them. */
const LINK = /[,dr&]\s$/;
const REACH = 60;

/** “25” and “26” in “Aug. 24, 25 and 26”: days whose month stands once, before the first of them. */
export const dayOfList: DateRule = {
  pattern: datePattern(`\\b${DAY}(?=[,.;:!?)]|\\s[a-z(–—&]|$)`),
  read(match, context) {
    const { index, 0: day } = match;
    if (!LINK.test(context.text.slice(Math.max(0, index - 2), index))) return null;
    const list = LIST.exec(context.text.slice(Math.max(0, index - REACH), index));
    if (!list) return null;
    // Read as “Aug. 25” would be in its place.
    return readMonthDay(
      { ...match, groups: { month: list.groups?.['month'] ?? '', day } },
      context,
    );
  },
};
