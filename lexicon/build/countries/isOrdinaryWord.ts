import type { WordNet } from '../readWordNet.ts';

/** Whether WordNet has the word in small letters. */
export function isOrdinaryWord(word: string, wordNet: WordNet): boolean {
  return [word, word.replace(/s$/, '')].some((form) =>
    (wordNet.senses.get(form) ?? []).some((id) => wordNet.synsets.get(id)?.words.includes(form)),
  );
}
