import FlexSearch from 'flexsearch';
import { type Engine, peerAnswer, RANKED, sentencesOf } from './engine.ts';

export const flexSearch = {
  name: 'FlexSearch 0.8, defaults',
  async build(articles) {
    const sentences = sentencesOf(articles);
    const index = new FlexSearch.Index();
    sentences.forEach(({ text }, id) => {
      index.add(id, text);
    });
    return (question) => {
      const hits = index.search(question, { limit: RANKED, suggest: true });
      // FlexSearch ranks without telling a score.
      return peerAnswer(hits.map((id) => ({ sentence: sentences[Number(id)], score: 0 })));
    };
  },
} satisfies Engine;
