/**
 * A memory of the latest ids, for events that Discord delivers twice: after a resume, it sends
 * again what it is not sure of.
 *
 * @param capacity at least 1; the oldest id is forgotten where there are more.
 * @returns a function that says whether it is given an id for the first time.
 */
export function rememberIds(capacity: number): (id: string) => boolean {
  const seen = new Set<string>();
  // A ring: to find the oldest entry of a set, one has to step over all that were deleted.
  const ring: string[] = [];
  let next = 0;
  return (id) => {
    if (seen.has(id)) return false;
    const oldest = ring[next];
    if (oldest !== undefined) seen.delete(oldest);
    seen.add(id);
    ring[next] = id;
    next = (next + 1) % capacity;
    return true;
  };
}
