import type { IndexedSentence } from '../search/indexedSentence.ts';
import type { Span } from '../text/span.ts';
import { extractTerms } from '../text/terms/extractTerms.ts';
import type { Quote } from './answer.ts';
import type { Question } from './question/question.ts';

/** A sentence as it is quoted: its words as they stand, and what stands out in them. */
export function toQuote(sentence: IndexedSentence, question: Question, score: number): Quote {
  const { article, start, end } = sentence;
  const text = article.body.slice(start, end);
  const { id, title, published, publisher, url, origin } = article;
  const highlights = highlightsIn(text, question);
  return {
    text,
    articleId: id,
    start,
    end,
    published,
    title,
    publisher,
    url,
    origin,
    score,
    highlights,
  };
}

/** The words that match the question and, where it asks how many, the figures. */
function highlightsIn(text: string, question: Question): Span[] {
  const wanted = new Set(question.terms.flatMap(({ matches }) => matches.map(({ term }) => term)));
  const asksForFigure = question.type === 'count' || question.type === 'amount';
  const spans: { start: number; end: number }[] = [];
  for (const { term, kind, start, end } of extractTerms(text)) {
    if (!wanted.has(term) && !(asksForFigure && kind === 'number')) continue;
    const last = spans.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}
