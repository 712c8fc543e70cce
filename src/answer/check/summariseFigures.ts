import type { FigureRelation } from '../compare/relateFigures.ts';
import type { Figure } from '../compare/statement.ts';
import type { Check, CheckedQuote, Mark, MarkKind } from './check.ts';

/** A figure that quotes give, said once though several give it. */
export interface SaidFigure {
  readonly figure: Figure;
  /** EDTF date of the quote. */
  readonly published: string | null;
  /** Whose it is, in the words of the quote; null where they do not say, or the claim names them. */
  readonly owner: string | null;
  /** How the claim's figure stands to it. */
  readonly relation: FigureRelation;
  /** What the quote makes of it: "planned", "denied"; attributions left out. */
  readonly marks: readonly MarkKind[];
}

/** A figure of a claim, and what the quotes say of the same. */
export interface FigureSummary {
  readonly claimed: Figure;
  /** What the claim itself makes of it: "did not send 300 soldiers" is denied. */
  readonly claimedMarks: readonly MarkKind[];
  /** In the order of the quotes; empty where no quote gives a figure of the same. */
  readonly said: readonly SaidFigure[];
  /** Quotes give figures, and each of them excludes the claim's. */
  readonly isGivenByNone: boolean;
}

/** The figures of a check as they are put into a line: what is compared, each value and date once. */
export function summariseFigures({ figures, quotes, marks, parties }: Check): FigureSummary[] {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  return figures.map(({ figure, comparisons }) => {
    const said = new Map<string, SaidFigure>();
    for (const comparison of comparisons) {
      const quote = byId.get(comparison.quoteId);
      if (comparison.relation === null || quote === undefined) continue;
      const one = saidFigure(comparison.figure, comparison.relation, { quote, parties });
      const { low, high, qualifier } = one.figure.quantity;
      const key = [low, high, qualifier?.kind, one.published, ...one.marks].join(' ');
      if (!said.has(key)) said.set(key, one);
    }
    const list = [...said.values()];
    const isExcluded = list.every(({ relation }) => relation === 'below' || relation === 'above');
    // The "no" of "no troops" is the figure itself.
    const others = marks.filter(({ start }) => start !== figure.quantity.number.start);
    return {
      ...{ claimed: figure, claimedMarks: kindsOf(others) },
      ...{ said: list, isGivenByNone: list.length > 0 && isExcluded },
    };
  });
}

function saidFigure(
  figure: Figure,
  relation: FigureRelation,
  { quote, parties }: { readonly quote: CheckedQuote; readonly parties: Check['parties'] },
): SaidFigure {
  const { start, end, owner } = figure.quantity;
  const isNamed = parties.some(({ country }) => country === owner?.country);
  const whose = owner === null || isNamed ? null : figure.text.slice(owner.start, owner.end);
  const marks = quote.marks.filter(({ scope }) => scope.start <= start && scope.end >= end);
  const { published } = quote;
  return { figure, published, owner: whose, relation, marks: kindsOf(marks) };
}

function kindsOf(marks: readonly Mark[]): MarkKind[] {
  return [...new Set(marks.map(({ kind }) => kind))].filter((kind) => kind !== 'attributed');
}
