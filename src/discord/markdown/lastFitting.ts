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
