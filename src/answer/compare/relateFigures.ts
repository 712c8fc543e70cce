import type { Quantity } from '../../text/quantities/quantity.ts';

/**
 * How a figure stands to another one, both taken as the stretch of numbers that their words allow:
 * - `same`: the same number with the same bounds;
 * - `near`: apart by no more than the tolerance of "about", which one of them says;
 * - `within`, `contains`: it lies in the other's stretch ("1,700" in "more than 1,500"), or the other in its own;
 * - `overlaps`: some numbers are in both ("up to 650", "at least 500");
 * - `below`, `above`: no number is in both.
 */
export type FigureRelation =
  | ('same' | 'near' | 'within' | 'contains')
  | ('overlaps' | 'below' | 'above');

/** What is needed of a figure: its value, and the sentence that it stands in. */
export interface ComparedFigure {
  readonly quantity: Pick<Quantity, 'low' | 'high' | 'magnitude' | 'qualifier' | 'kind'>;
  readonly text: string;
}

/**
 * "About" reaches down by a tenth of its number, and up as far as its number is a tenth below. A number that is
 * rounded to two digits is off by 5 % at the most (1,050 as 1,000 or 1,100); "about" is said of coarser ones.
 */
const ABOUT = 0.1;

/** Words of "about" that are said of what falls short: "nearly 1,000" is not 1,050. */
const FROM_BELOW = /nearly|almost|close to|just about|virtually|\bnear\b/i;

/** "Hundreds" are up to a thousand: of more, "thousands" would be said. */
const VAGUE_FACTOR = 10;

interface Stretch {
  readonly low: number;
  readonly high: number;
  /** Whether `low` and `high` themselves are left out: "more than", "less than". */
  readonly isAbove: boolean;
  readonly isBelow: boolean;
}

/** How a figure stands to another. Symmetric: the other way round, `within` is `contains` and `below` is `above`. */
export function relateFigures(first: ComparedFigure, second: ComparedFigure): FigureRelation {
  const [a, b] = [asPercent(first), asPercent(second)];
  return relate(a, b);
}

/** "Half" is 50 %. */
function asPercent(figure: ComparedFigure): ComparedFigure {
  const { kind, low, high } = figure.quantity;
  if (kind !== 'share') return figure;
  const times100 = (value: number | null) => value && Number((100 * value).toPrecision(12));
  return { ...figure, quantity: { ...figure.quantity, low: times100(low), high: times100(high) } };
}

function relate(a: ComparedFigure, b: ComparedFigure): FigureRelation {
  const [first, second] = [stretchOf(a, b), stretchOf(b, a)];
  if (isSame(first, second) && isApprox(a) === isApprox(b)) return 'same';
  if (isNear(a, b) || isNear(b, a)) return 'near';
  if (isBelow(first, second)) return 'below';
  if (isBelow(second, first)) return 'above';
  if (isSame(first, second)) return 'near';
  if (lies(first, second)) return 'within';
  return lies(second, first) ? 'contains' : 'overlaps';
}

/** A million is said for a billion now and then; what lies further off is of another matter. */
const FARTHEST = 10_000;

/** Whether two figures are so far apart that they cannot be of the same, whoever errs: 20,000 and a trillion dollars. */
export function areFarApart(a: ComparedFigure, b: ComparedFigure): boolean {
  const [first, second] = [a, b].map(({ quantity }) =>
    Math.abs(quantity.low ?? quantity.high ?? 0),
  );
  if (!first || !second) return false;
  return Math.max(first, second) > FARTHEST * Math.min(first, second);
}

/**
 * Whether two figures can both be right as they are worded; "700" and "over 700" pass for the same round number. Of two
 * bounds of one kind, "at least 8" and "at least 37", the numbers are compared, as each is what was known then.
 */
export function areCompatible(a: ComparedFigure, b: ComparedFigure): boolean {
  const [first, second] = [a, b].map(({ quantity }) => quantity.low ?? quantity.high);
  const isOneBound = [a, b].every(isFromBelow) || [a, b].every(isFromAbove);
  if (isOneBound && first != null && second != null) {
    return Math.abs(first - second) <= ABOUT * Math.max(Math.abs(first), Math.abs(second));
  }
  const relation = relateFigures(a, b);
  return first === second || (relation !== 'below' && relation !== 'above');
}

function isFromBelow({ quantity: { low, high } }: ComparedFigure): boolean {
  return low !== null && high === null;
}

function isFromAbove({ quantity: { low, high } }: ComparedFigure): boolean {
  return low === null && high !== null;
}

/** "About 1,000" beside "more than 1,000" is a stretch, too; beside a number, `isNear` decides. */
function stretchOf(figure: ComparedFigure, other: ComparedFigure): Stretch {
  const { low, high, magnitude, qualifier } = figure.quantity;
  const isOpen = other.quantity.low === null || other.quantity.high === null;
  if (isApprox(figure) && magnitude === null && isOpen) {
    return { ...aboutStretch(figure), isAbove: false, isBelow: false };
  }
  const isAbove = qualifier?.kind === 'more_than';
  const isBelow = qualifier?.kind === 'less_than';
  if (magnitude !== null) {
    return { low: magnitude, high: VAGUE_FACTOR * magnitude, isAbove: false, isBelow: true };
  }
  return {
    ...{ low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY },
    ...{ isAbove, isBelow },
  };
}

function isApprox({ quantity }: ComparedFigure): boolean {
  return quantity.qualifier?.kind === 'approx';
}

/** Whether a says "about" of a number that b, a single number or a range, comes near to. */
function isNear(a: ComparedFigure, { quantity: { low, high } }: ComparedFigure): boolean {
  if (!isApprox(a) || a.quantity.magnitude !== null || low === null || high === null) return false;
  const about = aboutStretch(a);
  return low >= about.low && high <= about.high;
}

/** The numbers that "about" lets a single number or a range be. */
function aboutStretch({ quantity: { low, high, qualifier }, text }: ComparedFigure) {
  const words = qualifier === null ? '' : text.slice(qualifier.start, qualifier.end);
  const [least, most] = [low ?? 0, high ?? 0];
  return {
    low: least - ABOUT * Math.abs(least),
    high: FROM_BELOW.test(words) ? most : most + (ABOUT / (1 - ABOUT)) * Math.abs(most),
  };
}

function isSame(a: Stretch, b: Stretch): boolean {
  return a.low === b.low && a.high === b.high && a.isAbove === b.isAbove && a.isBelow === b.isBelow;
}

/** Every number of the first is below every number of the second. */
function isBelow(a: Stretch, b: Stretch): boolean {
  return a.high < b.low || (a.high === b.low && (a.isBelow || b.isAbove));
}

/** Every number of the inner one is in the outer one. */
function lies(inner: Stretch, outer: Stretch): boolean {
  const isFrom =
    inner.low > outer.low || (inner.low === outer.low && (inner.isAbove || !outer.isAbove));
  const isTo =
    inner.high < outer.high || (inner.high === outer.high && (inner.isBelow || !outer.isBelow));
  return isFrom && isTo;
}
