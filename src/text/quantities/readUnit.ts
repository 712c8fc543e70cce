import type { Numeral } from './numerals/numeral.ts';
import type { QuantityKind, Unit } from './quantity.ts';
import { CURRENCY_WORDS, MONEY_IF_LARGE } from './tables/currencies.ts';
import { ATTACHED_ONLY, MAX_UNIT_TOKENS, UNIT_ENTRIES, type UnitEntry } from './tables/units.ts';
import { isCapital, surfaceOf, type Words } from './words.ts';

/** From here on "pounds" are money: nobody weighs millions in pounds. */
const LARGE = 1e6;
/** Between a number and its unit, and within one: "six-month", "30 °C", "80 km/h". */
const UNIT_GAP = /^(?:\s*|[-‐‑]|\s?°\s?)$/;
const INNER_GAP = /^(?:\s+|[-‐‑/]|\s?°\s?)$/;

const BETWEEN: ReadonlySet<string> = new Set(
  'more additional extra full whole consecutive straight long further other'.split(' '),
);
/** "The 23-3 Bucks", "the New York Times". */
const NAMES: ReadonlySet<string> = new Set(['bucks', 'times']);

export interface ReadUnit {
  readonly unit: Unit;
  readonly kind: QuantityKind;
  /** Index of the token after it. */
  readonly after: number;
}

/** Reads the unit after a number: the longest there is. */
export function readUnit(words: Words, at: number, numeral: Numeral): ReadUnit | null {
  const { normals, gaps, tokens, text } = words;
  const from = skipMore(words, skipOf(words, at, numeral));
  const gap = gaps[from] ?? '';
  if (!UNIT_GAP.test(gap) || (gap === '' && numeral.form !== 'digits')) return readDegreeSign();
  for (let length = MAX_UNIT_TOKENS; length > 0; length--) {
    const phrase = phraseAt(words, from, length);
    // The sign of "5 € 6" belongs to the number after it.
    const isSign = length === 1 && /^\p{Sc}$/u.test(surfaceOf(words, from));
    if (isSign && /^\d/.test(surfaceOf(words, from + 1))) continue;
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
    const isOld = /^olds?$/.test(normals[after] ?? '') && INNER_GAP.test(gaps[after] ?? '');
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
  const isAttached = numeral.form === 'digits' && /^[°\s]*$/.test(gap) && gap !== ' ';
  const isDegree = gap.includes('°') && /^[cf]$/.test(phrase);
  if (ATTACHED_ONLY.has(phrase) && !isAttached && !isDegree) return null;
  return UNIT_ENTRIES.get(phrase) ?? null;
}

/** "Hundreds of miles", "half an hour", "a quarter of a mile": the words before the unit. */
function skipOf({ normals }: Words, at: number, { form }: Numeral): number {
  if (form === 'vague' || form === 'couple') return normals[at] === 'of' ? at + 1 : at;
  if (form !== 'part') return at;
  const article = normals[at] === 'of' ? at + 1 : at;
  return /^an?$/.test(normals[article] ?? '') && normals[article + 1] !== undefined
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
