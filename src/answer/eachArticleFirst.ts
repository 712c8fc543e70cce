import type { RankedCandidate } from './ranking/rankCandidates.ts';

/**
 * Orders ranked sentences so that every article speaks once before any speaks twice: a reader sees
 * that sources differ before seeing what else one of them says.
 */
export function eachArticleFirst(ranked: readonly RankedCandidate[]): RankedCandidate[] {
  const seen = new Map<string, number>();
  const turns = ranked.map((candidate) => {
    const turn = seen.get(candidate.sentence.article.id) ?? 0;
    seen.set(candidate.sentence.article.id, turn + 1);
    return { candidate, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ candidate }) => candidate);
}
