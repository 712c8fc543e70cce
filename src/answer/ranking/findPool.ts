import type { SentenceIndex } from '../../search/sentenceIndex.ts';
import type { Question } from '../question/question.ts';
import { isInScope } from './isInScope.ts';
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
export function findPool(question: Question, index: SentenceIndex): number[] {
  if (question.terms.length === 0) return [];
  if (index.sentenceCount <= POOL) return idsInScope(question, index);
  const wanted = question.terms
    .flatMap(({ term, id, information, synonyms }) => [
      { term, id, gain: information },
      ...synonyms.map((synonym) => ({
        ...synonym,
        gain: SYNONYM_WEIGHT * synonym.weight * information,
      })),
    ])
    .sort((a, b) => b.gain - a.gain || (a.term < b.term ? -1 : 1));
  const scores = new Float32Array(index.idLimit);
  const found: number[] = [];
  let visited = 0;
  for (const { term, id, gain } of wanted) {
    const postings = index.vocabulary.sentenceCount(id);
    if (postings === 0 || (visited > 0 && visited + postings > POSTINGS_BUDGET)) continue;
    visited += postings;
    const sentences = index.sentencesWith(term);
    for (let i = 0; i < sentences.length; i++) {
      const sentence = sentences[i] ?? 0;
      const score = scores[sentence] ?? 0;
      if (score === 0) found.push(sentence);
      scores[sentence] = score + gain;
    }
  }
  const isAsked = isInScope(question);
  const isKnown = (id: number) => isAsked(index.articleOf(id));
  const least = leastOfBest(found, scores, isKnown);
  return found.filter((id) => (scores[id] ?? 0) >= least && isKnown(id));
}

function idsInScope(question: Question, index: SentenceIndex): number[] {
  const isAsked = isInScope(question);
  return index.articles.flatMap(({ id }) => {
    const article = index.find(id);
    return article && isAsked(article) ? article.spans.map((_, i) => article.firstId + i) : [];
  });
}

/**
 * The score of the last of the best `POOL` of the ids that pass a test; all have it where there are
 * fewer.
 */
function leastOfBest(
  ids: readonly number[],
  scores: Float32Array,
  test: (id: number) => boolean,
): number {
  // A heap: every entry is at most as large as those at 2i + 1 and 2i + 2, the least at the top.
  const heap = new Float32Array(POOL);
  for (const id of ids) {
    const score = scores[id] ?? 0;
    if (score <= (heap[0] ?? 0) || !test(id)) continue;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      const isRightLess = right < POOL && (heap[right] ?? 0) < (heap[left] ?? 0);
      const child = isRightLess ? right : left;
      if (child >= POOL || (heap[child] ?? 0) >= score) break;
      heap[at] = heap[child] ?? 0;
      at = child;
    }
    heap[at] = score;
  }
  return heap[0] ?? 0;
}
