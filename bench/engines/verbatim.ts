import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { readFoldModels } from '../foldModels.ts';
import { foldOf } from '../foldOf.ts';
import { type Engine, RANKED } from './engine.ts';

/**
 * The product. Each question is ranked with the weights that were learnt without its article, so
 * that the figures hold for articles that it has never seen.
 */
export const verbatim = {
  name: 'Verbatim',
  async build(articles) {
    const index = await buildIndex(articles);
    const models = await readFoldModels();
    return (question, { articleId, asOf }) => {
      const model = models[foldOf(articleId ?? question)];
      const answer = answerQuestion(question, index, {
        limit: RANKED,
        // Where it is not sure, the ranking is measured all the same.
        ...{ closest: RANKED, unsureThreshold: 0 },
        asOf,
        ...(model && { model }),
      });
      const { quotes, closest, confidence, status } = answer;
      const answered = status === 'answered';
      return { ranked: answered ? quotes : closest, confidence, answered };
    };
  },
} satisfies Engine;
