import lunrSearch from 'lunr';
import { type Engine, peerAnswer, sentencesOf } from './engine.ts';

export const lunr = {
  name: 'lunr 2.3',
  async build(articles) {
    const sentences = sentencesOf(articles);
    const index = lunrSearch((builder) => {
      builder.ref('id');
      builder.field('text');
      sentences.forEach(({ text }, id) => {
        builder.add({ id, text });
      });
    });
    return (question) => {
      // As terms and not as lunr's query language, in which "Who: what?" is a syntax error.
      const hits = index.query((query) => query.term(lunrSearch.tokenizer(question), {}));
      return peerAnswer(
        hits.map(({ ref, score }) => ({ sentence: sentences[Number(ref)], score })),
      );
    };
  },
} satisfies Engine;
