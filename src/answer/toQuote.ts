import { datesOf } from '../search/datesOf.ts';
import { quantitiesOf } from '../search/quantitiesOf.ts';
import type { Span } from '../text/span.ts';
import { extractTerms } from '../text/terms/extractTerms.ts';
import { Trait } from '../text/traits/trait.ts';
import { wordTraits } from '../text/traits/wordTraits.ts';
import { alongsideOf } from './alongside.ts';
import type { Quote } from './answer.ts';
import type { JoinedCandidate } from './joinSameWords.ts';
import { asksForFigure } from './question/asksForFigure.ts';
import type { Question } from './question/question.ts';
import { receiptOf } from './receipt/receiptOf.ts';
import { sentenceBefore } from './sentenceBefore.ts';
import { toSource } from './toSource.ts';

/** A sentence as it is quoted: its words as they stand, and what stands out in them. */
export function toQuote(candidate: JoinedCandidate, question: Question): Quote {
  const source = toSource(candidate);
  const { article, position } = candidate;
  const text = article.article.body.slice(source.start, source.end);
  return {
    ...source,
    id: receiptOf({ ...source, text }),
    text,
    score: candidate.score,
    highlights: highlightsIn(text, question),
    dates: datesOf(article, position),
    quantities: quantitiesOf(article, position),
    before: sentenceBefore(article, position),
    alongside: alongsideOf(article, position),
    alsoIn: candidate.copies.map(toSource),
  };
}

/** The words that match the question and, where it asks for a figure, the figures. */
function highlightsIn(text: string, question: Question): Span[] {
  const wanted = new Set(
    question.terms.flatMap(({ term, synonyms }) => [
      term,
      ...synonyms.map((synonym) => synonym.term),
    ]),
  );
  const isFigureWanted = asksForFigure(question);
  const spans: { start: number; end: number }[] = [];
  for (const { term, kind, start, end } of extractTerms(text)) {
    const isFigure =
      kind === 'number' || (wordTraits(text.slice(start, end)) & Trait.numberWord) !== 0;
    if (!wanted.has(term) && !(isFigureWanted && isFigure)) continue;
    const last = spans.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}
