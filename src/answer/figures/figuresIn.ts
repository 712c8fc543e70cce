import { quantitiesOf } from '../../search/quantitiesOf.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import type { Quote } from '../answer.ts';
import { byDate } from '../order.ts';
import type { Candidate } from '../ranking/candidate.ts';
import type { FigureQuery } from './figureQuery.ts';
import { match } from './match.ts';
import { retractedIn } from './retractedIn.ts';
import { sentenceOf, textOf } from './sentence.ts';

/** A figure that a quote gives, as it is written there. */
export interface QuotedFigure {
  readonly quoteId: string;
  /** EDTF date of the quote's article. */
  readonly published: string | null;
  /** Its spans are of the quote's text. */
  readonly quantity: Quantity;
  /** The quote's words for it: "about a thousand". */
  readonly written: string;
}

type Placed = Pick<Candidate, 'article' | 'position'>;
type Read = Pick<Quote, 'id' | 'text' | 'title' | 'published' | 'quantities'>;

/** Figures of a sentence that are looked at: more than a table run together has, so that it takes linear time. */
const FIGURES_MAX = 100;
/** "Up from 17": what it was before. */
const BEFORE = /\bfrom\s+(?:about\s+|some\s+)?$/i;

/** The figure of a quote that is asked for: the first one that matches, what was before left for last; null where none. */
export function figureIn(query: FigureQuery, quote: Read): QuotedFigure | null {
  const sentence = sentenceOf(quote);
  const retracted = retractedIn(quote.text, quote.quantities);
  const matching = quote.quantities
    .slice(0, FIGURES_MAX)
    .filter(
      (quantity) => !retracted.includes(quantity) && match(query, { quantity, sentence }) === null,
    );
  const quantity =
    matching.find(({ start }) => !BEFORE.test(quote.text.slice(Math.max(0, start - 20), start))) ??
    matching[0];
  if (quantity === undefined) return null;
  return {
    quoteId: quote.id,
    published: quote.published,
    quantity,
    written: writtenIn(quote.text, quantity),
  };
}

/** The figure of a sentence of the index that is asked for; sentences without any number take no time. */
export function figureAt(query: FigureQuery, { article, position }: Placed): QuotedFigure | null {
  const quantities = quantitiesOf(article, position);
  if (quantities.length === 0) return null;
  const { title, published } = article.article;
  return figureIn(query, { id: '', text: textOf(article, position), title, published, quantities });
}

/** A quantity as it is written: with what bounds it and its unit, on one line. */
export function writtenIn(text: string, { start, end }: Pick<Quantity, 'start' | 'end'>): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/**
 * What quotes give for a figure that is asked for, a figure a quote, in the order of their dates, the undated last; the
 * same words of the same day once.
 */
export function figuresIn(query: FigureQuery, quotes: readonly Read[]): QuotedFigure[] {
  const said = new Set<string>();
  return quotes
    .flatMap((quote) => figureIn(query, quote) ?? [])
    .sort(byDate)
    .filter(({ written, published }) => {
      const key = `${written.toLowerCase()} ${published}`;
      return !said.has(key) && said.add(key);
    });
}
