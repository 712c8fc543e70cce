import type { TermFacts } from '../search/corpusView.ts';
import { quantitiesOf } from '../search/quantitiesOf.ts';
import type { Gap } from './answer.ts';
import { readFigureQuery } from './figures/figureQuery.ts';
import { match } from './figures/match.ts';
import { sentenceAt } from './figures/sentence.ts';
import { asksForFigure, type Question } from './question/question.ts';
import type { RankedCandidate } from './ranking/rankCandidates.ts';

const NAMES_LIMIT = 4;

/**
 * Where a question asks for somebody's figure, and the sentences give only those of others: "German troops", while there
 * are figures for "US" and "French" ones.
 *
 * @returns null where no sentence gives the figure of another, or one gives that of whom was asked for.
 */
export function findGap(
  question: Question,
  ranked: readonly RankedCandidate[],
  vocabulary: TermFacts,
): Gap | null {
  const query = asksForFigure(question) ? readFigureQuery(question.text) : null;
  const focus = question.terms.filter(({ isFocus }) => isFocus);
  const [first, last] = [focus[0], focus.at(-1)];
  if (query === null || query.owner === null || !first || !last) return null;
  const names = new Map<string, string>();
  for (const { article, position } of ranked) {
    const sentence = sentenceAt(article, position, vocabulary);
    for (const quantity of quantitiesOf(article, position)) {
      const mismatch = match(query, { quantity, sentence });
      if (mismatch === null) return null;
      const { owner } = quantity;
      if (mismatch !== 'other_owner' || owner === null) continue;
      const name = sentence.text.slice(owner.start, owner.end);
      const key = owner.country ?? name;
      if (!names.has(key)) names.set(key, name);
    }
  }
  if (names.size === 0) return null;
  return {
    missing: question.text.slice(first.start, last.end),
    figuresFor: [...names.values()].slice(0, NAMES_LIMIT),
  };
}
