import type { CorpusView } from '../../search/corpusView.ts';
import type { Question } from '../question/question.ts';
import { scopeOf } from './isInScope.ts';
import { SYNONYM_WEIGHT } from './sentenceScorer.ts';

/** Sentences that are scored in full, the best by their rarest terms. */
const POOL = 300;

/**
 * Postings to visit, the rarest terms first. The common terms left over ("people", "government")
 * would fetch half the corpus to no use: they count in the sentences that the rare ones have found.
 */
const POSTINGS_BUDGET = 12_000;

/**
 * The ids of the sentences that hold the most information of the question's rarer terms; of a corpus that
 * is no larger than the pool those of all sentences, as the one that answers may use other words. None where the
 * question holds no word to look for.
 */
export function findPool(question: Question, corpus: CorpusView): readonly number[] {
  if (question.terms.length === 0) return [];
  const own = question.terms.map(({ term, id, information }) => ({ term, id, gain: information }));
  const synonyms = question.terms.flatMap(({ information, synonyms }) =>
    synonyms.map(({ term, id, weight }) => ({
      ...{ term, id },
      gain: SYNONYM_WEIGHT * weight * information,
    })),
  );
  return corpus.bestSentences({
    terms: [...own, ...synonyms].sort((a, b) => b.gain - a.gain || (a.term < b.term ? -1 : 1)),
    titleTerms: own,
    scope: scopeOf(question),
    ...{ most: POOL, budget: POSTINGS_BUDGET },
  });
}
