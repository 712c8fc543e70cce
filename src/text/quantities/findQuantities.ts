import { type Attribution, findAttributions } from '../speech/findAttributions.ts';
import type { Token } from '../terms/splitTokens.ts';
import { findNoun } from './context/findNoun.ts';
import { findOwner } from './context/findOwner.ts';
import { findPlace } from './context/findPlace.ts';
import { findStatus } from './context/findStatus.ts';
import { EXCLUSIONS } from './exclusions/exclusions.ts';
import { mayHoldQuantity, startsNumber } from './numerals/readNumeral.ts';
import type { Expression, Quantity } from './quantity.ts';
import { readExpression } from './readExpression.ts';
import { readHeight, readMultiple, readNone } from './readOtherForms.ts';
import { readWords, type Words } from './words.ts';

/** In this order: what a number may be written as. */
const READERS: readonly ((words: Words, at: number) => Expression | null)[] = [
  readNone,
  readMultiple,
  readHeight,
  readExpression,
];

/**
 * Finds the quantities of a sentence: how many, how much, how long, how old. Dates, times of day,
 * ordinals, scores, labels ("Article 5", "F-16") and telephone numbers are none; each exclusion is a rule
 * of `exclusions/`. Words without a size ("several", "many", "a number of") are none either.
 *
 * @param text a sentence; any string is accepted. Takes time in proportion to its length.
 * @param tokens of `splitTokens(text)`, where they were cut already.
 * @returns the quantities in the order of the text, apart from each other; all offsets are of `text`.
 */
export function findQuantities(text: string, tokens?: readonly Token[]): Quantity[] {
  if (!mayHoldQuantity(text)) return [];
  const words = readWords(text, tokens);
  const quantities: Quantity[] = [];
  let attributions: readonly Attribution[] | undefined;
  let nearest = 0;
  for (let at = 0; at < words.tokens.length; ) {
    const expression = startsNumber(words, at) ? read(words, at) : null;
    const isFree = (expression?.start ?? 0) >= (quantities.at(-1)?.end ?? 0);
    if (
      expression !== null &&
      isFree &&
      !EXCLUSIONS.some((excludes) => excludes(words, expression))
    ) {
      attributions ??= findAttributions(words);
      nearest = nearestTo(expression, attributions, nearest);
      quantities.push(toQuantity(words, expression, attributions[nearest] ?? null));
    }
    at = Math.max(at + 1, expression?.after ?? 0);
  }
  return quantities;
}

function read(words: Words, at: number): Expression | null {
  for (const reader of READERS) {
    const expression = reader(words, at);
    if (expression !== null) return expression;
  }
  return null;
}

function toQuantity(
  words: Words,
  expression: Expression,
  attribution: Attribution | null,
): Quantity {
  const { start, end, number, low, high, magnitude, kind, unit, qualifier } = expression;
  const noun = findNoun(words, expression);
  const status = findStatus(words, expression, noun);
  const isSource =
    attribution !== null && start < attribution.source.end && attribution.source.start < end;
  return {
    ...{ start, end, number, low, high, magnitude, kind, unit, qualifier },
    noun: noun?.noun ?? null,
    owner: findOwner(words, expression, noun),
    place: findPlace(words, expression, { noun, status: status?.status ?? null }),
    status: status?.status ?? null,
    // "Two officials said": the sources that are counted are not said by themselves.
    attribution: isSource ? null : attribution,
  };
}

/** Index of the last attribution that ends before the quantity, else of the first; goes on from `from`. */
function nearestTo(
  { start }: Expression,
  attributions: readonly Attribution[],
  from: number,
): number {
  let at = from;
  while ((attributions[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
  return at;
}
