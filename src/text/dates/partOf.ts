import type { PartOfTime } from './eventDate.ts';

const PARTS: Readonly<Record<string, PartOfTime>> = {
  ...{ early: 'early', earlier: 'early', beginning: 'early', start: 'early' },
  ...{ mid: 'mid', middle: 'mid' },
  ...{ late: 'late', later: 'late', end: 'late' },
};

/** Which part of the time the words name, of a match with the groups of `PART`. */
export function partOf(groups: RegExpExecArray['groups']): PartOfTime | undefined {
  const word = groups?.['part'] ?? groups?.['edge'];
  return word === undefined ? undefined : PARTS[word.toLowerCase()];
}
