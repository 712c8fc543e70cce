import { init } from 'echarts';
import type { FigureTable } from '../answer/figures/figureTable.ts';
import { formatQuantity } from '../text/quantities/formatQuantity.ts';
import { axesOf, GRID_COLOR } from './axes.ts';
import { howToRead, rowOf, subtitle } from './captions.ts';
import { areaOf, boxOf, chart as chartHeight, type Frame, frameOf, LAYOUT } from './layout.ts';
import { type Mark, marksOf } from './mark.ts';
import { type Group, ownerGroups } from './ownerGroups.ts';
import { englishPicture, type PictureWords } from './pictureWords.ts';
import { placeLabels } from './placeLabels.ts';
import { shapesOf, withArrow } from './shapes.ts';
import { FONT, INK, pictureText, TEXT_SIZE, textAt } from './textAt.ts';

/** What is beyond is in the table. */
const MARKS_MAX = 200;
/** Marks that are read out. */
const READ_MAX = 20;
/** Letters of the title, and of an owner in the legend, that fit the width. */
const TITLE_MAX = 48;
const OWNER_MAX = 20;

const { width, height, margin, right, top } = LAYOUT;
/** The tops of the lines above the chart: title, number of figures, how to read them, whose they are. */
const LINES = { title: 14, subtitle: 48, reading: 74, legend: 130 };
const LINE = 22;

/**
 * Draws a table of figures, time by value, as an SVG of its own: the same for the same table, on every machine. One
 * colour an owner, one dot a value. Figures of another unit than most are counted, and not drawn.
 *
 * @param table its first 200 figures of the commonest unit are drawn.
 * @param words the language's words.
 * @returns an SVG document of 720 by 460 pixels; null where there is nothing to draw.
 */
export function figuresSvg(
  table: FigureTable,
  words: PictureWords = englishPicture,
): string | null {
  const all = marksOf(table.entries);
  const marks = all.marks.slice(0, MARKS_MAX);
  if (marks.length === 0) return null;
  const frame = frameOf(marks);
  const groups = ownerGroups(marks, words);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  const reading = howToRead(marks, words);
  try {
    chart.setOption({
      animation: false,
      backgroundColor: '#ffffff',
      textStyle: { fontFamily: FONT, color: INK },
      ...axesOf(frame, all, words),
      series: [
        {
          type: 'custom',
          silent: true,
          clip: false,
          // All marks at once, as their labels make room for each other.
          data: [[frame.days?.min ?? 0, frame.value.min]],
          renderItem: () => ({ type: 'group', children: drawing(frame, groups, words) }) as never,
        },
      ],
      graphic: [
        textAt({ x: margin, y: LINES.title }, pictureText(table.topic, TITLE_MAX), {
          size: 24,
          isBold: true,
        }),
        textAt({ x: margin, y: LINES.subtitle }, subtitle(all, words), { isQuiet: true }),
        ...reading.map((line, i) =>
          textAt({ x: margin, y: LINES.reading + i * LINE }, line, { isQuiet: true }),
        ),
        ...legend(groups),
      ] as never,
    });
    const description = marks
      .slice(0, READ_MAX)
      .map((mark) => rowOf(mark, words))
      .join('; ');
    return describedSvg(chart.renderToSVGString(), {
      width,
      height,
      title: table.topic,
      description,
    });
  } finally {
    chart.dispose();
  }
}

/** The margin for the undated, the marks with the first on top, and their labels. */
function drawing(frame: Frame, groups: readonly Group[], words: PictureWords): object[] {
  const { marks, split } = frame;
  const boxes = marks.map((mark) => boxOf(mark, frame));
  const labels = placeLabels(
    marks.map((mark, i) => withArrow(mark, boxes[i] ?? boxOf(mark, frame))),
    // What lies on one place and says the same is said once.
    marks.map((mark, i) => {
      const text = formatQuantity(mark.entry.quantity);
      const isSaid = marks.some(
        (other, j) =>
          j < i &&
          other.low === mark.low &&
          boxes[j]?.left === boxes[i]?.left &&
          formatQuantity(other.entry.quantity) === text,
      );
      return isSaid ? '' : text;
    }),
    marks.map((mark) => areaOf(mark, frame)),
  );
  const colorOf = new Map<Mark, string>();
  for (const { color, marks: own } of groups) for (const mark of own) colorOf.set(mark, color);
  const shapes = marks.map((mark, i) => {
    const box = boxes[i];
    return box ? shapesOf(mark, box, colorOf.get(mark) ?? INK) : [];
  });
  return [
    ...(split < width - right ? undatedMargin(split, words) : []),
    ...shapes.reverse().flat(),
    ...labels.flatMap((label) => (label ? labelAt(label) : [])),
  ];
}

/** A label on a ground of its own, so that no line of the grid runs through it. */
function labelAt(label: {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}): object[] {
  const text = textAt(label, label.text, { isMiddle: true });
  return [{ ...text, style: { ...text.style, stroke: '#ffffff', lineWidth: 4 } }];
}

function undatedMargin(x: number, words: PictureWords): object[] {
  const end = width - right;
  return [
    {
      type: 'rect',
      shape: { x, y: top, width: end - x, height: chartHeight },
      style: { fill: '#f3f3f3', stroke: GRID_COLOR },
    },
    textAt({ x: (x + end) / 2, y: top + chartHeight + 10 }, words.undated, { isCentred: true }),
  ];
}

/** Whose colour is which, where there are several owners: all of them, their names cut where they would not fit. */
function legend(groups: readonly Group[]): object[] {
  if (groups.length <= 1) return [];
  const widthOf = (text: string) => 40 + text.length * TEXT_SIZE * 0.55;
  const named = (most: number) => groups.map(({ name }) => pictureText(name, most));
  const fits = (names: readonly string[]) =>
    names.reduce<number>((sum, name) => sum + widthOf(name), margin) <= width;
  const names = [OWNER_MAX, 14, 10, 7].map(named).find(fits) ?? named(5);
  let x = margin + 8;
  return groups.flatMap(({ color }, i) => {
    const [at, text] = [x, names[i] ?? ''];
    x += widthOf(text);
    return [
      { type: 'circle', shape: { cx: at, cy: LINES.legend, r: 7 }, style: { fill: color } },
      textAt({ x: at + 14, y: LINES.legend }, text, { isMiddle: true }),
    ];
  });
}

/** Characters that are read out as the title of the picture. */
const SPOKEN_TITLE_MAX = 300;

interface Description {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/**
 * The library's SVG with a title and a description for those who do not see it, and without the names
 * that the library counts up from picture to picture: they are for styles under a mouse pointer.
 *
 * @param svg what ECharts drew.
 * @param description width and height in pixels, and the texts, as they stand in an article or a question: they are
 * escaped here.
 * @returns an SVG document that is the same for the same input.
 */
export function describedSvg(
  svg: string,
  { width, height, title, description }: Description,
): string {
  const open = /^<svg[^>]*>/.exec(svg)?.[0].length ?? 0;
  const body = svg
    .slice(open)
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/ class="zr\d+-cls-\d+"/g, '')
    .replace(/\bzr\d+-/g, 'zr-');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(pictureText(title, SPOKEN_TITLE_MAX))}</title>`,
    `<desc id="desc">${escapeXml(description)}</desc>`,
    body,
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
