import { wordList } from '../../lexicon/wordLists.ts';
import { edtfOf, oneOf } from '../calendar.ts';
import { type DateContext, type DateRule, partOf, type Reading, yearOf } from '../dateRule.ts';
import { wordAfter, wordBefore } from '../nearby.ts';
import { readTense } from '../readTense.ts';
import { isAfter, resolveYearless } from '../resolveYearless.ts';
import { datePattern, MONTH, MONTH_NAME, monthNumber, PART, RECORD, S, YEAR } from '../words.ts';

/** Only behind “in” or the like, as “Jan” and “Dec” are names as well. */
const SHORT = '(?:jan|feb|apr|aug|sept?|oct|nov|dec)\\.?';
const IS_SHORT = new RegExp(`^${SHORT}$`, 'i');
const BEFORE_SHORT = /\b(?:in|since|by|until|till|before|after|last|next|early|late|mid-)\s?$/i;
/** Names of people, or verbs, as well: a word of time must stand before them. */
const ALSO_NAMES: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august']);
const BEFORE_MONTH = wordList('dates', 'beforeMonth');
const AFTER_MONTH = new RegExp(`\\b(?:${MONTH})\\s(?:and|or|to|through)\\s$`, 'i');
/** What is said to last or be done up to a month is still to come. */
const BOUND: ReadonlySet<string> = new Set(['by', 'until', 'till', 'through']);
/** “The figures for July will be published” in August. */
const POSSESSIVE = /^['’]s\s/;
const RECORDED = new RegExp(`^\\s${RECORD}\\b`, 'i');
/** “March prices fell”. */
const STARTS = wordList('dates', 'afterMonth');
/** Before a surname stands a capitalised name: “a bitter May primary”, “Theresa May”. */
const LOWER = /(?:(?:^|\s)\p{Ll}[\p{L}’'-]*,?|['’]s)\s$/u;
const KIN = wordList('dates', 'kin');
/** “Has always been held in May” is of no year. */
const HABIT =
  /\b(?:always|usually|typically|traditionally|normally|generally)\b(?:(?!\b(?:but|while|although)\b)[^.;:–—])*$/i;
const REACH = 60;
/** Names that many persons bear. */
const PERSON: ReadonlySet<string> = new Set(['april', 'may']);
const BEFORE_POSSESSIVE = wordList('dates', 'beforePossessive');
const MARCH_IS = wordList('dates', 'afterMarch');
const MARCH_ON = wordList('dates', 'marchOn');

/** “in July”, “last July”, “mid-July”, “the August summit”. */
export const month: DateRule = {
  pattern: datePattern(
    `\\b${PART}?(?:(?<which>last|next|this\\spast|this|past)\\s)?(?<month>${MONTH_NAME}|${SHORT})(?!\\w|\\.?\\s\\d{1,2}(?!\\d))`,
  ),
  read(match, context) {
    const { groups, index } = match;
    const end = index + match[0].length;
    const name = groups?.['month'] ?? '';
    const number = monthNumber(name);
    const part = partOf(groups);
    // “The last July of the war” is no July of last year.
    const isFinal = wordBefore(context.text, index) === 'the';
    const which = isFinal ? undefined : groups?.['which']?.toLowerCase();
    if (!which && !part && !isMonth(name, context, end)) return null;
    if (HABIT.test(context.text.slice(Math.max(0, index - REACH), index))) return null;
    if (which === 'last') return { ...readLast(number, context), part };
    if (which === 'this' && context.published) {
      return { rule: 'month_of_this_year', edtf: edtfOf(context.published.year, number), part };
    }
    if (which === 'next') return { ...readNext(number, context), part };
    const isPast = which?.includes('past') || RECORDED.test(context.text.slice(end, end + 25));
    const tense = isPast ? 'past' : readTense(context, index, end);
    const isData = tense === 'future' && wordBefore(context.text, index) === 'for';
    const isBound = BOUND.has(wordBefore(context.text, index, 'the end of '));
    const likely = tense === 'future' && !isBound ? 'likely' : tense;
    const edtf = resolveYearless({ month: number }, context, isData ? null : likely);
    const yearless = { month: number };
    if (!context.published) return { rule: 'month', edtf, part, yearless };
    const rule = isAfter(edtf, context) ? 'month_after_publication' : 'month_before_publication';
    return { rule, edtf, part, yearless };
  },
};

function isMonth(name: string, { text, asked }: DateContext, end: number): boolean {
  const start = end - name.length;
  const lower = name.toLowerCase();
  const [left, right] = [wordBefore(text, start), wordAfter(text, end)];
  const before = text.slice(Math.max(0, start - 20), start);
  const isCapital = name[0] !== name[0]?.toLowerCase();
  if (!isCapital && !asked) return false;
  // “June-bearing”.
  if (/^-\p{Ll}/u.test(text.slice(end, end + 2))) return false;
  if (IS_SHORT.test(name)) return BEFORE_SHORT.test(before);
  if (!ALSO_NAMES.has(lower)) return true;
  const after = text.slice(end, end + 12);
  if (lower === 'march' && MARCH_ON.has(right) && left !== 'in') return false;
  if (name === 'March' && MARCH_IS.has(right)) return true;
  if (POSSESSIVE.test(after) && (BEFORE_POSSESSIVE.has(left) || !PERSON.has(lower))) return true;
  if (BEFORE_MONTH.has(left) || AFTER_MONTH.test(before)) return true;
  if (start === 0) return !PERSON.has(lower) && STARTS.has(right);
  return isCapital && LOWER.test(before) && !KIN.has(left) && !/^\s?\p{Lu}/u.test(after);
}

/** “next July”, said in March 2023, may be the July to come or the one of the year after. */
function readNext(number: number, { published }: DateContext): Reading {
  const rule = 'next_month_of_name';
  if (!published) return { rule, edtf: edtfOf('XXXX', number) };
  const nextYear = edtfOf(published.year + 1, number);
  if (published.month === undefined || number > published.month) {
    return { rule, edtf: oneOf([edtfOf(published.year, number), nextYear]) };
  }
  return { rule, edtf: nextYear };
}

/** “last July”, said in November 2023, may be the July just gone or the one of last year. */
function readLast(number: number, { published }: DateContext): Reading {
  const rule = 'last_month_of_name';
  if (!published) return { rule, edtf: edtfOf('XXXX', number) };
  const lastYear = edtfOf(published.year - 1, number);
  if (published.month === undefined || number < published.month) {
    return { rule, edtf: oneOf([lastYear, edtfOf(published.year, number)]) };
  }
  return { rule, edtf: lastYear };
}

/** “July 2021”, “late July of 2021”, “December last year”. */
export const monthOfYear: DateRule = {
  pattern: datePattern(`\\b${PART}?(?<month>${MONTH}),?${S}${YEAR}(?!\\w)`),
  read({ groups }, context) {
    const month = monthNumber(groups?.['month'] ?? '');
    const year = yearOf(groups, context);
    const part = partOf(groups);
    if (year === null) return null;
    if (year === 'unknown') return { rule: 'month', edtf: edtfOf('XXXX', month), part };
    return { rule: 'month_of_year', edtf: edtfOf(year, month), part };
  },
};
