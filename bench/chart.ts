import type { QualityResult } from './quality.ts';

const TITLE = 'Right sentence first (P@1) against median time a question';
const WIDTH = 760;
const HEIGHT = 400;
const MARGIN = { top: 40, right: 200, bottom: 50, left: 60 };
const COLOURS = ['#c0392b', '#2c3e50', '#2980b9', '#27ae60', '#8e44ad', '#7f8c8d'];
const LATENCIES_MS = [0.01, 0.1, 1, 10, 100, 1000, 10_000];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LINE = 20;
const SET_LETTER = 'text-anchor="middle" font-size="10" fill="#fff" pointer-events="none"';

/**
 * A scatter chart as SVG: P@1 (up) against the median latency (right, logarithmic), one dot an engine
 * and set; the colour tells the engine, the letter the set.
 */
export function chart(results: readonly QualityResult[]): string {
  const engines = [...new Set(results.map(({ engine }) => engine))];
  const sets = [...new Set(results.map(({ dataset }) => dataset))];
  const letter = (dataset: string) => LETTERS[sets.indexOf(dataset) % LETTERS.length] ?? '';
  const used = results.map(({ p50Ms }) => Math.log10(p50Ms));
  const low = Math.floor(Math.min(...used));
  const high = Math.max(low + 1, Math.ceil(Math.max(...used)));
  const plotWidth = WIDTH - MARGIN.left - MARGIN.right;
  const plotHeight = HEIGHT - MARGIN.top - MARGIN.bottom;
  const x = (ms: number) => MARGIN.left + (plotWidth * (Math.log10(ms) - low)) / (high - low);
  const y = (p1: number) => MARGIN.top + plotHeight * (1 - p1);
  const colour = (engine: string) => COLOURS[engines.indexOf(engine) % COLOURS.length] ?? '#000';
  const text = (at: { x: number; y: number }, content: string, more = '') =>
    `<text x="${at.x.toFixed(1)}" y="${at.y.toFixed(1)}" ${more}>${escapeXml(content)}</text>`;
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#ddd"/>`;
  const right = MARGIN.left + plotWidth;
  const bottom = MARGIN.top + plotHeight;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<title>${TITLE}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text({ x: MARGIN.left, y: 22 }, TITLE, 'font-size="14"'),
    ...[0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((p1) => [
      line(MARGIN.left, y(p1), right, y(p1)),
      text({ x: MARGIN.left - 8, y: y(p1) + 4 }, p1.toFixed(1), 'text-anchor="end"'),
    ]),
    ...LATENCIES_MS.filter((ms) => Math.log10(ms) >= low && Math.log10(ms) <= high).flatMap(
      (ms) => [
        line(x(ms), MARGIN.top, x(ms), bottom),
        text({ x: x(ms), y: bottom + 18 }, `${ms} ms`, 'text-anchor="middle"'),
      ],
    ),
    text({ x: right, y: bottom + 38 }, 'median time a question', 'text-anchor="end"'),
    ...results.flatMap(({ engine, dataset, p1, p50Ms }) => [
      `<circle cx="${x(p50Ms).toFixed(1)}" cy="${y(p1).toFixed(1)}" r="7" fill="${colour(engine)}" fill-opacity=".85"><title>${escapeXml(`${engine}, ${dataset}: ${p1.toFixed(3)}`)}</title></circle>`,
      text({ x: x(p50Ms), y: y(p1) + 3.5 }, letter(dataset), SET_LETTER),
    ]),
    ...engines.flatMap((engine, i) => [
      `<circle cx="${right + 16}" cy="${MARGIN.top + LINE * i}" r="6" fill="${colour(engine)}"/>`,
      text({ x: right + 28, y: MARGIN.top + 4 + LINE * i }, engine),
    ]),
    ...sets.map((dataset, i) =>
      text(
        { x: right + 13, y: MARGIN.top + 4 + LINE * (engines.length + i + 0.5) },
        `${letter(dataset)}  ${dataset}`,
      ),
    ),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
