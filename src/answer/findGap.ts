import type { Vocabulary } from '../search/vocabulary.ts';
import { extractTerms } from '../text/terms/extractTerms.ts';
import type { Gap } from './answer.ts';
import type { Question } from './question/question.ts';
import { FEATURES } from './ranking/features.ts';
import type { RankedCandidate } from './ranking/rankCandidates.ts';

const NAMES_LIMIT = 4;
/** 1 for a sentence that holds owner and thing as asked. */
const HOLDS_FOCUS = FEATURES.indexOf('coverage.focus');

/**
 * Where a question asks for somebody's figure, and the sentences give only those of others: "German
 * troops" are missing, while there are figures for "US" and "French" ones.
 *
 * @returns null where no sentence gives the figure of another, or one speaks of what was asked for.
 */
export function findGap(
  question: Question,
  ranked: readonly RankedCandidate[],
  vocabulary: Vocabulary,
): Gap | null {
  const focus = question.terms.filter(({ isFocus }) => isFocus);
  const [first, last] = [focus[0], focus.at(-1)];
  const names = ranked.flatMap((candidate) => ownerNames(candidate, vocabulary));
  if (!first || !last || names.length === 0) return null;
  if (ranked.some(({ features }) => features[HOLDS_FOCUS] === 1)) return null;
  return {
    missing: question.text.slice(first.start, last.end),
    figuresFor: [...new Map(names.map(({ term, name }) => [term, name])).values()].slice(
      0,
      NAMES_LIMIT,
    ),
  };
}

/** The owners as the sentence writes them. */
function ownerNames({ article, position, otherOwners }: RankedCandidate, vocabulary: Vocabulary) {
  const span = article.spans[position];
  if (!span || otherOwners.length === 0) return [];
  const text = article.article.body.slice(span.start, span.end);
  const owners = new Set(otherOwners.map((id) => vocabulary.term(id)));
  return extractTerms(text).flatMap(({ term, start, end }) =>
    owners.has(term) ? { term, name: text.slice(start, end) } : [],
  );
}
