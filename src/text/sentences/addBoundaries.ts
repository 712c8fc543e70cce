/** Boundaries with others among them, ascending, each once. */
export function addBoundaries(
  starts: readonly number[],
  added: readonly number[],
): readonly number[] {
  return added.length === 0 ? starts : [...new Set([...starts, ...added])].sort((a, b) => a - b);
}
