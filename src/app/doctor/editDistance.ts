/**
 * How many letters have to be put in, left out or changed to make one word of another.
 *
 * @param from a word.
 * @param to another one.
 * @returns a whole number from 0 on (Levenshtein, 1965).
 */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    let diagonal = row[0] ?? 0;
    const next = [index + 1];
    for (let column = 1; column <= to.length; column++) {
      const above = row[column] ?? 0;
      const changed = diagonal + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min(changed, above + 1, (next[column - 1] ?? 0) + 1));
      diagonal = above;
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
