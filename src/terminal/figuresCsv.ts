import type { Alongside } from '../answer/answer.ts';
import type { FigureEntry, FigureTable } from '../answer/figures/figureTable.ts';
import { formatQuantity } from '../text/quantities/formatQuantity.ts';
import type { Span } from '../text/span.ts';
import { printable } from './printable.ts';

type Cell = string | number | null | undefined;

/**
 * What a spreadsheet would take for a formula (https://owasp.org/www-community/attacks/CSV_Injection), whatever
 * stands before it without being seen, and full-width, too: some read "＝" as "=".
 */
const FORMULA = /^[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]*[=+\-@\t\r]/u;
const NEEDS_QUOTES = /[",\r\n]/;

/** The columns, in order, before `owner_named`; further ones come behind these. */
const COLUMNS: readonly (readonly [string, (entry: FigureEntry, part: Part) => Cell])[] = [
  ['date', ({ when }) => when?.edtf],
  ['date_by', ({ when }) => when?.by],
  ['published', ({ quote }) => quote.published],
  ['event_date', ({ eventDate }) => eventDate?.edtf],
  ['low', ({ quantity }) => quantity.low],
  ['high', ({ quantity }) => quantity.high],
  ['magnitude', ({ quantity }) => quantity.magnitude],
  ['qualifier', ({ quantity }) => quantity.qualifier?.kind],
  ['kind', ({ quantity }) => quantity.kind],
  ['unit', ({ quantity }) => quantity.unit?.name],
  ['formatted', ({ quantity }) => formatQuantity(quantity)],
  ['as_written', ({ quantity }, part) => part(quantity)],
  ['counted', ({ quantity }, part) => part(quantity.noun)],
  ['owner', ({ quantity }, part) => part(quantity.owner)],
  ['owner_country', ({ quantity }) => quantity.owner?.country],
  ['place', ({ quantity }, part) => part(quantity.place)],
  ['predicate', ({ predicate }, part) => part(predicate)],
  ['cues', ({ quote }, part) => quote.cues.map(part).join('; ')],
  ['attribution', ({ quantity }, part) => part(quantity.attribution)],
  ['quote', ({ quote }) => quote.text],
  ['speaker_sentence', ({ quote }) => alongside(quote, 'speaker')],
  ['correction', ({ quote }) => alongside(quote, 'correction')],
  ['quote_id', ({ quote }) => quote.id],
  ['article_id', ({ quote }) => quote.articleId],
  ['start', ({ quote }) => quote.start],
  ['end', ({ quote }) => quote.end],
  ['title', ({ quote }) => quote.title],
  ['publisher', ({ quote }) => quote.publisher],
  ['url', ({ quote }) => quote.url],
];

function alongside({ alongside: all }: FigureEntry['quote'], why: Alongside['why']): string | null {
  return all.find((one) => one.why === why)?.text ?? null;
}

/** A part of the quote, word for word. */
type Part = (span: Span | null) => string | null;

/**
 * A table of figures as CSV (RFC 4180), a figure a row, those whose owner is not named last where the topic asks
 * for one. `owner_named` says whether the owner is named: the topic's, where it asks for one, else any. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 * What a terminal would obey is pictured, in place.
 *
 * @param table the figures for a topic.
 * @returns a head line and a line a figure, each ending in CRLF; empty cells for what a sentence does not say.
 */
export function figuresCsv({ entries, ownerNotNamed, asksForOwner }: FigureTable): string {
  const head = [...COLUMNS.map(([name]) => name), 'owner_named'];
  const rows = [
    ...entries.map((entry) => [
      ...cellsOf(entry),
      String(asksForOwner || entry.quantity.owner !== null),
    ]),
    ...ownerNotNamed.map((entry) => [...cellsOf(entry), 'false']),
  ];
  return [head, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

function cellsOf(entry: FigureEntry): Cell[] {
  const part: Part = (span) => span && entry.quote.text.slice(span.start, span.end);
  return COLUMNS.map(([, cell]) => cell(entry, part));
}

function written(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  const shown = printable(cell);
  const text = FORMULA.test(cell.normalize('NFKC')) ? `'${shown}` : shown;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
