/** Two lists of boundaries as one, each boundary once; both are ascending, and so is what comes back. */
export function addBoundaries(
  starts: readonly number[],
  added: readonly number[],
): readonly number[] {
  if (added.length === 0) {
    return starts;
  }
  const merged: number[] = [];
  let next = 0;
  for (const start of starts) {
    for (let at = added[next]; at !== undefined && at <= start; at = added[next]) {
      if (at < start) {
        merged.push(at);
      }
      next += 1;
    }
    merged.push(start);
  }
  return merged.concat(added.slice(next));
}
