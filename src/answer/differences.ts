import type { Quantity } from '../text/quantities/quantity.ts';
import type { Quote } from './answer.ts';
import { byDate } from './compare/byDate.ts';
import { matchFigure } from './compare/matchFigure.ts';
import { readStatement } from './compare/readStatement.ts';
import { areCompatible } from './compare/relateFigures.ts';
import type { Figure } from './compare/statement.ts';
import { subjectAsked, unitOf } from './compare/subject.ts';
import type { Question } from './question/question.ts';

/** A figure that a quote gives for what was asked. */
export interface DifferingFigure {
  readonly quoteId: string;
  /** EDTF date of the quote's article. */
  readonly published: string | null;
  /** Its spans are of the quote's text. */
  readonly quantity: Quantity;
}

/** That quotes give figures for the same that exclude each other, and which; it decides nothing. */
export interface Differences {
  /** Two at least, each of which another one excludes; in the order of their dates, the undated last. */
  readonly figures: readonly DifferingFigure[];
}

/**
 * Where the quotes on a question for a figure give different ones for the same: the same unit, thing, owner, place and
 * happening, by the rules of `matchFigure()`. Figures differ where no number fits both, "about" taken as such. A
 * quote that gives several that differ is left out, as no rule says which of them is meant.
 *
 * @param quotes the copies of a report joined already, so that it counts once.
 */
export function differences(question: Question, quotes: readonly Quote[]): Differences | null {
  const subject = subjectAsked(question);
  if (subject === null) return null;
  const asked = quotes.map((quote) =>
    readStatement(quote).figures.filter((figure) => matchFigure(subject, figure) === null),
  );
  const [first] = asked.flat();
  if (first === undefined) return null;
  const isComparable = (figure: Figure) =>
    unitOf(figure) === unitOf(first) && (subject.owner !== null || isSameOwner(figure, first));
  const given = quotes.flatMap((quote, i) => {
    const figures = (asked[i] ?? []).filter(isComparable);
    const [figure] = figures;
    if (figure === undefined || figures.some((other) => !areCompatible(figure, other))) return [];
    return { figure, quote };
  });
  const different: { readonly figure: Figure; readonly quote: Quote }[] = [];
  for (const one of given.sort((a, b) => byDate(a.quote, b.quote))) {
    if (different.every(({ figure }) => !areCompatible(figure, one.figure))) different.push(one);
  }
  if (different.length < 2) return null;
  return {
    figures: different.map(({ figure: { quantity }, quote: { id, published } }) => ({
      ...{ quoteId: id, published, quantity },
    })),
  };
}

/** Where a question leaves open whose, what is French and what is American does not differ. */
function isSameOwner(a: Figure, b: Figure): boolean {
  return (a.quantity.owner?.country ?? null) === (b.quantity.owner?.country ?? null);
}
