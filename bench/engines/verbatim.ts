import { answerWithReader } from '../../src/answer/answerQuestion.ts';
import { createReader } from '../../src/reader/createReader.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { readFoldModels } from '../foldModels.ts';
import { foldOf } from '../foldOf.ts';
import { type Engine, RANKED } from './engine.ts';

/** A busy machine does not change what is measured. */
const PATIENT_MS = 60_000;

/**
 * The product, by its ranking alone. Each question is ranked with the weights that were learnt without its
 * article, so that the figures hold for articles that it has never seen.
 */
export const verbatim = product('Verbatim', false);

/** The product as it comes. Its reader has seen the articles of parts 0 to 2 of the sets that it was trained on. */
export const verbatimAndReader = product('Reader and Verbatim', true);

function product(name: string, isRead: boolean): Engine {
  return {
    name,
    async build(articles) {
      const index = await buildIndex(articles);
      const models = await readFoldModels();
      const reader = isRead ? createReader({ timeLimitMs: PATIENT_MS }) : null;
      return async (question, { articleId, asOf }) => {
        const model = models[foldOf(articleId ?? question)];
        const answer = await answerWithReader(question, index, {
          limit: RANKED,
          // Where it is not sure, the ranking is measured all the same.
          ...{ closest: RANKED, unsureThreshold: 0 },
          ...{ asOf, reader },
          ...(model && { model }),
        });
        const { quotes, closest, confidence, status } = answer;
        const answered = status === 'answered';
        return { ranked: answered ? quotes : closest, confidence, answered };
      };
    },
  };
}
