import { wordList } from '../../lexicon/wordLists.ts';
import { PERSONS } from '../../quantities/context/findNoun.ts';
import { type DateRule, partOf } from '../dateRule.ts';
import { isNamed, wordBefore } from '../nearby.ts';
import { datePattern, PART } from '../words.ts';

/** Figures of these years are hardly ever anything else in news, as counts have a comma: 2,023. */
const COMMON: readonly [number, number] = [1900, 2039];
/** Before these words any year may stand; the earliest only behind the plainest of them. */
const BEFORE_YEAR =
  /(?:['’]s|\b(?:in|since|by|of|from|until|till|before|after|during|between|and|to|through|circa|the|least|summer|winter|spring|autumn|fall|year|early|mid|late))[\s-]$/i;
const BEFORE_EARLY_YEAR = wordList('dates', 'beforeEarlyYear');
/** Questions ask for years more often than for such amounts: “from 1151 to 1164”. */
const BEFORE_EARLY_YEAR_ASKED = wordList('dates', 'beforeEarlyYearAsked');
const EARLY = 1500;
/** The noun behind a number, past the names that may stand before it: “2000 US troops”. */
const NOUN_BEHIND = /^\s+(?:\p{Lu}[\p{L}.’']*\s+){0,2}(\p{Ll}+)/u;
const REACH = 60;

/** “in 2019”, “the 2020 election”, “late 2022”, “(1961)”. */
export const year: DateRule = {
  pattern: datePattern(
    `(?<![\\d.,:/$€£#@-])\\b${PART}?(?<year>(?:1\\d|20)\\d\\d)\\b(?![\\d%]|[.,:/]\\d|-[a-z\\d]|[/_@])`,
  ),
  read({ groups, index, 0: words }, { text, asked }) {
    const digits = groups?.['year'] ?? '';
    const value = Number(digits);
    const end = index + words.length;
    const part = partOf(groups);
    const before = text.slice(Math.max(0, end - digits.length - 12), end - digits.length);
    const left = wordBefore(text, end - digits.length);
    const isCommon = value >= COMMON[0] && value <= COMMON[1];
    // “A 1784 letter”; round figures may be anything.
    const isNamedYear =
      value >= EARLY && value % 100 !== 0 && ['a', 'an'].includes(left) && isNamed(text, end);
    const beforeEarly = asked ? BEFORE_EARLY_YEAR_ASKED : BEFORE_EARLY_YEAR;
    const isTold = part || isCommon || isNamedYear;
    if (!isTold && !(value < EARLY ? beforeEarly.has(left) : BEFORE_YEAR.test(before))) {
      return null;
    }
    const [, noun = ''] = NOUN_BEHIND.exec(text.slice(end, end + REACH)) ?? [];
    if ((PERSONS.has(noun) || noun === 'euros') && !BEFORE_YEAR.test(before)) return null;
    return { rule: 'year', edtf: digits, part, isName: isNamed(text, end) };
  },
};

const LONGEST = 100;

/** “2019-20”, “2005-6”, “2017-present”, “1914–1918”, “the 2021/22 season”. */
export const yearRange: DateRule = {
  pattern: datePattern(
    '(?<![\\d.,:/$€£#-])\\b(?<from>(?:1\\d|20)\\d\\d)\\s?[-–—/]\\s?(?<to>(?:1\\d|20)\\d\\d|\\d\\d?|present)\\b(?![\\d%]|[-–.,:/]\\d)',
  ),
  read({ groups }) {
    const [from = '', to = ''] = [groups?.['from'], groups?.['to']];
    if (to.toLowerCase() === 'present') return { rule: 'years', edtf: `${from}/..`, isName: true };
    const last = `${from.slice(0, from.length - to.length)}${to}`;
    const years = Number(last) - Number(from);
    if (years <= 0 || years > LONGEST) return null;
    return { rule: 'years', edtf: `${from}/${last}`, isName: true };
  },
};

/** “the 80s” are also degrees and ages. */
const NO_DECADE = /\b(?:temperatures?|degrees|highs?|lows?|low|upper|age)\b/i;
const OF_PERSON = /\b(?:his|her|their|my|your|our)\s(?:early|mid|late)?[\s-]?$/i;
/** “The ’80s”, “the 1970s and 80s”. */
const CLEAR = /^\D*['’‘]\d|\d0s\s(?:and|or)\s\S{0,2}$/i;
const DECADE_REACH = 60;

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
    const before = text.slice(Math.max(0, index - DECADE_REACH), index);
    const around = before + text.slice(index, index + words.length + DECADE_REACH);
    const isClear = CLEAR.test(words) || CLEAR.test(before);
    if (!isClear && (NO_DECADE.test(around) || OF_PERSON.test(before))) return null;
    return { rule, edtf: `19${groups?.['short']?.[0]}X`, part };
  },
};

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
