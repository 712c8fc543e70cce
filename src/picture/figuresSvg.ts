import { type EChartsOption, init } from 'echarts';
import type { Ledger, LedgerEntry } from '../answer/figures/ledger.ts';
import { formatQuantity } from '../text/quantities/formatQuantity.ts';
import { type Mark, type Marks, marksOf } from './mark.ts';
import { pictureText } from './pictureText.ts';
import { englishPicture, type PictureWords } from './pictureWords.ts';
import { LABEL_SIZE, placeLabels } from './placeLabels.ts';
import { daysOf, isWide, type Scale, valueScale, withRoom } from './scales.ts';
import { type Box, shapesOf } from './shapes.ts';
import { type Group, statusGroups, statusName } from './statusGroups.ts';
import { ticksOf } from './timeScale.ts';

/** Pixels. */
const WIDTH = 960;
const LEFT = 92;
const RIGHT = 28;
const TOP = 134;
const LEGEND = 106;
const CHART = 340;
const AXIS = 34;
const ROW = 21;
/** What is beyond is in the table. */
const ROWS_MAX = 20;
const MARKS_MAX = 200;
/** The margin for undated figures; all of the width where no figure has a date. */
const UNDATED = 230;
const TITLE_MAX = 70;
const ROW_MAX = 118;
const FONT = 'DejaVu Sans';
const INK = '#1a1a1a';
const QUIET = '#595959';
const GRID = '#dcdcdc';

/** Where what is drawn, in pixels. */
interface Frame {
  readonly marks: readonly Mark[];
  readonly value: Scale;
  readonly isLog: boolean;
  /** Null where no figure has a date. */
  readonly days: Scale | null;
  /** Where the margin for the undated begins. */
  readonly split: number;
}

/**
 * Draws the figures of a ledger, time by value, as an SVG of its own: the same for the same ledger, on
 * every machine. Figures of another unit than most are named, and not drawn; a list below the axes
 * says what each mark is and from where.
 *
 * @returns null where there is nothing to draw.
 */
export function figuresSvg(ledger: Ledger, words: PictureWords = englishPicture): string | null {
  const all = marksOf(ledger.entries);
  const marks = all.marks.slice(0, MARKS_MAX);
  if (marks.length === 0) return null;
  const listed = marks.slice(0, ROWS_MAX);
  const more = all.marks.length - listed.length;
  const height = TOP + CHART + AXIS + 18 + (listed.length + (more > 0 ? 1 : 0)) * ROW + 14;
  const isLog = isWide(marks);
  const days = daysOf(marks);
  const hasUndated = marks.some((mark) => mark.days === null);
  const frame: Frame = {
    ...{ marks, isLog, value: valueScale(marks, isLog), days: days && withRoom(days) },
    split: days === null ? LEFT : WIDTH - RIGHT - (hasUndated ? UNDATED : 0),
  };
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    chart.setOption(option(ledger, { all, frame, listed, more, words }));
    return described(chart.renderToSVGString(), { ledger, marks: listed, words, height });
  } finally {
    chart.dispose();
  }
}

interface Drawing {
  readonly all: Marks;
  readonly frame: Frame;
  readonly listed: readonly Mark[];
  readonly more: number;
  readonly words: PictureWords;
}

function option(ledger: Ledger, { all, frame, listed, more, words }: Drawing): EChartsOption {
  const { marks, value, isLog, days, split } = frame;
  const groups = statusGroups(marks, words);
  const boxes = marks.map((mark) => boxOf(mark, frame));
  const labels = placeLabels(
    boxes,
    marks.map((mark) => labelsOf(mark, words)),
    marks.map(({ days: own }) => areaOf(own !== null, split)),
  );
  const lookOf = new Map(
    groups.flatMap((group) => group.marks.map((mark) => [mark, group] as const)),
  );
  const dated = marks.flatMap((mark) => mark.days ?? []);
  const ticks = dated.length > 0 ? ticksOf(daysSpan(dated)) : [];
  const xScale = days ?? { min: 0, max: 1 };
  const axisLine = { lineStyle: { color: QUIET } };
  return {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: FONT, color: INK },
    grid: { left: LEFT, top: TOP, width: split - LEFT || 1, height: CHART },
    xAxis: {
      type: 'value',
      ...xScale,
      show: days !== null,
      axisLine,
      splitLine: { show: false },
      axisTick: { customValues: ticks.map(({ day }) => day) },
      axisLabel: {
        ...{
          customValues: ticks.map(({ day }) => day),
          color: INK,
          fontSize: 12,
          fontFamily: FONT,
        },
        formatter: (day: number) => {
          const tick = ticks.find((one) => one.day === day);
          return tick ? words.date(tick.edtf) : '';
        },
      },
    },
    yAxis: {
      type: isLog ? 'log' : 'value',
      ...value,
      axisLine: { show: true, ...axisLine },
      splitLine: { lineStyle: { color: GRID } },
      axisLabel: {
        ...{ color: INK, fontSize: 12, fontFamily: FONT },
        formatter: (number: number) => axisValue(number, all),
      },
    },
    series: [
      {
        type: 'custom',
        silent: true,
        clip: false,
        data: [[xScale.min, value.min]],
        renderItem: () =>
          ({
            type: 'group',
            children: [
              ...(split < WIDTH - RIGHT ? undatedMargin(split, words) : []),
              ...[...marks.keys()].reverse().flatMap((i) => {
                const [mark, box] = [marks[i], boxes[i]];
                const group = mark && lookOf.get(mark);
                return mark && box && group ? shapesOf(mark, box, group) : [];
              }),
              ...labels.flatMap((label) =>
                label ? textAt(label.x, label.y, label.text, { middle: true }) : [],
              ),
            ],
          }) as never,
      },
    ],
    graphic: [
      ...textAt(24, 18, pictureText(ledger.topic, TITLE_MAX), { size: 20, bold: true }),
      ...textAt(24, 46, subtitle(all, words), { quiet: true }),
      ...textAt(24, 68, howToRead(frame, words), { quiet: true, size: 12 }),
      ...legend(groups),
      ...listed.flatMap((mark, i) =>
        textAt(24, TOP + CHART + AXIS + 14 + i * ROW, rowOf(mark, words), {}),
      ),
      ...(more > 0
        ? textAt(24, TOP + CHART + AXIS + 14 + listed.length * ROW, words.notListed(more), {
            quiet: true,
          })
        : []),
    ] as never,
  };
}

function daysSpan(days: readonly { readonly first: number; readonly last: number }[]) {
  return {
    first: Math.min(...days.map(({ first }) => first)),
    last: Math.max(...days.map(({ last }) => last)),
  };
}

/** Undated marks stand side by side in their margin. */
function boxOf(mark: Mark, { marks, value, isLog, days, split }: Frame): Box {
  const share = (number: number) =>
    isLog
      ? Math.log(number / value.min) / Math.log(value.max / value.min)
      : (number - value.min) / (value.max - value.min);
  const y = (number: number) => TOP + CHART * (1 - share(number));
  const vertical = { bottom: y(mark.low), top: y(mark.high) };
  if (mark.days === null || days === null) {
    const undated = marks.filter((one) => one.days === null);
    const place = (undated.indexOf(mark) + 0.5) / undated.length;
    const x = split + 16 + place * (WIDTH - RIGHT - split - 32) * 0.7;
    return { left: x, right: x, ...vertical };
  }
  const x = (day: number) => LEFT + ((day - days.min) / (days.max - days.min)) * (split - LEFT);
  return { left: x(mark.days.first), right: x(mark.days.last), ...vertical };
}

function undatedMargin(split: number, words: PictureWords) {
  return [
    {
      type: 'rect',
      shape: { x: split, y: TOP, width: WIDTH - RIGHT - split, height: CHART },
      style: { fill: '#f3f3f3', stroke: GRID },
    },
    ...textAt((split + WIDTH - RIGHT) / 2, TOP + CHART + 8, words.undated, { isCentred: true }),
  ];
}

function legend(groups: readonly Group[]) {
  const hasStatus = groups.length > 1;
  let x = 30;
  return (hasStatus ? groups : []).flatMap(({ name, color, outline }) => {
    const at = x;
    const text = pictureText(name, 24);
    x += 36 + text.length * LABEL_SIZE * 0.62;
    return [
      {
        type: 'polygon',
        shape: { points: outline.map(([dx, dy]) => [at + 6 * dx, LEGEND + 6 * dy]) },
        style: { fill: color, stroke: color },
      },
      ...textAt(at + 14, LEGEND, text, { middle: true }),
    ];
  });
}

/** Dated and undated figures keep to their side, labels too. */
function areaOf(isDated: boolean, split: number): Box {
  const [left, right] = isDated
    ? [LEFT + 4, split < WIDTH - RIGHT ? split : WIDTH]
    : [split, WIDTH];
  return { left, right: right - 6, top: TOP, bottom: TOP + CHART - 2 };
}

/** Longer and shorter; that it is denied is never left out. */
function labelsOf({ number, entry }: Mark, words: PictureWords): string[] {
  const { modality } = entry.quantity;
  const denied = modality === 'denied' ? ` (${words.modality.denied})` : '';
  return [`${number}: ${formatQuantity(entry.quantity)}${denied}`, `${number}${denied}`];
}

function subtitle({ marks, others }: Marks, words: PictureWords): string {
  const parts = [words.figures(marks.length), ...(others > 0 ? [words.otherUnits(others)] : [])];
  return parts.join(' · ');
}

/** How to read those marks that are drawn in other ways than a plain sign. */
function howToRead({ marks }: Frame, words: PictureWords): string {
  const ways: readonly (readonly [string, (mark: Mark) => boolean])[] = [
    [words.about, ({ isAbout }) => isAbout],
    [words.bound, ({ open }) => open !== null],
    [words.range, ({ low, high }) => low !== high],
    [words.uncertainDate, ({ days }) => days !== null && days.first !== days.last],
  ];
  return ways.flatMap(([text, test]) => (marks.some(test) ? text : [])).join(' · ');
}

/** "1: ≈ 1,000 US soldiers · deploy (planned) · 2 Aug 2023 · Niger after the coup" */
function rowOf({ number, entry }: Mark, words: PictureWords): string {
  const { quantity, quote } = entry;
  const { noun, status, modality } = quantity;
  const counted = noun ? ` ${quote.text.slice(noun.start, noun.end)}` : '';
  const isWorded = status !== null || modality !== 'stated';
  const parts = [
    `${number}: ${formatQuantity(quantity)}${counted}`,
    ...(isWorded ? [statusName(entry, words)] : []),
    dateOf(entry, words),
    quote.publisher ?? quote.title,
  ];
  return pictureText(parts.join(' · '), ROW_MAX);
}

function dateOf({ when }: LedgerEntry, words: PictureWords): string {
  return when === null ? words.undated : words.date(when.edtf);
}

function axisValue(number: number, { kind, unit }: Marks): string {
  return formatQuantity({
    low: number,
    high: number,
    magnitude: null,
    qualifier: null,
    kind,
    unit,
  });
}

interface TextLook {
  readonly size?: number;
  readonly bold?: true;
  readonly quiet?: true;
  readonly middle?: true;
  readonly isCentred?: true;
}

function textAt(x: number, y: number, text: string, look: TextLook) {
  const { size = LABEL_SIZE, bold, quiet, middle, isCentred } = look;
  return [
    {
      type: 'text',
      silent: true,
      style: {
        ...{ x, y, text, fill: quiet ? QUIET : INK, fontFamily: FONT, fontSize: size },
        fontWeight: bold ? 'bold' : 'normal',
        verticalAlign: middle ? 'middle' : 'top',
        align: isCentred ? 'center' : 'left',
      },
    },
  ];
}

/** Title and description for those who do not see it; names that the library counts up are made the same each time. */
function described(
  svg: string,
  {
    ledger,
    marks,
    words,
    height,
  }: { ledger: Ledger; marks: readonly Mark[]; words: PictureWords; height: number },
): string {
  const title = escapeXml(pictureText(ledger.topic, 300));
  const description = escapeXml(marks.map((mark) => rowOf(mark, words)).join('; '));
  const [open = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc">`;
  const body = svg
    .slice(open.length)
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/ class="zr\d+-cls-\d+"/g, '')
    .replace(/\bzr\d+-/g, 'zr-');
  return `${head}\n<title id="title">${title}</title>\n<desc id="desc">${description}</desc>\n${body}`;
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
