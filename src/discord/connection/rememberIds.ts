/**
 * A memory of the latest ids, for events that Discord delivers twice: after a resume, it sends
 * again what it is not sure of.
 *
 * @param capacity at least 1; the oldest id is forgotten where there are more.
 * @returns a function that says whether it is given an id for the first time.
 */
export function rememberIds(capacity: number): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > capacity && oldest !== undefined) seen.delete(oldest);
    return true;
  };
}
