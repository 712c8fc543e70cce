import type { Days } from '../answer/figures/figureTable.ts';
import type { Mark } from './mark.ts';

/** Beyond this share of the largest value to the smallest the axis is logarithmic. */
const WIDE = 100;
/** Room around the first and the last day, as a share of the days between. */
const MARGIN = 0.06;

export interface Scale {
  readonly min: number;
  readonly max: number;
}

/**
 * Whether small values would all lie on the ground of an even axis.
 *
 * @param marks one at least.
 * @returns true where all values are above 0 and the largest is more than 100 times the smallest.
 */
export function isWide(marks: readonly Mark[]): boolean {
  const values = marks.flatMap(({ low, high }) => [low, high]);
  return Math.min(...values) > 0 && Math.max(...values) / Math.min(...values) > WIDE;
}

/**
 * From nought, or from the power of ten below the smallest, to a round value above the largest.
 *
 * @param marks one at least.
 * @param isLog whether the axis is logarithmic: then all values are above 0.
 * @returns both ends of the axis, in the unit of the values.
 */
export function valueScale(marks: readonly Mark[], isLog: boolean): Scale {
  const values = marks.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (isLog)
    return {
      min: 10 ** Math.floor(Math.log10(least)),
      max: 10 ** Math.ceil(Math.log10(most * 1.2)),
    };
  const [min, max] = [Math.min(0, least * 1.15), Math.max(0, most * 1.15)];
  return { min: min < 0 ? -rounded(-min) : 0, max: max > 0 ? rounded(max) : min < 0 ? 0 : 1 };
}

/** The next of 1, 1.5, 2, 3, 4, 5, 6, 8 times a power of ten. */
function rounded(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((factor) => factor * power >= value) ?? 10;
  return step * power;
}

/**
 * Some room before the first day and after the last, so that one day alone stands in the middle.
 *
 * @param days counted from 1 January 1970.
 * @returns both ends of the axis, in days.
 */
export function withRoom({ first, last }: Days): Scale {
  const room = Math.max(1, (last - first) * MARGIN);
  return { min: first - room, max: last + room };
}
