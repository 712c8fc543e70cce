import { createHash } from 'node:crypto';
import type { Article } from './article.ts';

/**
 * The articles whose text an earlier one has already, each with the first that has it: the same
 * text twice would count one source as two. White space does not make a text another.
 *
 * @param articles in the order in which the first one counts.
 * @returns a pair for each that repeats another one, in that order.
 */
export function sameTexts(articles: readonly Article[]): { article: Article; first: Article }[] {
  const firstWithText = new Map<string, Article>();
  return articles.flatMap((article) => {
    const hash = textHash(article.body);
    const first = firstWithText.get(hash);
    if (first) return [{ article, first }];
    firstWithText.set(hash, article);
    return [];
  });
}

/**
 * Stands for a text whatever its white space.
 *
 * @param body an article's text.
 * @returns SHA-256 in base64; equal for texts that differ in white space alone.
 */
export function textHash(body: string): string {
  return createHash('sha256').update(body.replace(/\s+/g, ' ')).digest('base64');
}
