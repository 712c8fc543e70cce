import type { Candidate } from './ranking/candidate.ts';

/**
 * Orders ranked sentences so that every article speaks once before any speaks twice: a reader sees
 * that sources differ before seeing what else one of them says.
 */
export function eachArticleFirst<T extends Candidate>(ranked: readonly T[]): T[] {
  const turns = new Map<string, number>();
  return ranked
    .map((candidate) => {
      const { id } = candidate.article.article;
      const turn = turns.get(id) ?? 0;
      turns.set(id, turn + 1);
      return { candidate, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ candidate }) => candidate);
}
