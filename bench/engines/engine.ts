import type { Article } from '../../src/corpus/article.ts';
import { splitSentences } from '../../src/text/sentences/splitSentences.ts';
import type { BenchQuestion, GoldSpan } from '../dataset.ts';

export interface EngineAnswer {
  /** Best first. */
  readonly ranked: readonly GoldSpan[];
  readonly confidence: number;
  readonly answered: boolean;
}

/** The product or a peer: something that ranks the sentences of articles for a question. */
export interface Engine {
  readonly name: string;
  build(
    articles: readonly Article[],
  ): Promise<(question: string, asked: BenchQuestion) => EngineAnswer | Promise<EngineAnswer>>;
}

/** How many sentences are compared; the measures look at ten at the most. */
export const RANKED = 10;

/** What a peer is given: the sentences, as the product splits them. */
export interface PeerSentence extends GoldSpan {
  readonly text: string;
}

export function sentencesOf(articles: readonly Article[]): PeerSentence[] {
  return articles.flatMap(({ id, body }) =>
    splitSentences(body).map(({ start, end }) => ({
      articleId: id,
      start,
      end,
      text: body.slice(start, end),
    })),
  );
}

/** A peer knows no "nothing found": it answers whatever it has a hit for; its score is its confidence. */
export function peerAnswer(
  hits: readonly { readonly sentence: PeerSentence | undefined; readonly score: number }[],
): EngineAnswer {
  const ranked = hits.flatMap(({ sentence }) => sentence ?? []).slice(0, RANKED);
  return { ranked, confidence: hits[0]?.score ?? 0, answered: ranked.length > 0 };
}
