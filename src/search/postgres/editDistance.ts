/**
 * Whether one word becomes another by so many letters added, left out or changed at the most (Levenshtein's distance).
 *
 * @param most 0 or more; words whose distance is greater are told apart early.
 */
export function isWithinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let previous = Uint16Array.from({ length: b.length + 1 }, (_, i) => i);
  let current = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    current[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cost = Math.min(changed, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    [previous, current] = [current, previous];
  }
  return (previous[b.length] ?? 0) <= most;
}

/**
 * Pieces of a word of which one stands unchanged in every word within so many edits: with one piece more than edits, an edit
 * each leaves one whole.
 */
export function wholePieces(word: string, edits: number): string[] {
  const pieces = edits + 1;
  const size = word.length / pieces;
  return Array.from({ length: pieces }, (_, i) =>
    word.slice(Math.round(i * size), Math.round((i + 1) * size)),
  ).filter((piece) => piece !== '');
}
