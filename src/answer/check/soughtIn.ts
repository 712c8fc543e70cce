import type { EventDate } from '../../text/dates/eventDate.ts';
import { dayBounds } from '../../text/edtf/timeBounds.ts';
import { readNumeral, startsNumber } from '../../text/quantities/numerals/readNumeral.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import { readWords } from '../../text/quantities/words.ts';
import type { Span } from '../../text/span.ts';
import type { Quote } from '../answer.ts';
import { queryOfClaim } from '../figures/figureQuery.ts';
import { figureIn, writtenIn } from '../figures/figuresIn.ts';
import { sentenceOf } from '../figures/sentence.ts';
import { byDate } from '../order.ts';
import type { QuotedWords, Sought } from './check.ts';
import type { Claim } from './readClaim.ts';

/** The numbers, dates and names of a claim, each with where it stands in the quotes: literally, whatever is said of it. */
export function soughtIn(claim: Claim, quotes: readonly Quote[]): Sought[] {
  const figures = claim.figures.map((figure) => soughtFigure(claim.text, figure, quotes));
  const dates = claim.dates.map((date) => {
    const words = date.from.words;
    const stands = standing(quotes, (quote) => spansOfDate(date, quote));
    return { ...spanOf(date.span), kind: 'date' as const, words, stands, given: [] };
  });
  const names = claim.names.map(({ start, end, term }) => {
    const stands = standing(quotes, (quote) =>
      sentenceOf(quote).terms.filter((one) => one.term === term),
    );
    const words = claim.text.slice(start, end);
    return { start, end, kind: 'name' as const, words, stands, given: [] };
  });
  return [...figures, ...dates, ...names].sort((a, b) => a.start - b.start);
}

function soughtFigure(text: string, figure: Quantity, quotes: readonly Quote[]): Sought {
  const query = queryOfClaim(text, figure);
  const stands = standing(quotes, (quote) => spansOfNumber(figure, text, quote));
  const holding = new Set(stands.map(({ quoteId }) => quoteId));
  const given = quotes
    .filter(({ id }) => !holding.has(id))
    .flatMap((quote) => figureIn(query, quote) ?? [])
    .map(({ quoteId, published, quantity: { start, end }, written }) => ({
      ...{ quoteId, published, start, end, words: written },
    }))
    .sort(byDate);
  const words = writtenIn(text, unitless(figure) ? figure.number : withUnit(figure));
  return { ...spanOf(figure), kind: 'figure', words, stands, given };
}

/** A number with its unit, without what bounds it: "$19 billion". */
function withUnit({ number, unit }: Quantity): Span {
  if (unit === null) return number;
  return { start: Math.min(number.start, unit.start), end: Math.max(number.end, unit.end) };
}

/** The first place in each quote. */
function standing(
  quotes: readonly Quote[],
  spansIn: (quote: Quote) => readonly Span[],
): QuotedWords[] {
  return quotes.flatMap((quote) => {
    const [first] = spansIn(quote);
    if (first === undefined) return [];
    const { start, end } = first;
    const words = writtenIn(quote.text, first);
    return { quoteId: quote.id, published: quote.published, start, end, words };
  });
}

/**
 * Where a number stands in a quote: with the same unit, where it has one; else anywhere, though it be a year or a part of
 * a name, so that what is said to stand nowhere does not.
 */
export function spansOfNumber(
  figure: Quantity,
  claim: string,
  { text, quantities }: Pick<Quote, 'text' | 'quantities'>,
): Span[] {
  const wanted = valuesOf(figure);
  const isSame = (value: number | null) => value !== null && wanted.has(value);
  const inQuantities = quantities.filter(
    (one) =>
      (unitless(figure) || unitOf(one) === unitOf(figure)) &&
      ([...valuesOf(one)].some(isSame) ||
        (figure.magnitude !== null && one.magnitude === figure.magnitude)),
  );
  if (!unitless(figure)) {
    return inQuantities.length > 0
      ? inQuantities.map(spanOf)
      : literally(writtenIn(claim, withUnit(figure)), text);
  }
  const found: Span[] = inQuantities.map(spanOf);
  const words = readWords(text);
  for (let at = 0; at < words.tokens.length; at++) {
    const numeral = startsNumber(words, at) ? readNumeral(words, at) : null;
    if (numeral === null) continue;
    at = Math.max(at, numeral.after - 1);
    const isKnown = found.some(({ start, end }) => numeral.start < end && numeral.end > start);
    if (isSame(numeral.value) && !isKnown) found.push({ start: numeral.start, end: numeral.end });
  }
  // "No", which is said of anything.
  const literal = literally(writtenIn(claim, figure.number), text);
  return found.length > 0 ? found.sort((a, b) => a.start - b.start) : literal;
}

/** Where words stand as they are, and are no part of longer ones. */
function literally(words: string, text: string): Span[] {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const found = new RegExp(`(?<![\\p{L}\\d.,])${escaped}(?![\\p{L}\\d]|[.,]\\d)`, 'iu').exec(text);
  return found === null ? [] : [{ start: found.index, end: found.index + found[0].length }];
}

/** Both ends of a range; parts of a whole as percentages. */
function valuesOf({ low, high, kind }: Quantity): ReadonlySet<number> {
  const factor = kind === 'share' ? 100 : 1;
  const ends = [low, high].flatMap((end) =>
    end === null ? [] : Number((factor * end).toPrecision(12)),
  );
  return new Set(ends);
}

function unitOf({ kind, unit }: Quantity): string {
  return kind === 'share' || unit?.name === 'percent' ? 'percent' : (unit?.name ?? '');
}

function unitless(figure: Quantity): boolean {
  return unitOf(figure) === '';
}

/** Where a day or a time of the claim is spoken of: any that is the same one, by its words or as it is resolved. */
function spansOfDate(date: EventDate, { dates, text }: Quote): Span[] {
  const literal = text.indexOf(date.from.words);
  const found = dates
    .filter((other) => isWithin(date.edtf, other.edtf))
    .map(({ span }) => spanOf(span));
  return found.length === 0 && literal >= 0
    ? [{ start: literal, end: literal + date.from.words.length }]
    : found;
}

/** Whether a time of a quote is the one claimed, or lies within it; "XXXX-07-26" is of any year. */
function isWithin(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (/X/.test(a) || /X/.test(b)) return a.replace(/^.{4}/, '') === b.replace(/^.{4}/, '');
  const [claimed, said] = [dayBounds(a), dayBounds(b)];
  if (claimed.first === null || claimed.last === null || said.first === null) return false;
  return said.first >= claimed.first && said.last !== null && said.last <= claimed.last;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
