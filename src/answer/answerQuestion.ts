import type { SentenceIndex } from '../search/sentenceIndex.ts';
import type { Answer } from './answer.ts';
import { corpusSummary } from './corpusSummary.ts';
import { eachArticleFirst } from './eachArticleFirst.ts';
import { readQuestion } from './question/readQuestion.ts';
import { findCandidates } from './ranking/findCandidates.ts';
import { rankCandidates } from './ranking/rankCandidates.ts';
import { toQuote } from './toQuote.ts';

/** From this confidence on the first quote passes for an answer. */
const THRESHOLD = 0.5;
const NEAREST = 1;

/**
 * Answers a question with sentences of the corpus.
 *
 * @param text any text.
 * @param limit quotes at the most.
 */
export function answerQuestion(
  text: string,
  index: SentenceIndex,
  { limit }: { readonly limit: number },
): Answer {
  const question = readQuestion(text, index);
  const ranked = rankCandidates(question, findCandidates(question, index), index);
  const confidence = ranked[0]?.confidence ?? 0;
  const answered = confidence >= THRESHOLD;
  const chosen = answered
    ? eachArticleFirst(ranked.filter((candidate) => candidate.confidence >= THRESHOLD))
    : ranked.slice(0, NEAREST);
  const quotes = chosen
    .slice(0, limit)
    .map(({ sentence, rank }) => toQuote(sentence, question, rank));
  const isMatched = (term: (typeof question.terms)[number]) => term.matches.length > 0;
  return {
    question: text,
    status: question.terms.length === 0 ? 'too_vague' : answered ? 'answered' : 'no_evidence',
    confidence,
    quotes: answered ? quotes : [],
    nearest: answered ? [] : quotes,
    terms: {
      matched: question.terms.filter(isMatched).map(({ word }) => word),
      missing: question.terms.filter((term) => !isMatched(term)).map(({ word }) => word),
    },
    corpus: corpusSummary(index),
  };
}
