import { isWithin, type Wanted } from './corpusView.ts';
import type { SentenceIndex } from './sentenceIndex.ts';

/**
 * As `CorpusView.bestSentences`, in memory.
 *
 * @param wanted the terms with what each is worth, the scope, how many sentences, and how many postings to visit.
 * @param index where they are looked for.
 * @returns ids of sentences, in no order; more than `most` only where the last ones gain alike.
 */
export function bestSentences(
  { terms, scope, most, budget }: Wanted,
  index: SentenceIndex,
): number[] {
  const isAsked = isWithin(scope);
  if (index.sentenceCount <= most) {
    return index.articles.flatMap(({ id }) => {
      const article = index.find(id);
      return article && isAsked(article) ? article.spans.map((_, i) => article.firstId + i) : [];
    });
  }
  const scores = new Float32Array(index.idLimit);
  const found: number[] = [];
  let visited = 0;
  for (const { term, id, gain } of terms) {
    const postings = index.vocabulary.sentenceCount(id);
    if (postings === 0 || (visited > 0 && visited + postings > budget)) continue;
    visited += postings;
    const sentences = index.sentencesWith(term);
    for (let i = 0; i < sentences.length; i++) {
      const sentence = sentences[i] ?? 0;
      const score = scores[sentence] ?? 0;
      if (score === 0) found.push(sentence);
      scores[sentence] = score + gain;
    }
  }
  const isKnown = (id: number) => isAsked(index.articleOf(id));
  const least = leastOfBest(found, { scores, most, test: isKnown });
  return found.filter((id) => (scores[id] ?? 0) >= least && isKnown(id));
}

interface Scored {
  /** By id. */
  readonly scores: ArrayLike<number>;
  readonly most: number;
  readonly test: (id: number) => boolean;
}

/** The score of the last of the best ids that pass a test; 0, which all have, where there are fewer. */
function leastOfBest(ids: readonly number[], { scores, most, test }: Scored): number {
  // A heap: every entry is at most as large as those at 2i + 1 and 2i + 2, the least at the top.
  const heap = new Float32Array(most);
  for (const id of ids) {
    const score = scores[id] ?? 0;
    if (score <= (heap[0] ?? 0) || !test(id)) continue;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      const isRightLess = right < most && (heap[right] ?? 0) < (heap[left] ?? 0);
      const child = isRightLess ? right : left;
      if (child >= most || (heap[child] ?? 0) >= score) break;
      heap[at] = heap[child] ?? 0;
      at = child;
    }
    heap[at] = score;
  }
  return heap[0] ?? 0;
}
