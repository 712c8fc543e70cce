import { PERSONS } from '../../quantities/tables/nouns.ts';
import type { DateRule } from '../dateRule.ts';
import { isNamed } from '../isNamed.ts';
import { partOf } from '../partOf.ts';
import { datePattern, PART } from '../words.ts';

/** Figures of these years are hardly ever anything else in news, as counts have a comma: 2,023. */
const COMMON: readonly [number, number] = [1900, 2039];
/** Before these words any year may stand; the earliest only behind the plainest of them. */
const BEFORE_YEAR =
  /(?:['’]s|\b(?:in|since|by|of|from|until|till|before|after|during|between|and|to|through|circa|the|least|summer|winter|spring|autumn|fall|year|early|mid|late))[\s-]$/i;
/** “A 1784 letter”; round figures may be anything. */
const BEFORE_NAMED_YEAR = /\ban?\s$/i;
const BEFORE_EARLY_YEAR = /\b(?:in|since|year|until|before|after|circa|AD)\s$/i;
/** Questions ask for years more often than for such amounts: “from 1151 to 1164”. */
const BEFORE_EARLY_YEAR_ASKED =
  /\b(?:in|since|year|until|before|after|circa|AD|from|to|between|and)\s$/i;
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
    const isCommon = value >= COMMON[0] && value <= COMMON[1];
    const isNamedYear =
      value >= EARLY && value % 100 !== 0 && BEFORE_NAMED_YEAR.test(before) && isNamed(text, end);
    const beforeEarly = asked ? BEFORE_EARLY_YEAR_ASKED : BEFORE_EARLY_YEAR;
    const isTold = part || isCommon || isNamedYear;
    if (!isTold && !(value < EARLY ? beforeEarly : BEFORE_YEAR).test(before)) {
      return null;
    }
    const [, noun = ''] = NOUN_BEHIND.exec(text.slice(end, end + REACH)) ?? [];
    if ((PERSONS.has(noun) || noun === 'euros') && !BEFORE_YEAR.test(before)) return null;
    return { rule: 'year', edtf: digits, part, isName: isNamed(text, end) };
  },
};
