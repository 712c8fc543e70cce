import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { type Engine, RANKED } from './engine.ts';

export const verbatim = {
  name: 'Verbatim',
  async build(articles) {
    const index = await buildIndex(articles);
    return (question) => {
      const { quotes, nearest, confidence, status } = answerQuestion(question, index, {
        limit: RANKED,
      });
      const answered = status === 'answered';
      return { ranked: answered ? quotes : nearest, confidence, answered };
    };
  },
} satisfies Engine;
