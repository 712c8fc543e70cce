import type { EChartsOption } from 'echarts';
import type { Days } from '../answer/figures/figureTable.ts';
import { dateOfDay, dayCount } from '../text/edtf/days.ts';
import { formatQuantity } from '../text/quantities/formatQuantity.ts';
import { chart, type Frame, LAYOUT } from './layout.ts';
import { daysOf, type Marks } from './mark.ts';
import type { PictureWords } from './pictureWords.ts';
import { FONT, INK, QUIET } from './textAt.ts';

export const GRID_COLOR = '#dcdcdc';

/**
 * The two axes: days as numbers, with labels of our own, so that no time zone has a say; and values.
 *
 * @param frame where the marks stand, in pixels, and their scales.
 * @param marks the kind and unit of all values.
 * @param words the language's words for dates and undated ones.
 * @returns options for ECharts: `grid`, `xAxis`, `yAxis`.
 */
export function axesOf(
  { marks, value, isLog, days, split }: Frame,
  { kind, unit }: Marks,
  words: PictureWords,
): EChartsOption {
  const span = daysOf(marks);
  const ticks = span ? ticksOf(span) : [];
  const customValues = ticks.map(({ day }) => day);
  const labels = { color: INK, fontSize: 15, fontFamily: FONT };
  const axisLine = { show: true, lineStyle: { color: QUIET } };
  const valueText = (number: number) =>
    formatQuantity({ low: number, high: number, magnitude: null, qualifier: null, kind, unit });
  return {
    grid: {
      left: LAYOUT.left,
      top: LAYOUT.top,
      width: split - LAYOUT.left || 1,
      height: chart,
    },
    xAxis: {
      type: 'value',
      ...(days ?? { min: 0, max: 1 }),
      show: days !== null,
      axisLine,
      splitLine: { show: false },
      axisTick: { customValues },
      axisLabel: {
        ...{ customValues, ...labels, hideOverlap: true },
        formatter: (day: number) => {
          const tick = ticks.find((one) => one.day === day);
          return tick ? words.date(tick.edtf) : '';
        },
      },
    },
    yAxis: {
      type: isLog ? 'log' : 'value',
      ...value,
      axisLine,
      splitLine: { lineStyle: { color: GRID_COLOR } },
      axisLabel: { ...labels, formatter: valueText },
    },
  };
}

/** Labels under an axis at the most. */
const TICKS_MAX = 8;
/** Days from one tick to the next; then months. */
const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000];

interface Tick {
  readonly day: number;
  /** EDTF, as precise as the step between ticks. */
  readonly edtf: string;
}

/**
 * Round dates from the first day to the last, as many as can be read.
 *
 * @param days the first and the last, counted from 1 January 1970.
 * @returns ticks in order, eight at the most, all within these days.
 */
export function ticksOf({ first, last }: Days): Tick[] {
  for (const step of DAY_STEPS) {
    if ((last - first) / step < TICKS_MAX) return days(first, last, step);
  }
  const [from, to] = [dateOfDay(first), dateOfDay(last)];
  const [firstMonth, lastMonth] = [from.year * 12 + from.month - 1, to.year * 12 + to.month - 1];
  const step =
    MONTH_STEPS.find((months) => (lastMonth - firstMonth) / months < TICKS_MAX) ?? 120_000;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(firstMonth / step) * step; month <= lastMonth; month += step) {
    const [year, ofYear] = [Math.floor(month / 12), (month % 12) + 1];
    const day = dayCount(year, ofYear, 1);
    if (day >= first) ticks.push({ day, edtf: written([year, ...(step < 12 ? [ofYear] : [])]) });
  }
  return ticks;
}

function days(first: number, last: number, step: number): Tick[] {
  const count = Math.floor((last - first) / step) + 1;
  return Array.from({ length: count }, (_, i) => {
    const day = first + i * step;
    const { year, month, day: ofMonth } = dateOfDay(day);
    return { day, edtf: written([year, month, ofMonth]) };
  });
}

/** @param parts year, month, day. */
function written([year = 0, ...parts]: readonly number[]): string {
  return [
    String(year).padStart(4, '0'),
    ...parts.map((part) => String(part).padStart(2, '0')),
  ].join('-');
}
