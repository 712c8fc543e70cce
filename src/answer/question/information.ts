import type { CorpusView } from '../../search/corpusView.ts';

/**
 * How many sentences of general English stand behind those of the corpus: two articles alone do not
 * tell a rare word from a common one.
 */
const BACKGROUND_SENTENCES = 3000;
/** No word tells nothing at all. */
const LEAST = 0.1;

/**
 * How much a term tells, in nats: minus the logarithm of the share of sentences that hold it, those
 * of the corpus and the general ones taken together.
 *
 * @param id the term's number in the vocabulary, or -1.
 * @param englishShare share of the sentences of English text that hold it.
 */
export function information(id: number, englishShare: number, index: CorpusView): number {
  const holding = index.vocabulary.sentenceCount(id) + BACKGROUND_SENTENCES * englishShare;
  const all = index.sentenceCount + BACKGROUND_SENTENCES;
  return Math.max(LEAST, -Math.log((holding + 0.5) / (all + 1)));
}
