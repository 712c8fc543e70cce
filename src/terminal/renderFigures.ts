import type { FigureEntry, FigureTable } from '../answer/figures/figureTable.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import { formatQuantity } from '../text/quantities/formatQuantity.ts';
import type { Span } from '../text/span.ts';
import { renderNoneDated, renderReadAs } from './ownLines.ts';
import { printableLine } from './printable.ts';
import { renderAlongside, renderSource } from './renderSource.ts';
import type { Style } from './style.ts';
import { wrapQuote } from './wrapQuote.ts';

const GAP = '  ';
const CUT = '…';
/** The widest that a column gets on a terminal: with the gaps, 80 in all. */
const COLUMNS = [
  { title: 'date', max: 16 },
  { title: 'value', max: 16, isRight: true },
  { title: 'what', max: 20 },
  { title: 'whose', max: 8 },
  { title: 'said', max: 12 },
] as const;
/** Nothing is known of it; no word of a source. */
const NONE = '–';

/**
 * A table of figures as a person reads it in a terminal: below each row the quote and where it is from.
 * Ends in a line feed.
 *
 * @param table the figures for a topic, of any status.
 * @param style how it stands out, and the width to wrap at; without a width, columns are as wide as their widest
 * cell.
 * @returns the text.
 */
export function renderFigures(table: FigureTable, style: Style): string {
  if (table.status === 'too_vague') {
    return blocks([
      style.heading('Too vague: the topic holds no word for what is counted.'),
      'Write what is counted, whose and where, such as "US troops in Niger".',
    ]);
  }
  const { entries, ownerNotNamed } = table;
  const rows = new Map([...entries, ...ownerNotNamed].map((entry) => [entry, cellsOf(entry)]));
  const widths = COLUMNS.map(({ title, max }, i) => {
    const longest = Math.max(title.length, ...[...rows.values()].map((row) => row[i]?.length ?? 0));
    return style.width === Number.POSITIVE_INFINITY ? longest : Math.min(max, longest);
  });
  const block = (entry: FigureEntry) =>
    renderEntry(entry, line(rows.get(entry) ?? [], widths), style);
  const undated = entries.findIndex(({ when }) => when === null);
  const dated = undated < 0 ? entries : entries.slice(0, undated);
  const rest = undated < 0 ? [] : entries.slice(undated);
  const head = style.quiet(
    line(
      COLUMNS.map(({ title }) => title),
      widths,
    ),
  );
  return blocks([
    ...renderReadAs(table.lookedFor.readAs),
    ...renderNoneDated({ ...table, isFollowed: rows.size > 0 }),
    ...(rows.size > 0 ? [head] : [nothing(table, style)]),
    ...dated.map(block),
    ...group('Undated:', rest.map(block), style),
    ...group(
      'Apart, as their sentence does not say in full whose they are:',
      ownerNotNamed.map(block),
      style,
    ),
  ]);
}

function group(title: string, parts: readonly string[], style: Style): string[] {
  return parts.length === 0 ? [] : [style.heading(title), ...parts];
}

function cellsOf({ quantity, predicate, when, quote }: FigureEntry): string[] {
  const part = (span: Span | null) =>
    span === null ? NONE : printableLine(quote.text.slice(span.start, span.end));
  return [
    formatEdtf(when?.edtf ?? null),
    formatQuantity(quantity),
    part(quantity.noun),
    part(quantity.owner),
    part(predicate),
  ];
}

function line(cells: readonly string[], widths: readonly number[]): string {
  return COLUMNS.map((column, i) => {
    const width = widths[i] ?? 0;
    const cell = cells[i] ?? '';
    const shown = cell.length > width ? cell.slice(0, width - CUT.length) + CUT : cell;
    return 'isRight' in column ? shown.padStart(width) : shown.padEnd(width);
  })
    .join(GAP)
    .trimEnd();
}

function renderEntry(
  { quantity, eventDate, quote }: FigureEntry,
  row: string,
  style: Style,
): string {
  const part = ({ start, end }: Span) => `“${printableLine(quote.text.slice(start, end))}”`;
  const { attribution } = quantity;
  const cues = [...new Set(quote.cues.map(part))];
  const notes = [
    ...(attribution ? [`quoted: ${part(attribution)}`] : []),
    ...(cues.length > 0 ? [`mind the words: ${cues.join(' · ')}`] : []),
    ...(eventDate ? [`${part(eventDate.span)}: ${formatEdtf(eventDate.edtf)}`] : []),
    `${renderSource(quote, style)} · ${style.quiet(`quote ${quote.id}`)}`,
    ...quote.alsoIn.map((source) => `the same words also in: ${renderSource(source, style)}`),
  ];
  const shown = { text: quote.text, cues: quote.cues, highlights: [quantity] };
  const beside = renderAlongside(quote.alongside, style);
  return [row, wrapQuote(shown, style), ...beside, ...notes.map((note) => `  ${note}`)].join('\n');
}

/** What was looked for, so that a reader can tell a gap in the corpus from a slip. */
function nothing({ lookedFor, corpus }: FigureTable, style: Style): string {
  const { matched, missing, counted, sentences } = lookedFor;
  const list = (items: readonly string[]) => items.map(printableLine).join(', ') || 'none';
  return [
    style.heading('No figures found for this topic.'),
    '',
    `  looked for figures of:      ${list(counted)}`,
    `  sentences with such words:  ${sentences.toLocaleString('en-US')}, of ${corpus.sentences.toLocaleString('en-US')}`,
    `  words found in the corpus:  ${list(matched)}`,
    `  words not in the corpus:    ${list(missing)}`,
  ].join('\n');
}

function blocks(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
