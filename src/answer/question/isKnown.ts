import type { CorpusView } from '../../search/corpusView.ts';

/** Whether the corpus knows a term: some sentence, title or date of an article holds it. */
export function isKnown(id: number, index: CorpusView): boolean {
  return index.vocabulary.sentenceCount(id) > 0 || index.isTitled(id);
}
