import { create, insertMultiple, search } from '@orama/orama';
import { type Engine, peerAnswer, RANKED, sentencesOf } from './engine.ts';

export const orama = {
  name: 'Orama 3.1, defaults',
  async build(articles) {
    const sentences = sentencesOf(articles);
    const index = create({ schema: { text: 'string' } });
    await insertMultiple(
      index,
      sentences.map(({ text }, id) => ({ id: String(id), text })),
    );
    return async (term) => {
      const { hits } = await search(index, { term, limit: RANKED });
      return peerAnswer(hits.map(({ id, score }) => ({ sentence: sentences[Number(id)], score })));
    };
  },
} satisfies Engine;
