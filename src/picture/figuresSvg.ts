import { init } from 'echarts';
import type { Ledger } from '../answer/figures/ledger.ts';
import { axesOf, GRID_COLOR } from './axes.ts';
import { areOfSeveral, howToRead, labelsOf, rowOf, subtitle } from './captions.ts';
import { describedSvg } from './describedSvg.ts';
import { areaOf, boxOf, type Frame, frameOf, heightOf, LAYOUT, rowTop } from './layout.ts';
import { type Mark, marksOf } from './mark.ts';
import { pictureText } from './pictureText.ts';
import { englishPicture, type PictureWords } from './pictureWords.ts';
import { placeLabels } from './placeLabels.ts';
import { shapesOf } from './shapes.ts';
import { type Group, statusGroups } from './statusGroups.ts';
import { FONT, INK, TEXT_SIZE, textAt } from './textAt.ts';

/** What is beyond is in the table. */
const ROWS_MAX = 20;
const MARKS_MAX = 200;
const TITLE_MAX = 70;
const STATUS_MAX = 24;

const { width, margin, right, top, chart: chartHeight, legend: legendY } = LAYOUT;

/**
 * Draws the figures of a ledger, time by value, as an SVG of its own: the same for the same ledger, on
 * every machine. Figures of another unit than most are counted, and not drawn; a list below the axes
 * says what each mark is and from where.
 *
 * @returns null where there is nothing to draw.
 */
export function figuresSvg(ledger: Ledger, words: PictureWords = englishPicture): string | null {
  const all = marksOf(ledger.entries);
  const marks = all.marks.slice(0, MARKS_MAX);
  if (marks.length === 0) return null;
  const more = Math.max(0, all.marks.length - ROWS_MAX);
  const isOwned = areOfSeveral(marks);
  const rows = marks.slice(0, ROWS_MAX).map((mark) => rowOf(mark, words, isOwned));
  const lines = more > 0 ? [...rows, words.notListed(more)] : rows;
  const height = heightOf(lines.length);
  const frame = frameOf(marks);
  const groups = statusGroups(marks, words);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
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
        textAt({ x: margin, y: 18 }, pictureText(ledger.topic, TITLE_MAX), {
          size: 20,
          isBold: true,
        }),
        textAt({ x: margin, y: 46 }, subtitle(all, words), { isQuiet: true }),
        textAt({ x: margin, y: 68 }, howToRead(marks, words), { isQuiet: true, size: 12 }),
        ...legend(groups),
        ...lines.map((line, i) => textAt({ x: margin, y: rowTop(i) }, line)),
      ] as never,
    });
    const description = lines.join('; ');
    return describedSvg(chart.renderToSVGString(), {
      width,
      height,
      title: ledger.topic,
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
    boxes,
    marks.map((mark) => labelsOf(mark, words, areOfSeveral(marks))),
    marks.map((mark) => areaOf(mark, frame)),
  );
  const groupOf = new Map<Mark, Group>();
  for (const group of groups) for (const mark of group.marks) groupOf.set(mark, group);
  const shapes = marks.map((mark, i) => {
    const [box, group] = [boxes[i], groupOf.get(mark)];
    return box && group ? shapesOf(mark, box, group) : [];
  });
  return [
    ...(split < width - right ? undatedMargin(split, words) : []),
    ...shapes.reverse().flat(),
    ...labels.flatMap((label) => (label ? textAt(label, label.text, { isMiddle: true }) : [])),
  ];
}

function undatedMargin(x: number, words: PictureWords): object[] {
  const end = width - right;
  return [
    {
      type: 'rect',
      shape: { x, y: top, width: end - x, height: chartHeight },
      style: { fill: '#f3f3f3', stroke: GRID_COLOR },
    },
    textAt({ x: (x + end) / 2, y: top + chartHeight + 8 }, words.undated, { isCentred: true }),
  ];
}

/** What colours and shapes stand for, where there are several. */
function legend(groups: readonly Group[]): object[] {
  let x = margin + 6;
  return (groups.length > 1 ? groups : []).flatMap(({ name, color, outline }) => {
    const at = x;
    const text = pictureText(name, STATUS_MAX);
    x += 36 + text.length * TEXT_SIZE * 0.62;
    const points = outline.map(([dx, dy]) => [at + 6 * dx, legendY + 6 * dy]);
    return [
      { type: 'polygon', shape: { points }, style: { fill: color, stroke: color } },
      textAt({ x: at + 14, y: legendY }, text, { isMiddle: true }),
    ];
  });
}
