import { type Engine, peerAnswer, RANKED, sentencesOf } from './engine.ts';

/** The usual constants of BM25 (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;

/** BM25 as in the textbook, over lower-cased words. */
export const plainBm25 = {
  name: 'BM25, plain',
  async build(articles) {
    const sentences = sentencesOf(articles);
    const postings = new Map<string, { sentence: number; count: number }[]>();
    const lengths = sentences.map(({ text }, sentence) => {
      const words = wordsOf(text);
      for (const word of words) {
        const list = postings.get(word) ?? [];
        const last = list.at(-1);
        if (last?.sentence === sentence) last.count++;
        else list.push({ sentence, count: 1 });
        postings.set(word, list);
      }
      return words.length;
    });
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    return (question) => {
      const scores = new Map<number, number>();
      for (const word of new Set(wordsOf(question))) {
        const list = postings.get(word) ?? [];
        const idf = Math.log(1 + (sentences.length - list.length + 0.5) / (list.length + 0.5));
        for (const { sentence, count } of list) {
          const norm = K1 * (1 - B + (B * (lengths[sentence] ?? 0)) / average);
          const score = (idf * count * (K1 + 1)) / (count + norm);
          scores.set(sentence, (scores.get(sentence) ?? 0) + score);
        }
      }
      const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, RANKED);
      return peerAnswer(best.map(([id, score]) => ({ sentence: sentences[id], score })));
    };
  },
} satisfies Engine;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
