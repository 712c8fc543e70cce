import { readWord } from '../../src/text/terms/readWord.ts';
import type { Vectors } from './readVectors.ts';
import type { WordNet } from './readWordNet.ts';

/** Rarer words are as likely to be slips. */
const MAX_RANK = 60_000;

/** The terms of the ordinary English words: those that WordNet has in small letters and news text uses. */
export function buildWords(wordNet: WordNet, vectors: Vectors): string[] {
  const terms = new Set<string>();
  for (const [word, ids] of wordNet.senses) {
    const isOrdinary = ids.some((id) => wordNet.synsets.get(id)?.words.includes(word));
    if (isOrdinary && /^[a-z]{3,}$/.test(word) && (vectors.rank(word) ?? MAX_RANK) < MAX_RANK) {
      terms.add(readWord(word).term);
    }
  }
  return [...terms].sort();
}
