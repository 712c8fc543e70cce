import type { Quantity } from '../text/quantities/quantity.ts';
import type { Quote } from './answer.ts';
import { byDate } from './compare/byDate.ts';
import { matchFigure } from './compare/matchFigure.ts';
import { readStatement } from './compare/readStatement.ts';
import { areCompatible } from './compare/relateFigures.ts';
import type { Figure } from './compare/statement.ts';
import { subjectAsked, unitOf } from './compare/subject.ts';
import { judgeFigure } from './figures/judgeFigure.ts';
import type { Sentence } from './figures/sentence.ts';
import type { Topic } from './figures/topic.ts';
import { isAskedFor } from './isAskedFor.ts';
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

/** Who came to harm at once is a small part of those of a war or a plague; a toll that rises grows by less. */
const INCIDENT = 20;

/** A sentence that is quoted, and where it stands. */
export interface PlacedQuote {
  readonly quote: Quote;
  readonly sentence: Sentence;
}

/**
 * Where the quotes on a question for a figure give different ones for the same. A figure has to be one of the question's
 * by the rules of the ledger (`judgeFigure()`) and by those for comparing (`matchFigure()`): the same unit, thing, owner,
 * place and happening. Figures differ where no number fits both, "about" taken as such. A quote that gives several that
 * differ is left out, as no rule says which of them is meant.
 *
 * @param topic the question as a topic.
 * @param quotes the copies of a report joined already, so that it counts once.
 */
export function differences(
  question: Question,
  topic: Topic,
  quotes: readonly PlacedQuote[],
): Differences | null {
  const subject = subjectAsked(question);
  if (subject === null) return null;
  const asked = quotes.map(({ quote, sentence }) =>
    readStatement(quote).figures.filter(
      (figure) =>
        matchFigure(subject, figure) === null &&
        isAskedFor(subject, figure) &&
        judgeFigure(figure.quantity, sentence, topic) === 'asked',
    ),
  );
  const [first] = asked.flat();
  if (first === undefined) return null;
  // Where a question leaves open whose, what is French and what is American does not differ.
  const isComparable = (figure: Figure) =>
    unitOf(figure) === unitOf(first) &&
    (subject.owner !== null || ownerOf(figure) === ownerOf(first));
  // "The U.S. has recorded 300 cases", asked for those in the US.
  function ownerOf({ quantity: { owner } }: Figure): string | null {
    const country = owner?.country ?? null;
    return country !== null && subject?.places.includes(`country:${country}`) ? null : country;
  }
  const all = quotes.flatMap(({ quote }, i) => {
    const figures = (asked[i] ?? []).filter(isComparable);
    const [figure] = figures;
    if (figure === undefined || figures.some((other) => !areCompatible(figure, other))) return [];
    return { figure, quote };
  });
  // Those of one strike are not those of the war.
  const most = Math.max(...all.map(({ figure }) => sizeOf(figure) ?? 0));
  const given = all.filter(
    ({ figure }) => subject.event === null || (sizeOf(figure) ?? most) * INCIDENT >= most,
  );
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

function sizeOf({ quantity: { low, high } }: Figure): number | null {
  return low ?? high;
}
