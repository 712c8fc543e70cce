import { addBoundaries } from '../addBoundaries.ts';
import { findMatches } from '../findMatches.ts';

/** `1.`, `1)`, `1.)`, `(1)`, `a.`, `a)`, `(ii)` before the text of an item. A capital with a full stop is an initial. */
const MARKER =
  /(?:\.\)|[.)])(?<=(?:^|\s)(\(?)(\d{1,3}|[a-z]|[ivx]{2,4}|[A-Z](?=\)))(\.\)|[.)]))(?=(\s+)(["“‘(]?\p{Lu})?)/gu;

const ROMAN_NUMBERS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** What stands before the first item of a list: nothing else in its line. */
const LINE_START = /(?:^|[\r\n\u2028\u2029])\s*$/;

/** Or a colon: `three aims: 1) Peace`. */
const COLON = /:\s*$/;

const REACH = 16;

interface Marker {
  readonly start: number;
  /** Where the text of the item starts. */
  readonly textStart: number;
  readonly label: string;
  readonly style: string;
  readonly isBeforeCapital: boolean;
}

/**
 * The numbered items of a list in one line are a sentence each, whether full stops end them or not: `1) The first item
 * 2) The second item`. A number is a marker if it starts a line, or counts on in the line of one that starts a sentence.
 */
export function separateNumberedItems(text: string, starts: readonly number[]): readonly number[] {
  const items = findItems(text, new Set(starts));
  const textStarts = new Set(items.map(({ textStart }) => textStart));
  return addBoundaries(
    starts.filter((at) => !textStarts.has(at)),
    items.map(({ start }) => start),
  );
}

function findItems(text: string, starts: ReadonlySet<number>): readonly Marker[] {
  const items = new Set<Marker>();
  let last: Marker | undefined;
  for (const marker of findMarkers(text)) {
    const before = text.slice(Math.max(0, marker.start - REACH), marker.start);
    const startsLine = LINE_START.test(before);
    if (startsLine) {
      items.add(marker);
    }
    if (last && countsOn(last, marker) && text.lastIndexOf('\n', marker.start) < last.start) {
      items.add(last).add(marker);
      last = marker;
    } else if (startsLine || starts.has(marker.start) || COLON.test(before)) {
      last = marker;
    }
  }
  return [...items].sort((a, b) => a.start - b.start);
}

function findMarkers(text: string): readonly Marker[] {
  return findMatches(text, MARKER).map((match) => {
    const [, opening = '', label = '', closing = '', space = '', capital] = match;
    const end = match.index + closing.length;
    return {
      start: end - (opening + label + closing).length,
      textStart: end + space.length,
      label,
      style: opening + closing,
      isBeforeCapital: capital !== undefined,
    };
  });
}

function countsOn(last: Marker, next: Marker): boolean {
  if (next.style !== last.style || !next.isBeforeCapital) {
    return false;
  }
  const roman = ROMAN_NUMBERS.indexOf(last.label);
  return (
    Number(next.label) === Number(last.label) + 1 ||
    (roman >= 0 && next.label === ROMAN_NUMBERS[roman + 1]) ||
    (next.label.length === 1 && next.label.charCodeAt(0) === last.label.charCodeAt(0) + 1)
  );
}
