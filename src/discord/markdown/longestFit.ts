interface Room {
  readonly maxLength: number;
  /** Length of a beginning of the text once rendered: never less than its own, and growing with it. */
  readonly measure: (start: string) => number;
}

/**
 * The longest beginning of a text that fits: all of it, or as many whole words as there is room
 * for, or, where not even the first word fits, as many whole characters.
 */
export function longestFit(text: string, { maxLength, measure }: Room): string {
  if (text.length <= maxLength && measure(text) <= maxLength) return text;
  // One unit more than can fit, to see whether a word ends there.
  const start = text.slice(0, maxLength + 1);
  const fits = (end: number) => measure(text.slice(0, end)) <= maxLength;
  const end =
    lastFitting(offsets(start, /(?<=\S)(?=\s)/g), fits) ??
    lastFitting(offsets(start, /(?=[\s\S])/gu), fits);
  return text.slice(0, end ?? 0);
}

function offsets(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

/**
 * The last candidate that fits, by bisection.
 *
 * @param candidates ordered: where one does not fit, none after it does.
 */
export function lastFitting<T>(
  candidates: readonly T[],
  fits: (candidate: T) => boolean,
): T | undefined {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(candidates[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return candidates[low - 1];
}
