import type { Mark } from './mark.ts';

/** Half the size of a mark, in pixels; arrows and caps go from there. */
const R = 7;
const ARROW = 22;
const CAP = 6;
const STROKE = 2;

/** Where a mark stands, in pixels: from left to right, and from the low value up to the high one. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A shape as ECharts' custom series takes it. */
export interface Shape {
  readonly type: string;
  readonly shape?: object;
  readonly style: object;
  readonly silent?: true;
}

/**
 * Where a mark stands with its arrow, which no label may hide.
 *
 * @param mark the figure that is drawn.
 * @param box where it stands, in pixels.
 * @returns the box, 22 pixels longer where an end is open.
 */
export function withArrow({ open }: Mark, box: Box): Box {
  return {
    ...box,
    top: open === 'up' ? box.top - ARROW : box.top,
    bottom: open === 'down' ? box.bottom + ARROW : box.bottom,
  };
}

/**
 * What a figure is drawn as: its sign, a span of days, a range of values, an arrow where an end is open.
 *
 * @param mark the figure that is drawn.
 * @param box where it stands, in pixels.
 * @param color of its owner: `#rrggbb`.
 * @returns the shapes, the dot last, so that it lies on top.
 */
export function shapesOf(
  { open, isAbout }: Mark,
  { left, right, bottom, top }: Box,
  color: string,
): Shape[] {
  const [x, y] = [(left + right) / 2, (bottom + top) / 2];
  const line = (x1: number, y1: number, x2: number, y2: number): Shape => ({
    type: 'line',
    shape: { x1, y1, x2, y2 },
    style: { stroke: color, lineWidth: STROKE },
  });
  const isWide = right - left > 2 * R;
  const isTall = bottom - top > 1;
  const tip = open === 'up' ? y - ARROW : y + ARROW;
  return [
    ...(isWide
      ? [
          line(left, y, right, y),
          line(left, y - CAP, left, y + CAP),
          line(right, y - CAP, right, y + CAP),
        ]
      : []),
    ...(isTall
      ? [
          line(x, bottom, x, top),
          line(x - CAP, bottom, x + CAP, bottom),
          line(x - CAP, top, x + CAP, top),
        ]
      : []),
    ...(open === null
      ? []
      : [
          line(x, y, x, tip),
          line(x - CAP, tip + (open === 'up' ? CAP : -CAP), x, tip),
          line(x + CAP, tip + (open === 'up' ? CAP : -CAP), x, tip),
        ]),
    {
      type: 'circle',
      shape: { cx: x, cy: y, r: R },
      style: { fill: isAbout ? '#ffffff' : color, stroke: color, lineWidth: STROKE },
    },
  ];
}
