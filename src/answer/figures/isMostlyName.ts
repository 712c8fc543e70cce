import type { SentenceIndex } from '../../search/sentenceIndex.ts';
import { Trait } from '../../text/traits/trait.ts';

/** Sentences to look at: enough for a share. */
const SAMPLE = 100;
const LEAST_SHARE = 0.75;

/**
 * Whether the corpus writes a word with a capital wherever it stands: "Netflix", and "judge" not. At the beginning of
 * a sentence the capital says nothing; in a headline of capitals, and in a question in small letters, it misleads.
 */
export function isMostlyName(term: string, index: SentenceIndex): boolean {
  const id = index.vocabulary.find(term);
  const ids = index.sentencesWith(term);
  const step = Math.max(1, Math.floor(ids.length / SAMPLE));
  let names = 0;
  let others = 0;
  for (let i = 0; i < ids.length; i += step) {
    const sentence = ids[i] ?? 0;
    const { firstId, wordStart, terms, traits } = index.articleOf(sentence);
    const position = sentence - firstId;
    for (let word = wordStart[position] ?? 0; word < (wordStart[position + 1] ?? 0); word++) {
      if (terms[word] !== id || (traits[word] ?? 0) & Trait.capitalStart) continue;
      if ((traits[word] ?? 0) & Trait.name) names++;
      else others++;
    }
  }
  return names > 0 && names >= LEAST_SHARE * (names + others);
}
