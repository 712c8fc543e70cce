import type { Connector, Expression } from './expression.ts';
import type { Numeral } from './numerals/numeral.ts';
import { roundOff } from './numerals/readDigits.ts';
import { readNumeral } from './numerals/readNumeral.ts';
import type { NumberRange, Qualifier, QuantityKind, Unit } from './quantity.ts';
import { readAge } from './readAge.ts';
import { readCurrencyBefore } from './readCurrencyBefore.ts';
import { readQualifierAfter, readQualifierBefore } from './readQualifier.ts';
import { readRatio } from './readRatio.ts';
import { type ReadUnit, readUnit } from './readUnit.ts';
import { isJoined, isSpaced, surfaceOf, type Words } from './words.ts';

const DASH = /^\s?[-‐‑–—]\s?$/;
const MONEY_SIGN = /^[$€£¥]$/;
/** "Rose 3 percent to 5 percent" gives two figures and no range. */
const CHANGES =
  /^(?:ros|rise|fell|fall|climb|drop|declin|increas|decreas|cut|rais|up|down|from|grew|grow|jump|slip|lower|surg|plung|gain)/;
const CHANGE_REACH = 4;
const INCHES = 12;

/** One end of a range, with what belongs to it alone. */
interface End {
  readonly numeral: Numeral;
  readonly currency: Unit | null;
  readonly suffix: ReturnType<typeof readQualifierAfter>;
  readonly unit: ReadUnit | null;
  /** The unit of another number that holds for this one, too. */
  readonly borrowed?: ReadUnit | null;
  /** Index after all of it. */
  readonly after: number;
}

/** Reads the number or range that begins at a token, with qualifier, currency and unit; null where none does. */
export function readExpression(words: Words, at: number): Expression | null {
  const numeral = readNumeral(words, at);
  if (numeral === null) return null;
  const low = readEnd(words, readRatio(words, numeral) ?? numeral);
  const range = readRange(words, low);
  if (range === null) return toExpression(words, [borrowUnit(words, low)], null);
  return toExpression(words, [low, range.high], range.connector);
}

function readEnd(words: Words, numeral: Numeral): End {
  const currency = readCurrencyBefore(words, numeral);
  const suffix = readQualifierAfter(words, numeral.after);
  const from = suffix?.after ?? numeral.after;
  const unit = currency === null ? readUnit(words, from, numeral) : null;
  const inches = unit === null ? null : readInches(words, unit);
  const after = inches?.after ?? unit?.after ?? from;
  if (inches === null || unit === null) return { numeral, currency, suffix, unit, after };
  const value = roundOff((numeral.value ?? 0) + inches.value / INCHES);
  const end = words.tokens[after - 1]?.end ?? numeral.end;
  const feet = { ...unit, unit: { ...unit.unit, end } };
  return { numeral: { ...numeral, value }, currency, suffix, unit: feet, after };
}

/** The 4 of "6-foot-4". */
function readInches(
  words: Words,
  { unit, after }: ReadUnit,
): { value: number; after: number } | null {
  const written = surfaceOf(words, after);
  const isHyphened = /^[-‐‑]$/.test(words.gaps[after] ?? '');
  if (unit.name !== 'foot' || !isHyphened || !/^\d\d?$/.test(written)) return null;
  return Number(written) < INCHES ? { value: Number(written), after: after + 1 } : null;
}

function readRange(words: Words, low: End): { connector: Connector; high: End } | null {
  const { normals, tokens, text } = words;
  const at = low.after;
  const signed = MONEY_SIGN.test(surfaceOf(words, at)) ? at + 1 : at;
  const end = Math.max(tokens[at - 1]?.end ?? 0, low.unit?.unit.end ?? 0);
  const hasDash = DASH.test(text.slice(end, tokens[at]?.start));
  if (hasDash) {
    const high = readHigh(words, signed);
    return high === null ? null : { connector: 'dash', high };
  }
  const word = normals[at];
  const connector = word === 'to' || word === 'or' || word === 'and' ? word : null;
  if (connector === null || !isJoined(words, at) || !isJoined(words, at + 1)) return null;
  const first = low.currency === null ? low.numeral.first : low.numeral.first - 1;
  if (connector === 'and' && normals[first - 1] !== 'between') return null;
  const next = at + (MONEY_SIGN.test(surfaceOf(words, at + 1)) ? 2 : 1);
  const high = readHigh(words, next);
  if (high === null) return null;
  const isAlternative = low.unit === null && isAscending(low, high);
  if (connector === 'or' && !isAlternative) return null;
  if (connector === 'to' && isChange(words, first, low, high)) return null;
  return { connector, high };

  function readHigh(read: Words, from: number): End | null {
    const numeral = readNumeral(read, from);
    if (numeral === null || numeral.value === null || low.numeral.value === null) return null;
    const high = readEnd(read, numeral);
    const [lowKind, highKind] = [kindOf(low), kindOf(high)];
    // "19% to 1.4 million" are two figures; "$5 to 10" is one.
    const isOneKind =
      lowKind === highKind || lowKind === null || (lowKind === 'money' && highKind === null);
    return isOneKind ? high : null;
  }
}

/** "From 10 to 15 percent": the first figure is of the second's unit and scale. */
function borrowUnit(words: Words, low: End): End {
  const { normals } = words;
  const { numeral } = low;
  const isFrom = normals[low.currency === null ? numeral.first - 1 : numeral.first - 2] === 'from';
  if (!isFrom || normals[low.after] !== 'to' || low.unit !== null || numeral.value === null)
    return low;
  const next = low.after + (MONEY_SIGN.test(surfaceOf(words, low.after + 1)) ? 2 : 1);
  const other = readNumeral(words, next);
  if (other === null || other.value === null) return low;
  const value = scaled(numeral.value, sharedScale(numeral, other));
  const borrowed = low.currency === null ? readEnd(words, other).unit : null;
  return { ...low, numeral: { ...numeral, value }, borrowed };
}

function scaled(value: number, scale: number): number {
  return scale === 1 ? value : roundOff(value * scale);
}

/** The scale of "million" for the five of "5 to 10 million"; 1 where the number has its own or is larger. */
function sharedScale(low: Numeral, high: Numeral): number {
  const isSmaller = (low.value ?? 0) <= (high.value ?? 0) / high.scale;
  return low !== high && low.scale === 1 && high.scale > 1 && isSmaller ? high.scale : 1;
}

function isAscending(low: End, high: End): boolean {
  return (low.numeral.value ?? 0) < (high.numeral.value ?? 0);
}

/** "From 10 to 20" and "rose 3% to 5%" go from one figure to another. */
function isChange({ normals }: Words, first: number, low: End, high: End): boolean {
  if (normals[first - 1] === 'from') return true;
  const hasUnits = kindOf(low) !== null && kindOf(high) !== null;
  const before = normals.slice(Math.max(0, first - CHANGE_REACH), first);
  return hasUnits && before.some((word) => CHANGES.test(word));
}

function kindOf({ currency, unit }: End): QuantityKind | null {
  return currency === null ? (unit?.kind ?? null) : 'money';
}

function toExpression(
  words: Words,
  ends: readonly [End, ...End[]],
  connector: Connector | null,
): Expression {
  const low = ends[0];
  const high = ends.at(-1) ?? low;
  const unit = readOnlyUnit(low, high);
  const isBetween = connector === 'and';
  const currencyStart = low.currency?.start ?? low.numeral.start;
  const first = tokenAt(words, low.numeral.first, currencyStart);
  const minus = readMinus(words, currencyStart, first);
  const numberStart = minus?.start ?? currencyStart;
  const betweenStart = words.tokens[first - 1]?.start ?? numberStart;
  const before = isBetween ? null : readQualifierBefore(words, numberStart, minus?.first ?? first);
  const suffix = high.suffix ?? low.suffix ?? null;
  const tail = suffix === null ? readQualifierAfter(words, high.after) : null;
  const loose = low.numeral.form === 'couple' ? low.numeral : null;
  const qualifier: Qualifier | null =
    before ?? suffix ?? tail ?? (loose && { start: loose.start, end: loose.end, kind: 'approx' });
  const range = readValues(low.numeral, high.numeral, minus === null ? 1 : -1);
  const unitEnd = Math.max(high.unit?.unit.end ?? 0, suffix?.end ?? 0, tail?.end ?? 0);
  const expression: Expression = {
    start: Math.min(before?.start ?? numberStart, isBetween ? betweenStart : numberStart),
    end: Math.max(high.numeral.end, unitEnd),
    ...{ first, after: tail?.after ?? high.after, afterNumber: high.numeral.after },
    number: { start: low.numeral.start, end: high.numeral.end },
    numerals: ends.map(({ numeral }) => numeral),
    ...{ connector, qualifier, ...bound(range, qualifier) },
    ...{ kind: unit?.kind ?? plainKind(low.numeral), unit: unit?.unit ?? null },
  };
  return readAge(words, expression);
}

function readOnlyUnit(low: End, high: End): { unit: Unit; kind: QuantityKind } | null {
  const currency = low.currency ?? high.currency;
  if (currency !== null) return { unit: currency, kind: 'money' };
  return high.unit ?? low.unit ?? low.borrowed ?? null;
}

function plainKind({ form }: Numeral): QuantityKind {
  return form === 'part' ? 'share' : 'count';
}

/** The index of the token that begins at or after `start`, going back from `from`: "US" of "US$5". */
function tokenAt({ tokens }: Words, from: number, start: number): number {
  let at = from;
  while (at > 0 && (tokens[at - 1]?.start ?? -1) >= start) at--;
  return at;
}

/** "-5", "minus five": a dash is a minus only before a number and after a space. */
function readMinus(
  words: Words,
  start: number,
  first: number,
): { start: number; first: number } | null {
  const { text, normals, tokens } = words;
  if (/[-−]/.test(text[start - 1] ?? '') && /^[\s(“"]?$/.test(text[start - 2] ?? '')) {
    return { start: start - 1, first };
  }
  const token = tokens[first - 1];
  const isWord = normals[first - 1] === 'minus' && isSpaced(words, first);
  return isWord && token !== undefined ? { start: token.start, first: first - 1 } : null;
}

/** Both ends as numbers: "$5 to $10 million" is millions at both. */
function readValues(low: Numeral, high: Numeral, sign: 1 | -1): NumberRange {
  if (low.value === null || high.value === null) {
    return { low: null, high: null, magnitude: low.magnitude ?? high.magnitude };
  }
  const values = [sign * scaled(low.value, sharedScale(low, high)), sign * high.value];
  return {
    low: Math.min(...values),
    high: Math.max(...values),
    magnitude: null,
  };
}

/** "Up to 650" has no low end; "hundreds" keeps both open. */
function bound(range: NumberRange, qualifier: Qualifier | null): NumberRange {
  switch (qualifier?.kind) {
    case 'at_least':
    case 'more_than':
      return { ...range, high: null };
    case 'at_most':
    case 'less_than':
      return { ...range, low: null };
    default:
      return range;
  }
}
