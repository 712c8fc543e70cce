import type { CorpusView } from '../../search/corpusView.ts';
import { readFigureQuery } from '../figures/figureQuery.ts';
import { isOfOthers } from '../figures/figuresIn.ts';
import { asksForFigure, type Question } from '../question/question.ts';
import { byPlace, type Candidate, isStray } from './candidate.ts';
import { FEATURES, measureFeatures } from './features.ts';
import { matchCandidates } from './matchCandidate.ts';
import type { Model } from './model.ts';

/** A candidate with what it was judged by. */
export interface RankedCandidate extends Candidate {
  readonly articleId: string;
  /** A value for each of `FEATURES`. */
  readonly features: Float64Array;
  /** The features times their weights; higher is better, comparable within one question. */
  readonly score: number;
  /** How surely it answers, read together with the question; null where it was not read. */
  readonly logit: number | null;
  /** It gives the figure asked for of others only: such a sentence comes after all that do not. */
  readonly isOfOthers: boolean;
}

/**
 * What a headline or a line such as "Read more" loses against sentences. By hand: the public sets that the weights are
 * learnt on have hardly any.
 */
const STRAY_PENALTY = 3;

/** The candidates, best first, by a weighted sum of features. */
export function rankCandidates(
  question: Question,
  candidates: readonly Candidate[],
  { index, model }: { readonly index: CorpusView; readonly model: Model },
): RankedCandidate[] {
  const weights = weightsOf(model);
  const named = new Set(
    question.terms.flatMap(({ id, isName }) => (isName ? index.vocabulary.term(id) : [])),
  );
  const query = asksForFigure(question)
    ? readFigureQuery(question.text, { isName: (term) => named.has(term) })
    : null;
  return matchCandidates(question, candidates, index)
    .map((match) => {
      const features = measureFeatures(match);
      let score = isStray(match.candidate) ? -STRAY_PENALTY : 0;
      for (let i = 0; i < weights.length; i++) score += (features[i] ?? 0) * (weights[i] ?? 0);
      const articleId = match.candidate.article.article.id;
      return {
        ...match.candidate,
        ...{ articleId, features, score, logit: null },
        isOfOthers: query !== null && isOfOthers(query, match.candidate, index.vocabulary),
      };
    })
    .sort(
      (a, b) => Number(a.isOfOthers) - Number(b.isOfOthers) || b.score - a.score || byPlace(a, b),
    );
}

const weightsOfModels = new WeakMap<Model, Float64Array>();

/** A model's weights in the order of `FEATURES`. */
function weightsOf(model: Model): Float64Array {
  let weights = weightsOfModels.get(model);
  if (weights === undefined) {
    weights = Float64Array.from(FEATURES, (feature) => model.ranking[feature] ?? 0);
    weightsOfModels.set(model, weights);
  }
  return weights;
}
