import { holdsAny, isBlank } from '../characters.ts';
import { wordList } from '../lexicon/wordLists.ts';
import { readNumeral } from './numerals/readNumeral.ts';
import type {
  Connector,
  Expression,
  NumberRange,
  Numeral,
  Qualifier,
  QuantityKind,
  Unit,
} from './quantity.ts';
import { readQualifierAfter, readQualifierBefore } from './readQualifier.ts';
import { borrowUnit, readRange, readRatio, scaled, sharedScale } from './readRange.ts';
import { type End, readEnd } from './units/readUnit.ts';
import { isCapital, isSpaced, MONTHS, type Words } from './words.ts';

/** Nobody is known to have lived longer than 122 years. */
const MAX_AGE = 122;
/** Below it "died at 10" may be the hour. */
const LEAST_AGE = 25;
const AGE_REACH = 8;
const AGE_WORDS = wordList('quantities', 'ageWords');
/** "18 and older", "65 or over". */
const OLDER: ReadonlySet<string> = new Set(['older', 'over', 'above', 'up']);
const YOUNGER: ReadonlySet<string> = new Set(['younger', 'under', 'below']);

/** Tells an age from a count: "aged 35", "Ann Lee, 35, said", "people 65 (years) and older". */
function readAge(words: Words, expression: Expression): Expression {
  const { kind, unit, numerals, first, after } = expression;
  const isAge = (value: number | null) => value !== null && Number.isInteger(value);
  const isPlain = kind === 'count' && unit === null;
  if (!isPlain && !(kind === 'duration' && unit?.name === 'year')) return expression;
  if (!numerals.every(({ value }) => isAge(value) && (value ?? 0) <= MAX_AGE)) return expression;
  const { normals, tokens } = words;
  const isJoint = normals[after] === 'and' || normals[after] === 'or';
  const bound = isJoint && isSpaced(words, after + 1) ? (normals[after + 1] ?? '') : '';
  const last = tokens[after + 1];
  if (last !== undefined && (OLDER.has(bound) || YOUNGER.has(bound))) {
    const isOlder = OLDER.has(bound);
    const qualifier = {
      ...{ start: tokens[after]?.start ?? last.start, end: last.end },
      kind: isOlder ? ('at_least' as const) : ('at_most' as const),
    };
    const open = isOlder ? { high: null } : { low: null };
    return { ...expression, ...open, qualifier, kind: 'age', end: last.end, after: after + 2 };
  }
  // "Aged 16 to 59 years".
  const isNamed =
    isAfterAge(words, first) ||
    (isPlain && (isApposition(words, expression) || isAtAge(words, expression)));
  return isNamed ? { ...expression, kind: 'age' } : expression;
}

function isAfterAge(words: Words, first: number): boolean {
  const { normals } = words;
  const at = isSpaced(words, first) ? first - 1 : -1;
  const word = normals[at] ?? '';
  if (word === 'aged' || word === 'age' || word === 'ages') return true;
  if (word === 'of' && normals[at - 1] === 'age') return true;
  return word === 'turned' || word === 'turning';
}

/** "He died in 2019 at 85", "the youngest at 25". */
function isAtAge({ normals, text }: Words, { first, number, low }: Expression): boolean {
  if (normals[first - 1] !== 'at' || low === null || low < LEAST_AGE) return false;
  if (!',.;)'.includes(text[number.end] ?? '')) return false;
  return normals.slice(Math.max(0, first - AGE_REACH), first).some((word) => AGE_WORDS.has(word));
}

/** A number between commas after a name, in digits. */
function isApposition(words: Words, { first, numerals, after, connector }: Expression): boolean {
  const { text, normals, gaps, tokens } = words;
  const name = normals[first - 1] ?? '';
  const isClosed = ',.)—–'.includes(text[tokens[after - 1]?.end ?? 0] ?? '');
  const isComma = gaps[first] === ', ' && numerals[0]?.form === 'digits';
  return (
    connector === null && isComma && isClosed && isCapital(words, first - 1) && !MONTHS.has(name)
  );
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
  if (
    holdsAny(text[start - 1] ?? '', '-−') &&
    (isBlank(text[start - 2]) || '(“"'.includes(text[start - 2] ?? ''))
  ) {
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
