import type { SentenceIndex } from '../../search/sentenceIndex.ts';
import type { Question, QuestionTerm } from '../question/question.ts';
import { FEATURES } from '../ranking/features.ts';

/** Features of the first sentence that say how well it fits, and nothing of the size of the corpus or its age. */
const OF_FIRST = [
  ...([
    'coverage.words',
    'coverage.focus',
    'coverage.others',
    'coverage.soft',
    'coverage.around',
  ] as const),
  ...(['coverage.mostMissing', 'coverage.likelihood', 'context.pronoun'] as const),
  ...(['meaning.whole', 'meaning.unmatched', 'order.window', 'order.bigrams'] as const),
  ...(['names.missing', 'names.missingInArticle', 'names.mostMissing', 'names.swapped'] as const),
  ...(['names.otherYear', 'missing.inArticle', 'missing.words', 'missing.names'] as const),
  ...(['kind.fits', 'kind.none', 'kind.thing', 'form.isStray'] as const),
] as const;

const PLACES = OF_FIRST.map((name) => FEATURES.indexOf(name));

/** Why each feature of the answer as a whole tells whether the first sentence answers. */
const OVERALL: Readonly<Record<string, string>> = {
  'overall.share': 'The first sentence stands out among all.',
  'overall.margin': 'It stands out from the second one.',
  'overall.marginToOtherArticle': 'Its article stands out from the others.',
  'overall.unknown': 'The corpus lacks much of what is asked.',
  'overall.unknownNames': 'It lacks a name that is asked about.',
  'overall.yesNo': 'A yes-no question or a statement is answered by whatever is about it.',
};

/** What the confidence is judged by, in the order of `confidenceFeatures`. */
export const CONFIDENCE_FEATURES: readonly string[] = [...OF_FIRST, ...Object.keys(OVERALL)];

/** Differences of score beyond this are all the same: a clear first. */
const CLEAR_MARGIN = 5;

/** What the confidence needs of a ranked candidate. */
export interface Judged {
  readonly features: ArrayLike<number>;
  readonly score: number;
  readonly articleId: string;
}

/**
 * A value for each of `CONFIDENCE_FEATURES`.
 *
 * @param ranked best first.
 */
export function confidenceFeatures(
  question: Question,
  ranked: readonly Judged[],
  { vocabulary }: SentenceIndex,
): number[] {
  const [first, second] = ranked;
  if (first === undefined) return CONFIDENCE_FEATURES.map(() => 0);
  const { terms, type, information } = question;
  const other = ranked.find(({ articleId }) => articleId !== first.articleId);
  const odds = ranked.reduce((sum, { score }) => sum + Math.exp(score - first.score), 0);
  const margin = (to: Judged | undefined) =>
    Math.min(CLEAR_MARGIN, first.score - (to?.score ?? Number.NEGATIVE_INFINITY)) / CLEAR_MARGIN;
  const lost = (one: QuestionTerm) =>
    vocabulary.sentenceCount(one.id) > 0 ? 0 : one.information * (1 - bestSynonym(one));
  const share = (list: readonly QuestionTerm[]) =>
    list.reduce((sum, term) => sum + lost(term), 0) / information;
  return [
    ...PLACES.map((place) => first.features[place] ?? 0),
    1 / odds,
    margin(second),
    margin(other),
    share(terms),
    share(terms.filter(({ isName }) => isName)),
    type === 'yes_no' || type === 'statement' ? 1 : 0,
  ];
}

/** The weight of the best synonym that the corpus holds, 0 to 1. */
function bestSynonym({ synonyms }: QuestionTerm): number {
  return Math.max(0, ...synonyms.map(({ weight }) => weight));
}
