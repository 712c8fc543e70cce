import type { IndexedSentence } from '../../search/indexedSentence.ts';
import type { SentenceIndex } from '../../search/sentenceIndex.ts';
import type { Question, QuestionTerm } from '../question/question.ts';

/** A sentence that holds some of the question's terms. */
export interface Candidate {
  readonly sentence: IndexedSentence;
  /** For each of the question's terms, 0 to 1: how well the sentence matches it. */
  readonly matched: readonly number[];
  /** The matches' idf, summed. */
  readonly score: number;
}

/** A right sentence is among the 20 best for 95 % of the questions; twice as many cost little. */
const CANDIDATES = 40;

/**
 * How much a term tells: the rarer, the more. The smoothed inverse document frequency of BM25
 * (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009).
 */
export function informativeness(term: QuestionTerm, index: SentenceIndex): number {
  const count = Math.max(0, ...term.matches.map((match) => index.count(match.term)));
  return Math.log(1 + (index.sentenceCount - count + 0.5) / (count + 0.5));
}

/** The sentences that match the question best, by the idf of what they match. */
export function findCandidates(question: Question, index: SentenceIndex): Candidate[] {
  const found = new Map<IndexedSentence, number[]>();
  for (const [position, { matches }] of question.terms.entries()) {
    for (const { term, weight } of matches) {
      index.forEachWith(term, (sentence) => {
        const matched = found.get(sentence) ?? question.terms.map(() => 0);
        matched[position] = Math.max(matched[position] ?? 0, weight);
        found.set(sentence, matched);
      });
    }
  }
  const idf = question.terms.map((term) => informativeness(term, index));
  return [...found]
    .map(([sentence, matched]) => ({ sentence, matched, score: dot(matched, idf) }))
    .sort((a, b) => b.score - a.score || byPlace(a.sentence, b.sentence))
    .slice(0, CANDIDATES);
}

/** A stable order for equals: the same on every machine and in whatever order files were read. */
export function byPlace(a: IndexedSentence, b: IndexedSentence): number {
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.start - b.start;
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
