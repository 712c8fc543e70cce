import { holdsAny } from '../characters.ts';
import { addBoundaries, findMatches, findSpans } from './boundaries.ts';

/** A bullet, with the number that may follow it: `• 9. The`, `⁃9. The`. */
const BULLET = /[•⁃◦▪‣●■]\s*(?:\d{1,3}[.)]{1,2}\s+)?(?=\S)/g;

/** A bullet starts an item of a list, which goes on after the bullet and its number. */
export function separateBullets(text: string, starts: readonly number[]): readonly number[] {
  const bullets = findSpans(text, BULLET);
  const textStarts = new Set(bullets.map(({ end }) => end));
  return addBoundaries(
    starts.filter((at) => !textStarts.has(at)),
    bullets.map(({ start }) => start),
  );
}

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
  return item.length <= LONGEST && !holdsAny(item, '\r\n\u2028\u2029');
}

function findMarkers(text: string): readonly Marker[] {
  return findMatches(text, MARKER).flatMap(({ index, 1: figure }) => {
    const isBeforeFigure = figure !== undefined;
    const before = text.slice(Math.max(0, index - REACH), index);
    return isBeforeFigure && FIGURE.test(before) ? [] : { start: index, isBeforeFigure };
  });
}

/** `1.`, `1)`, `1.)`, `(1)`, `a.`, `a)`, `(ii)` before the text of an item. A capital with a full stop is an initial. */
const NUMBER_MARKER =
  /(?:\.\)|[.)])(?<=(?:^|\s)(\(?)(\d{1,3}|[a-z]|[ivx]{2,4}|[A-Z](?=\)))(\.\)|[.)]))(?=(\s+)(["“‘(]?\p{Lu})?)/gu;

const ROMAN_NUMBERS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** What stands before the first item of a list: nothing else in its line. */
const LINE_START = /(?:^|[\r\n\u2028\u2029])\s*$/;

/** Or a colon: `three aims: 1) Peace`. */

interface NumberMarker {
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

function findItems(text: string, starts: ReadonlySet<number>): readonly NumberMarker[] {
  const items = new Set<NumberMarker>();
  let last: NumberMarker | undefined;
  for (const marker of findNumberMarkers(text)) {
    const before = text.slice(Math.max(0, marker.start - REACH), marker.start);
    const startsLine = LINE_START.test(before);
    if (startsLine) {
      items.add(marker);
    }
    if (last && countsOn(last, marker) && text.lastIndexOf('\n', marker.start) < last.start) {
      items.add(last).add(marker);
      last = marker;
    } else if (startsLine || starts.has(marker.start) || before.trimEnd().endsWith(':')) {
      last = marker;
    }
  }
  return [...items].sort((a, b) => a.start - b.start);
}

function findNumberMarkers(text: string): readonly NumberMarker[] {
  return findMatches(text, NUMBER_MARKER).map((match) => {
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

function countsOn(last: NumberMarker, next: NumberMarker): boolean {
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
