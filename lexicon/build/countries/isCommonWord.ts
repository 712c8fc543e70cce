import type { WordNet } from '../readWordNet.ts';

/** Whether WordNet's texts have the word in small letters. */
export function isCommonWord(word: string, wordNet: WordNet): boolean {
  return [word, word.replace(/s$/, '')].some((form) =>
    (wordNet.senses.get(form) ?? []).some(
      (id) =>
        wordNet.synsets.get(id)?.words.includes(form) &&
        (wordNet.counts.get(`${form} ${id}`) ?? 0) > 0,
    ),
  );
}
