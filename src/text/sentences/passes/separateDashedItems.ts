import { addBoundaries } from '../addBoundaries.ts';
import { findMatches } from '../findMatches.ts';

/** A hyphen between spaces before a figure or a capital; the group tells which. */
const MARKER = /(?<!\S)-[^\S\r\n]+(?=["“‘(]?(?:(\p{N})|\p{Lu}))/gu;

/** What stands before the first item: nothing else in its line, or the colon that leads in the list. */
const BEFORE_LIST = /(?:^|[\r\n\u2028\u2029]|:)\s*$/;
/** A hyphen between two figures is their range, `May 10 - 12 June`, and begins no item. */
const FIGURE = /\p{N}\s*$/u;
const REACH = 16;

/** Fewer hyphens in a row may be an aside: `- Reuters - The bank said`. */
const FEWEST = 3;
/** An item longer than this many characters is the prose behind a list. */
const LONGEST = 300;

interface Marker {
  readonly start: number;
  readonly isBeforeFigure: boolean;
}

/**
 * The items of a list in one line are a sentence each, if a hyphen leads in at least three and all of them begin
 * alike, with a figure or with a capital: `- 1990 - Ann Low - 1994 - Joe High - 1999 - Sue Fair`.
 */
export function separateDashedItems(text: string, starts: readonly number[]): readonly number[] {
  const known = new Set(starts);
  const items: number[] = [];
  let list: Marker[] = [];
  const endList = () => {
    if (list.length >= FEWEST) items.push(...list.map(({ start }) => start));
    list = [];
  };
  for (const marker of findMarkers(text)) {
    const [first] = list;
    const last = list.at(-1);
    if (first && last && goesOn(text.slice(last.start, marker.start))) {
      if (first.isBeforeFigure === marker.isBeforeFigure) list.push(marker);
      continue;
    }
    endList();
    const before = text.slice(Math.max(0, marker.start - REACH), marker.start);
    if (known.has(marker.start) || BEFORE_LIST.test(before)) list.push(marker);
  }
  endList();
  return addBoundaries(starts, items);
}

function goesOn(item: string): boolean {
  return item.length <= LONGEST && !/[\r\n\u2028\u2029]/.test(item);
}

function findMarkers(text: string): readonly Marker[] {
  return findMatches(text, MARKER).flatMap(({ index, 1: figure }) => {
    const isBeforeFigure = figure !== undefined;
    const before = text.slice(Math.max(0, index - REACH), index);
    return isBeforeFigure && FIGURE.test(before) ? [] : { start: index, isBeforeFigure };
  });
}
