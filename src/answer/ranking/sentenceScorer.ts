import type { CorpusView } from '../../search/corpusView.ts';
import type { IndexedArticle } from '../../search/indexedArticle.ts';
import { Trait } from '../../text/terms/traits.ts';
import type { Question } from '../question/question.ts';
import { AskedWords } from './askedWords.ts';

/**
 * Constants of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009). In
 * sentences a repeated term tells little and their length hardly differs, so both are weak.
 */
const K = 0.5;
const B = 0.35;

/** What a synonym counts, times its own weight, against the word itself. */
export const SYNONYM_WEIGHT = 0.5;

/** A function that gives the BM25 of a sentence, its synonyms counted. */
export function sentenceScorer(question: Question, index: CorpusView) {
  const { terms } = question;
  const asked = new AskedWords(question);
  const averageLength = index.averageLengths.sentence;
  // Made once: a question scores a thousand sentences.
  const counts = new Float64Array(terms.length);
  const weights = new Float64Array(terms.length);
  let isMatched = false;

  function note(id: number): void {
    if (!asked.mayHold(id)) return;
    const place = asked.place(id);
    if (place >= 0) count(place, 1);
    for (const synonym of asked.synonymPlaces(id) ?? []) {
      count(synonym.place, SYNONYM_WEIGHT * synonym.weight);
    }
  }

  function count(place: number, weight: number): void {
    isMatched = true;
    counts[place] = (counts[place] ?? 0) + 1;
    if (weight > (weights[place] ?? 0)) weights[place] = weight;
  }

  return (article: IndexedArticle, position: number): number => {
    isMatched = false;
    const end = article.wordStart[position + 1] ?? 0;
    for (let word = article.wordStart[position] ?? 0; word < end; word++) {
      if (((article.traits[word] ?? 0) & Trait.stop) === 0) note(article.terms[word] ?? -1);
    }
    const phrases = article.phrases.get(position);
    if (phrases) for (const phrase of phrases) note(phrase);
    if (!isMatched) return 0;
    const norm = K * (1 - B + (B * (article.contentLengths[position] ?? 0)) / averageLength);
    let score = 0;
    for (let place = 0; place < counts.length; place++) {
      const count = counts[place] ?? 0;
      if (count === 0) continue;
      const gain = (weights[place] ?? 0) * (terms[place]?.information ?? 0);
      score += (gain * count * (1 + K)) / (count + norm);
      counts[place] = 0;
      weights[place] = 0;
    }
    return score;
  };
}
