import type { Answer, Quote, Source } from '../answer/answer.ts';

/** Four decimals say more than a score or a confidence means. */
const DECIMALS = 4;

/**
 * An answer in the documented JSON (README, "JSON"): a stable format for other programs, which
 * may gain fields but does not lose any.
 */
export function answerJson(answer: Answer): string {
  const { question, status, confidence, quotes, nearest, gap, terms, corpus } = answer;
  return JSON.stringify({
    question,
    status,
    confidence: rounded(confidence),
    quotes: quotes.map(quoteFields),
    nearest: nearest.map(quoteFields),
    gap,
    terms,
    corpus,
  });
}

export function quoteFields(quote: Quote) {
  const { id, text, score, alsoIn } = quote;
  return {
    id,
    text,
    ...sourceFields(quote),
    score: rounded(score),
    alsoIn: alsoIn.map(sourceFields),
  };
}

function sourceFields({ articleId, start, end, published, title, publisher, url }: Source) {
  return { articleId, start, end, published, title, publisher, url };
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
