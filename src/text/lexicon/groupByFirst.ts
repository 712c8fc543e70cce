/** Groups names or phrases by what stands before the first separator; done at every start, hence no splitting. */
export function groupByFirst(
  entries: Iterable<string>,
  separator: string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const entry of entries) {
    const end = entry.indexOf(separator);
    const first = end < 0 ? entry : entry.slice(0, end);
    const group = groups.get(first);
    if (group === undefined) {
      groups.set(first, [entry]);
    } else {
      group.push(entry);
    }
  }
  return groups;
}
