/** "In the third debate", "on the 13th ballot": one of several happenings. */
const ORDINAL =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))\b/gi;
const FIRST = /\bfirst\b/i;

/**
 * Whether a sentence is of another one of several happenings than a claim or question: it numbers one that this does not
 * ("the sixth ballot"), or this numbers one that it does not.
 */
export function isOtherOrdinal(asked: string, text: string): boolean {
  const [own, other] = [ordinalsIn(asked), ordinalsIn(text)];
  if (own.length === 0 && !FIRST.test(asked)) return other.length > 0;
  return !(own.some((one) => other.includes(one)) || (FIRST.test(asked) && FIRST.test(text)));
}

function ordinalsIn(text: string): string[] {
  return [...text.matchAll(ORDINAL)].map(([ordinal]) => ordinal.toLowerCase());
}
