import type { Connector, Expression } from './expression.ts';
import type { Numeral } from './numerals/numeral.ts';
import { readNumeral } from './numerals/readNumeral.ts';
import type { NumberRange, Qualifier, QuantityKind, Unit } from './quantity.ts';
import { readAge } from './readAge.ts';
import { type End, readEnd } from './readEnd.ts';
import { readQualifierAfter, readQualifierBefore } from './readQualifier.ts';
import { borrowUnit, readRange, scaled, sharedScale } from './readRange.ts';
import { readRatio } from './readRatio.ts';
import { isSpaced, type Words } from './words.ts';

/** Reads the number or range that begins at a token, with qualifier, currency and unit; null where none does. */
export function readExpression(words: Words, at: number): Expression | null {
  const numeral = readNumeral(words, at);
  if (numeral === null) return null;
  const low = readEnd(words, readRatio(words, numeral) ?? numeral);
  const range = readRange(words, low);
  if (range === null) return toExpression(words, [borrowUnit(words, low)], null);
  return toExpression(words, [low, range.high], range.connector);
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
  const { first } = low;
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
    ...{ first, after: tail?.after ?? high.after },
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
  // "Minus zero" is zero: 0 added to -0 gives 0.
  const values = [scaled(low.value, sharedScale(low, high)), high.value].map((v) => sign * v + 0);
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
