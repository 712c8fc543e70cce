import type { DateRule } from '../dateRule.ts';
import { partOf } from '../partOf.ts';
import { datePattern, PART } from '../words.ts';

/** “the 80s” are also degrees and ages. */
const NO_DECADE = /\b(?:temperatures?|degrees|highs?|lows?|low|upper|age)\b/i;
const OF_PERSON = /\b(?:his|her|their|my|your|our)\s(?:early|mid|late)?[\s-]?$/i;
/** “The ’80s”, “the 1970s and 80s”. */
const CLEAR = /^\D*['’‘]\d|\d0s\s(?:and|or)\s\S{0,2}$/i;
const REACH = 60;

/** “the 1990s”, “the early 2020s”, “the '90s”. */
export const decade: DateRule = {
  pattern: datePattern(
    `(?:\\b${PART})?(?:(?<![\\w.,$€£])(?<full>(?:1\\d|20)\\d0)['’]?s|(?:(?<=the\\s|early\\s|mid-|late\\s|mid\\s|\\d0s\\s(?:and|or)\\s)['’‘]?|(?<!\\w)['’‘])(?<short>[2-9]0)['’]?s)\\b`,
  ),
  read({ groups, index, 0: words }, { text }) {
    const rule = 'decade';
    const part = partOf(groups);
    const full = groups?.['full'];
    if (full) {
      // “The 1800s” are a century to most.
      const isCentury = full.endsWith('00') && full < '2000';
      return { rule, edtf: isCentury ? `${full.slice(0, 2)}XX` : `${full.slice(0, 3)}X`, part };
    }
    const before = text.slice(Math.max(0, index - REACH), index);
    const around = before + text.slice(index, index + words.length + REACH);
    const isClear = CLEAR.test(words) || CLEAR.test(before);
    if (!isClear && (NO_DECADE.test(around) || OF_PERSON.test(before))) return null;
    return { rule, edtf: `19${groups?.['short']?.[0]}X`, part };
  },
};
