import type { TermFacts } from '../../search/corpusView.ts';
import { quantitiesOf } from '../../search/quantitiesOf.ts';
import { firstDay } from '../../text/edtf/days.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import type { Quote } from '../answer.ts';
import { byDate } from '../order.ts';
import type { Candidate } from '../ranking/candidate.ts';
import type { FigureQuery } from './figureQuery.ts';
import { match } from './match.ts';
import { sentenceAt, sentenceOf, textOf } from './sentence.ts';

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

/**
 * Whether a sentence of the index gives what is asked for of others only: to "how many US troops", "1,500 French soldiers".
 */
export function isOfOthers(
  query: FigureQuery,
  { article, position }: Placed,
  vocabulary: TermFacts,
): boolean {
  const quantities = quantitiesOf(article, position);
  if (query.owner === null || quantities.length === 0) return false;
  const sentence = sentenceAt(article, position, vocabulary);
  const mismatches = quantities
    .slice(0, FIGURES_MAX)
    .map((quantity) => match(query, { quantity, sentence }));
  return mismatches.includes('other_owner') && !mismatches.includes(null);
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

interface Given<T> {
  readonly item: T;
  /** The figure that it gives of what is asked for; null where it gives none. */
  readonly figure: QuotedFigure | null;
  /** Shown in any case. */
  readonly isKept: boolean;
}

/**
 * Chooses what is shown: the best and what is kept; where a question asks for a number then the newest that gives one, the
 * oldest, those furthest in time from all that are chosen, with figures that none of them gives first; at last the rest.
 *
 * @param ranked best first.
 * @returns in the order of the ranking, `limit` at the most.
 */
export function chooseByFigure<T>(ranked: readonly Given<T>[], limit: number): T[] {
  const kept = [...ranked.slice(0, 1), ...ranked.filter(({ isKept }) => isKept)];
  const giving = ranked.filter(({ figure }) => figure !== null);
  const order = [...new Set([...kept, ...inTurns(giving), ...ranked])].slice(0, limit);
  return ranked.filter((one) => order.includes(one)).map(({ item }) => item);
}

function inTurns<T>(giving: readonly Given<T>[]): Given<T>[] {
  const days = giving.map(({ figure }) => (figure?.published ? firstDay(figure.published) : null));
  const left = new Set(giving.keys());
  const chosen: number[] = [];
  const values = new Set<string>();
  const keyOf = (i: number) => {
    const { low, high, magnitude } = giving[i]?.figure?.quantity ?? {};
    return `${low} ${high} ${magnitude}`;
  };
  const take = (i: number | undefined) => {
    if (i === undefined || !left.delete(i)) return;
    chosen.push(i);
    values.add(keyOf(i));
  };
  const dated = [...left].filter((i) => days[i] !== null);
  dated.sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0));
  take(0);
  take(dated.at(-1));
  take(dated[0]);
  while (left.size > 0) {
    const fresh = [...left].filter((i) => !values.has(keyOf(i)));
    const from = fresh.length > 0 ? fresh : [...left];
    const gap = (i: number) =>
      Math.min(...chosen.map((one) => Math.abs((days[one] ?? 0) - (days[i] ?? 0))));
    const undated = fresh.find((i) => days[i] === null);
    take(undated ?? from.reduce((best, i) => (gap(i) > gap(best) ? i : best)));
  }
  return chosen.flatMap((i) => giving[i] ?? []);
}

/** An article that corrects itself: "Correction: …", "An earlier version of this article said", "CORRECTED to 183 from 187". */
const CORRECTION =
  /^\W*(?:correct(?:ion|ed|s)|clarif(?:ication|ied|ies)|retract(?:ion|ed)|erratum)\b\s*(?:\([^)]*\)\s*)?[:.–—-]|\b(?:earlier|previous|original) versions? of (?:this|the|our) (?:article|story|report|piece|headline|post)\b|\b(?:this|the) (?:article|story|report|headline|paragraph) (?:has been|was) (?:amended|corrected|revised|withdrawn|retracted)\b|\b(?:has been|was) (?:updated|edited|changed) to (?:correct|remove|reflect|clarify|show)\b|\bparagraph \w+ has been (?:changed|corrected)\b/i;
const SHOUTED = /\bCORRECT(?:ED|S|ION)\b/;
/** What a correction takes back stands after these: "90 million, not 900 million", "183 from 187". */
const TAKEN_BACK = /\b(?:not|from|instead of|rather than)\s+(?:about\s+|some\s+|the\s+)?$/i;
/** Of all that follows in the clause it says that it was wrong. */
const WAS_SAID =
  /\b(?:versions?\b[^.;]*\b(?:said|stated|reported|gave|put|had|listed|described)|originally|initially|incorrectly|wrongly|mistakenly|erroneously|misstated|misreported|misidentified)\b/i;

/** Whether an article corrects itself with a sentence. */
export function isCorrection(text: string): boolean {
  return CORRECTION.test(text) || SHOUTED.test(text);
}

/** The quantities of a sentence that it takes back itself, where it corrects its article: "not 900 million". */
export function retractedIn(text: string, quantities: readonly Quantity[]): Quantity[] {
  if (quantities.length === 0 || !isCorrection(text)) return [];
  const from = text.search(WAS_SAID);
  return quantities.filter(
    ({ start }) =>
      TAKEN_BACK.test(text.slice(Math.max(0, start - 40), start)) || (from >= 0 && start > from),
  );
}
