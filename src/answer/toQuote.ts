import type { Span } from '../text/span.ts';
import { extractTerms } from '../text/terms/extractTerms.ts';
import type { Quote } from './answer.ts';
import type { Question } from './question/question.ts';
import type { RankedCandidate } from './ranking/rankCandidates.ts';

/** A sentence as it is quoted: its words as they stand, and what stands out in them. */
export function toQuote(candidate: RankedCandidate, question: Question): Quote {
  const { article, spans } = candidate.article;
  const { start, end } = spans[candidate.position] ?? { start: 0, end: 0 };
  const text = article.body.slice(start, end);
  const { id, title, published, publisher, url, origin } = article;
  return {
    ...{ text, articleId: id, start, end, published, title, publisher, url, origin },
    score: candidate.score,
    highlights: highlightsIn(text, question),
  };
}

/** The words that match the question and, where it asks for a figure, the figures. */
function highlightsIn(text: string, { terms, type }: Question): Span[] {
  const wanted = new Set(
    terms.flatMap(({ term, synonyms }) => [term, ...synonyms.map((synonym) => synonym.term)]),
  );
  const asksForFigure = type === 'count' || type === 'amount';
  const spans: { start: number; end: number }[] = [];
  for (const { term, kind, start, end } of extractTerms(text)) {
    if (!wanted.has(term) && !(asksForFigure && kind === 'number')) continue;
    const last = spans.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}
