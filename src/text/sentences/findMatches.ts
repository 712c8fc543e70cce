/**
 * All matches of a global pattern, none of which is empty. `matchAll()` gives the same, but first copies the pattern,
 * which for short lines takes longer than the search.
 */
export function findMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
  }
  return matches;
}
