import { daysOf, type Mark } from './mark.ts';
import { isWide, type Scale, valueScale, withRoom } from './scales.ts';
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
