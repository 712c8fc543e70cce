import type { Answer, Quote } from '../answer/answer.ts';

/** Four decimals say more than a score or a confidence means. */
const DECIMALS = 4;

/**
 * An answer in the documented JSON (README, "JSON"): a stable format for other programs, which
 * may gain fields but does not lose any.
 */
export function answerJson(answer: Answer): string {
  const { question, status, confidence, quotes, nearest, terms, corpus } = answer;
  return JSON.stringify({
    question,
    status,
    confidence: rounded(confidence),
    quotes: quotes.map(quoteFields),
    nearest: nearest.map(quoteFields),
    terms,
    corpus,
  });
}

function quoteFields(quote: Quote) {
  const { text, articleId, start, end, published, title, publisher, url, score } = quote;
  return { text, articleId, start, end, published, title, publisher, url, score: rounded(score) };
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
