import type { Days } from '../answer/figures/figureTable.ts';
import { daysOf, type Mark } from './mark.ts';
import type { Box } from './shapes.ts';

/** Pixels. Discord shows a picture 550 wide and 350 high at the most: three quarters of this, so that its type stays legible. */
export const LAYOUT = {
  width: 720,
  height: 460,
  left: 100,
  right: 24,
  top: 152,
  bottom: 44,
  margin: 20,
} as const;
/** The margin for undated figures; all of the width where no figure has a date. */
const UNDATED = 180;

const { width, left, right, top } = LAYOUT;

/** The height of the chart itself. */
export const chart = LAYOUT.height - LAYOUT.top - LAYOUT.bottom;

/** Where what is drawn. */
export interface Frame {
  readonly marks: readonly Mark[];
  readonly value: Scale;
  readonly isLog: boolean;
  /** Null where no figure has a date. */
  readonly days: Scale | null;
  /** Where the margin for the undated begins, in pixels. */
  readonly split: number;
}

/**
 * @param marks one at least.
 * @returns the scales that all marks fit, and where the margin for undated ones begins.
 */
export function frameOf(marks: readonly Mark[]): Frame {
  const days = daysOf(marks);
  const isLog = isWide(marks);
  const hasUndated = marks.some((mark) => mark.days === null);
  return {
    ...{ marks, isLog, value: valueScale(marks, isLog), days: days && withRoom(days) },
    split: days === null ? left : width - right - (hasUndated ? UNDATED : 0),
  };
}

/**
 * Where a mark stands; undated ones stand side by side in their margin.
 *
 * @param frame the scales.
 * @param mark one of the frame's marks.
 * @returns pixels from the picture's upper left corner.
 */
export function boxOf(mark: Mark, { marks, value, isLog, days, split }: Frame): Box {
  const share = (number: number) =>
    isLog
      ? Math.log(number / value.min) / Math.log(value.max / value.min)
      : (number - value.min) / (value.max - value.min);
  const y = (number: number) => top + chart * (1 - share(number));
  const vertical = { bottom: y(mark.low), top: y(mark.high) };
  if (mark.days === null || days === null) {
    const undated = marks.filter((one) => one.days === null);
    const place = (undated.indexOf(mark) + 0.5) / undated.length;
    // Room for the label of the last one, right of it.
    const x = split + 16 + place * (width - right - split - 32) * 0.7;
    return { left: x, right: x, ...vertical };
  }
  const x = (day: number) => left + ((day - days.min) / (days.max - days.min)) * (split - left);
  return { left: x(mark.days.first), right: x(mark.days.last), ...vertical };
}

/**
 * Where the label of a mark may be: dated and undated ones keep to their side.
 *
 * @param mark one of the frame's marks.
 * @param frame the scales.
 * @returns pixels from the picture's upper left corner.
 */
export function areaOf({ days }: Mark, { split }: Frame): Box {
  const hasMargin = split < width - right;
  const end = days !== null && hasMargin ? split : width;
  return { left: (days === null ? split : left) + 4, right: end - 6, top, bottom: top + chart - 2 };
}

/** Beyond this share of the largest value to the smallest the axis is logarithmic. */
const WIDE = 100;
/** Room around the first and the last day, as a share of the days between. */
const MARGIN = 0.06;

interface Scale {
  readonly min: number;
  readonly max: number;
}

/**
 * Whether small values would all lie on the ground of an even axis.
 *
 * @param marks one at least.
 * @returns true where all values are above 0 and the largest is more than 100 times the smallest.
 */
function isWide(marks: readonly Mark[]): boolean {
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
function valueScale(marks: readonly Mark[], isLog: boolean): Scale {
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
function withRoom({ first, last }: Days): Scale {
  const room = Math.max(1, (last - first) * MARGIN);
  return { min: first - room, max: last + room };
}
