import { DIGITS, isBlank, isDigits, startsIn } from '../../characters.ts';
import { wordList } from '../../lexicon/wordLists.ts';
import { roundOff } from '../numerals/readDigits.ts';
import type { Numeral, QuantityKind, Unit } from '../quantity.ts';
import { readQualifierAfter } from '../readQualifier.ts';
import { isCapital, isHyphen, surfaceOf, type Words } from '../words.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, MONEY_IF_LARGE } from './currencies.ts';
import { ATTACHED_ONLY, MAX_UNIT_TOKENS, UNIT_ENTRIES, type UnitEntry } from './units.ts';

/** From here on "pounds" are money: nobody weighs millions in pounds. */
const LARGE = 1e6;
/** Between a number and its unit, and within one: "six-month", "30 °C", "80 km/h". */
const UNIT_GAP = /^(?:\s*|[-‐‑]|\s?°\s?)$/;
const INNER_GAP = /^(?:\s+|[-‐‑/]|\s?°\s?)$/;

const BETWEEN = wordList('quantities', 'between');
/** "The 23-3 Bucks", "the New York Times". */
const NAMES: ReadonlySet<string> = new Set(['bucks', 'times']);

interface ReadUnit {
  readonly unit: Unit;
  readonly kind: QuantityKind;
  /** Index of the token after it. */
  readonly after: number;
}

/** Reads the unit after a number: the longest there is. */
function readUnit(words: Words, at: number, numeral: Numeral): ReadUnit | null {
  const { normals, gaps, tokens, text } = words;
  const from = skipMore(words, skipOf(words, at, numeral));
  const gap = gaps[from] ?? '';
  if (!UNIT_GAP.test(gap) || (gap === '' && numeral.form !== 'digits')) return readDegreeSign();
  for (let length = MAX_UNIT_TOKENS; length > 0; length--) {
    const phrase = phraseAt(words, from, length);
    // The sign of "5 € 6" belongs to the number after it.
    const isSign = length === 1 && /^\p{Sc}$/u.test(surfaceOf(words, from));
    if (isSign && startsIn(surfaceOf(words, from + 1), DIGITS)) continue;
    if (phrase !== null && NAMES.has(phrase) && isCapital(words, from)) continue;
    const entry = phrase === null ? null : entryOf(phrase, { numeral, gap });
    const start = tokens[from]?.start;
    const end = tokens[from + length - 1]?.end;
    if (entry === null || start === undefined || end === undefined) continue;
    const signAt = gap.indexOf('°');
    const unitStart = signAt < 0 ? start : (tokens[from - 1]?.end ?? start) + signAt;
    const { name, kind } = entry;
    return readOld({ unit: { start: unitStart, end, name }, kind, after: from + length });
  }
  return readDegreeSign();

  /** "30° outside". */
  function readDegreeSign(): ReadUnit | null {
    const last = tokens[at - 1]?.end ?? 0;
    if (text[last] !== '°') return null;
    return { unit: { start: last, end: last + 1, name: 'degree' }, kind: 'measure', after: at };
  }

  /** "67-year-old", "five years of age". */
  function readOld(unit: ReadUnit): ReadUnit {
    const { after } = unit;
    const isOld =
      ['old', 'olds'].includes(normals[after] ?? '') && INNER_GAP.test(gaps[after] ?? '');
    const isOfAge = normals[after] === 'of' && normals[after + 1] === 'age';
    if (unit.kind !== 'duration' || !(isOld || isOfAge)) return unit;
    const end = after + (isOld ? 1 : 2);
    const stop = tokens[end - 1]?.end ?? unit.unit.end;
    return { unit: { ...unit.unit, end: stop }, kind: 'age', after: end };
  }
}

function entryOf(
  phrase: string,
  { numeral, gap }: { readonly numeral: Numeral; readonly gap: string },
): UnitEntry | null {
  const currency = CURRENCY_WORDS.get(phrase);
  const isLarge = numeral.scale >= LARGE || (numeral.value ?? 0) >= LARGE;
  if (currency !== undefined && (isLarge || !MONEY_IF_LARGE.has(phrase))) {
    return { name: currency, kind: 'money' };
  }
  const isAttached =
    numeral.form === 'digits' && gap.replaceAll('°', '').trim() === '' && gap !== ' ';
  const isDegree = gap.includes('°') && ['c', 'f'].includes(phrase);
  if (ATTACHED_ONLY.has(phrase) && !isAttached && !isDegree) return null;
  return UNIT_ENTRIES.get(phrase) ?? null;
}

/** "Hundreds of miles", "half an hour", "a quarter of a mile": the words before the unit. */
function skipOf({ normals }: Words, at: number, { form }: Numeral): number {
  if (form === 'vague' || form === 'couple') return normals[at] === 'of' ? at + 1 : at;
  if (form !== 'part') return at;
  const article = normals[at] === 'of' ? at + 1 : at;
  return ['a', 'an'].includes(normals[article] ?? '') && normals[article + 1] !== undefined
    ? article + 1
    : at;
}

/** "Three more years": a word between a number and a length of time. */
function skipMore({ normals, gaps }: Words, at: number): number {
  const isBetween = BETWEEN.has(normals[at] ?? '') && gaps[at] === ' ';
  return isBetween && UNIT_ENTRIES.get(normals[at + 1] ?? '')?.kind === 'duration' ? at + 1 : at;
}

function phraseAt({ normals, gaps }: Words, from: number, length: number): string | null {
  for (let i = 1; i < length; i++) if (!INNER_GAP.test(gaps[from + i] ?? '')) return null;
  const phrase = normals.slice(from, from + length);
  return phrase.length === length ? phrase.join(' ') : null;
}

/** "US$", a space, and one sign to spare. */
const LOOK_BACK = 6;

/** Reads the sign or code of money before a number: the "US$" of "US$3.5", the "EUR" of "EUR 20". */
function readCurrencyBefore(words: Words, { first, start }: Numeral): Unit | null {
  const end = isBlank(words.text[start - 1]) ? start - 1 : start;
  const before = words.text.slice(Math.max(0, end - LOOK_BACK), end);
  for (const [sign, name] of CURRENCY_SIGNS) {
    if (!before.endsWith(sign)) continue;
    const letters = /\p{L}*$/u.exec(before.slice(0, -sign.length))?.[0] ?? '';
    // "NT$5" is no US money: the letters stay with the sign.
    const written = letters + sign;
    return { start: end - written.length, end, name: letters === '' ? name : written };
  }
  const code = surfaceOf(words, first - 1);
  const token = words.tokens[first - 1];
  const isClose = (words.gaps[first] ?? '-').trim() === '';
  if (token === undefined || !isClose || !CURRENCY_CODES.has(code)) return null;
  return { start: token.start, end: token.end, name: code };
}

const INCHES = 12;

/** A number, or one end of a range, with what belongs to it alone. */
export interface End {
  readonly numeral: Numeral;
  readonly currency: Unit | null;
  /** Index of its first token, its currency included. */
  readonly first: number;
  readonly suffix: ReturnType<typeof readQualifierAfter>;
  readonly unit: ReadUnit | null;
  /** The unit of another number that holds for this one, too. */
  readonly borrowed?: ReadUnit | null;
  /** Index after all of it. */
  readonly after: number;
}

/** Reads what belongs to a number alone: currency, "or more", unit. */
export function readEnd(words: Words, numeral: Numeral): End {
  const currency = readCurrencyBefore(words, numeral);
  const first = currency === null ? numeral.first : tokenAt(words, numeral.first, currency.start);
  const suffix = readQualifierAfter(words, numeral.after);
  const from = suffix?.after ?? numeral.after;
  const unit = currency === null ? readUnit(words, from, numeral) : null;
  const inches = unit === null ? null : readInches(words, unit);
  const after = inches?.after ?? unit?.after ?? from;
  if (inches === null || unit === null) return { numeral, currency, first, suffix, unit, after };
  const value = roundOff((numeral.value ?? 0) + inches.value / INCHES);
  const end = words.tokens[after - 1]?.end ?? numeral.end;
  const feet = { ...unit, unit: { ...unit.unit, end } };
  return { numeral: { ...numeral, value }, currency, first, suffix, unit: feet, after };
}

/** The 4 of "6-foot-4" and of "6 feet 4 inches". */
function readInches(
  words: Words,
  { unit, after }: ReadUnit,
): { value: number; after: number } | null {
  const { normals, gaps } = words;
  const written = surfaceOf(words, after);
  if (unit.name !== 'foot' || !isDigits(written, 1, 2) || Number(written) >= INCHES) return null;
  if (isHyphen(gaps[after])) return { value: Number(written), after: after + 1 };
  const next = normals[after + 1] ?? '';
  // "5 feet 4 in May" has no inches: the short form stands right after its digits.
  const isInch = ['inch', 'inches'].includes(next) || (next === 'in' && gaps[after + 1] === '');
  return isInch && [' ', ', '].includes(gaps[after] ?? '')
    ? { value: Number(written), after: after + 2 }
    : null;
}

/** What its own unit or currency measures; null where it has none. */
export function kindOf({ currency, unit }: End): QuantityKind | null {
  return currency === null ? (unit?.kind ?? null) : 'money';
}

/** The index of the token that begins at or after `start`, going back from `from`: "US" of "US$5". */
function tokenAt({ tokens }: Words, from: number, start: number): number {
  let at = from;
  while (at > 0 && (tokens[at - 1]?.start ?? -1) >= start) at--;
  return at;
}
