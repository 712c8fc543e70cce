import type { TermFacts } from '../../search/corpusView.ts';
import type { IndexedArticle } from '../../search/indexedArticle.ts';
import { Trait } from '../../text/terms/traits.ts';
import { MeanVector } from './meanVector.ts';

/** Gives the mean of a sentence's words, the rarer the weightier; none of a place outside the article. */
export type SentenceMeans = (article: IndexedArticle, position: number) => MeanVector;

/** Works each sentence's mean out once: the candidates of a question are often neighbours. */
export function sentenceMeans(vocabulary: TermFacts): SentenceMeans {
  const known = new Map<number, MeanVector>();
  const nothing = new MeanVector();
  return (article, position) => {
    if (position < 0 || position >= article.spans.length) return nothing;
    const id = article.firstId + position;
    let mean = known.get(id);
    if (mean === undefined) {
      mean = meanOf(article, position, vocabulary);
      known.set(id, mean);
    }
    return mean;
  };
}

function meanOf(article: IndexedArticle, position: number, vocabulary: TermFacts): MeanVector {
  const mean = new MeanVector();
  const end = article.wordStart[position + 1] ?? 0;
  for (let word = article.wordStart[position] ?? 0; word < end; word++) {
    if ((article.traits[word] ?? 0) & Trait.stop) continue;
    const id = article.terms[word] ?? -1;
    mean.add(vocabulary.vector(id), vocabulary.englishInformation(id));
  }
  return mean;
}
