import type { Expression } from './expression.ts';
import { MONTHS } from './tables/months.ts';
import { isCapital, isSpaced, type Words } from './words.ts';

/** Nobody is known to have lived longer than 122 years. */
const MAX_AGE = 122;
/** Below it "died at 10" may be the hour. */
const LEAST_AGE = 25;
const AGE_REACH = 8;
const AGE_WORDS: ReadonlySet<string> = new Set(
  'died dies die dead death retired retires youngest oldest married'.split(' '),
);
/** "18 and older", "65 or over". */
const OLDER: ReadonlySet<string> = new Set(['older', 'over', 'above', 'up']);
const YOUNGER: ReadonlySet<string> = new Set(['younger', 'under', 'below']);

/** Tells an age from a count: "aged 35", "Ann Lee, 35, said", "people 65 (years) and older". */
export function readAge(words: Words, expression: Expression): Expression {
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
  if (!/^[,.;)]?$/.test(text[number.end] ?? '')) return false;
  return normals.slice(Math.max(0, first - AGE_REACH), first).some((word) => AGE_WORDS.has(word));
}

/** A number between commas after a name, in digits. */
function isApposition(words: Words, { first, numerals, after, connector }: Expression): boolean {
  const { text, normals, gaps, tokens } = words;
  const name = normals[first - 1] ?? '';
  const isClosed = /^[,.)—–]?$/.test(text[tokens[after - 1]?.end ?? 0] ?? '');
  const isComma = /^,\s$/.test(gaps[first] ?? '') && numerals[0]?.form === 'digits';
  return (
    connector === null && isComma && isClosed && isCapital(words, first - 1) && !MONTHS.has(name)
  );
}
