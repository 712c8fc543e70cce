import type { SentenceIndex } from '../../search/sentenceIndex.ts';

/** Whether the corpus knows a term: some sentence, title or date of an article holds it. */
export function isKnown(id: number, index: SentenceIndex): boolean {
  if (index.vocabulary.sentenceCount(id) > 0) return true;
  for (const _ of index.articlesTitledWith(id)) return true;
  return false;
}
