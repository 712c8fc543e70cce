import MiniSearch from 'minisearch';
import { type Engine, peerAnswer, sentencesOf } from './engine.ts';

export const miniSearchDefaults = {
  name: 'MiniSearch 7.2, defaults',
  async build(articles) {
    const sentences = sentencesOf(articles);
    const search = new MiniSearch({ fields: ['text'] });
    search.addAll(sentences.map(({ text }, id) => ({ id, text })));
    return (question) =>
      peerAnswer(
        search
          .search(question)
          .map(({ id, score }) => ({ sentence: sentences[Number(id)], score })),
      );
  },
} satisfies Engine;
