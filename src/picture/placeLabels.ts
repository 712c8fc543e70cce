import type { Box } from './shapes.ts';
import { TEXT_SIZE } from './textAt.ts';

/** The letters of the font are about so wide. */
const LETTER = 0.62 * TEXT_SIZE;
/** Pixels between a mark and its label. */
const GAP = 12;
/** Below this a label runs into its neighbours anyway. */
const HEIGHT = TEXT_SIZE + 3;

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Where the labels of marks go: right of it, left, above, below, whichever is free; left out where none is.
 *
 * @param boxes for each mark where it stands, in pixels.
 * @param texts for each mark its label.
 * @param areas for each mark where its label may be.
 * @returns for each mark its label and where that stands: `x` its left end, `y` its middle, in pixels. Null for an
 * empty label and where there is no room.
 */
export function placeLabels(
  boxes: readonly Box[],
  texts: readonly string[],
  areas: readonly Box[],
): (Label | null)[] {
  const taken: Box[] = boxes.map(({ left, right, bottom, top }) => ({
    ...{ left: left - 8, right: right + 8, bottom: bottom + 8, top: top - 8 },
  }));
  return boxes.map((box, i) => {
    const text = texts[i] ?? '';
    if (text === '') return null;
    const width = text.length * LETTER;
    const [x, y] = [(box.left + box.right) / 2, (box.bottom + box.top) / 2];
    const places: (readonly [number, number])[] = [
      [box.right + GAP, y],
      [box.left - GAP - width, y],
      [x - width / 2, box.top - GAP - HEIGHT / 2],
      [x - width / 2, box.bottom + GAP + HEIGHT / 2],
      [box.right + GAP, y - HEIGHT],
      [box.right + GAP, y + HEIGHT],
      [box.left - GAP - width, y - HEIGHT],
      [box.left - GAP - width, y + HEIGHT],
    ];
    for (const [left, middle] of places) {
      const [bottom, labelTop] = [middle + HEIGHT / 2, middle - HEIGHT / 2];
      const label = { left, right: left + width, bottom, top: labelTop };
      if (!isWithin(label, areas[i] ?? label) || taken.some((other) => overlap(label, other)))
        continue;
      taken.push(label);
      return { text, x: left, y: middle };
    }
    return null;
  });
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
