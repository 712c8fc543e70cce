import type { Numeral } from './numerals/numeral.ts';
import { roundOff } from './numerals/readDigits.ts';
import type { QuantityKind, Unit } from './quantity.ts';
import { readCurrencyBefore } from './readCurrencyBefore.ts';
import { readQualifierAfter } from './readQualifier.ts';
import { type ReadUnit, readUnit } from './readUnit.ts';
import { surfaceOf, type Words } from './words.ts';

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
  if (unit.name !== 'foot' || !/^\d\d?$/.test(written) || Number(written) >= INCHES) return null;
  if (/^[-‐‑]$/.test(gaps[after] ?? '')) return { value: Number(written), after: after + 1 };
  const next = normals[after + 1] ?? '';
  // "5 feet 4 in May" has no inches: the short form stands right after its digits.
  const isInch = /^inch(?:es)?$/.test(next) || (next === 'in' && gaps[after + 1] === '');
  return isInch && /^,? $/.test(gaps[after] ?? '')
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
