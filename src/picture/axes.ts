import type { EChartsOption } from 'echarts';
import { formatQuantity } from '../text/quantities/formatQuantity.ts';
import { chart, type Frame, LAYOUT } from './layout.ts';
import { daysOf, type Marks } from './mark.ts';
import type { PictureWords } from './pictureWords.ts';
import { FONT, INK, QUIET } from './textAt.ts';
import { ticksOf } from './timeScale.ts';

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
