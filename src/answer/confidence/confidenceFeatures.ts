import type { CorpusView } from '../../search/corpusView.ts';
import type { Question, QuestionTerm } from '../question/question.ts';
import {
  type Feature,
  speaksAgainst,
  speaksEitherWay,
  speaksFor,
} from '../ranking/features/featureGroup.ts';
import { FEATURES, SIGNS } from '../ranking/features.ts';

/** Features of the first sentence that say how well it fits, and nothing of the size of the corpus or its age. */
const OF_FIRST = [
  ...(['coverage.focus', 'coverage.others', 'coverage.around', 'coverage.likelihood'] as const),
  ...(['meaning.whole', 'meaning.unmatched', 'order.bigrams'] as const),
  ...(['names.missingInArticle', 'names.swapped', 'names.otherYear', 'missing.names'] as const),
  ...(['kind.fits', 'kind.none', 'kind.thing', 'form.isStray'] as const),
] as const;

const PLACES = OF_FIRST.map((name) => FEATURES.indexOf(name));

/** Why each feature of the answer as a whole tells whether the first sentence answers, and the sign of its weight. */
const OVERALL: Readonly<Record<string, Feature>> = {
  'overall.share': speaksFor('The first sentence stands out among all that hold less.'),
  'overall.unknown': speaksAgainst('The corpus lacks much of what is asked.'),
  'overall.unknownNames': speaksAgainst('It lacks a name that is asked about.'),
  'overall.yesNo': speaksEitherWay(
    'A yes-no question or a statement is answered by whatever is about it.',
  ),
};

/** What the confidence is judged by, in the order of `confidenceFeatures`. */
export const CONFIDENCE_FEATURES: readonly string[] = [...OF_FIRST, ...Object.keys(OVERALL)];

/** The sign that each weight has to have, in the same order; 0 for either. */
export const CONFIDENCE_SIGNS: readonly number[] = [
  ...PLACES.map((place) => SIGNS[place] ?? 0),
  ...Object.values(OVERALL).map(({ sign }) => sign),
];

const AROUND = FEATURES.indexOf('coverage.around');
const KIND = FEATURES.indexOf('kind.fits');
/** Less of the question than this is no difference. */
const HARDLY = 0.02;

/** What the confidence needs of a ranked candidate. */
export interface Judged {
  readonly features: ArrayLike<number>;
  readonly score: number;
}

/**
 * A value for each of `CONFIDENCE_FEATURES`.
 *
 * @param ranked best first.
 */
export function confidenceFeatures(
  question: Question,
  ranked: readonly Judged[],
  { vocabulary }: CorpusView,
): number[] {
  const [first] = ranked;
  if (first === undefined) return CONFIDENCE_FEATURES.map(() => 0);
  const { terms, type, information } = question;
  const rivals = ranked.filter((one) => holdsLess(one, first));
  const odds = rivals.reduce((sum, { score }) => sum + Math.exp(score - first.score), 1);
  const lost = (one: QuestionTerm) =>
    vocabulary.sentenceCount(one.id) > 0 ? 0 : one.information * (1 - bestSynonym(one));
  const share = (list: readonly QuestionTerm[]) =>
    list.reduce((sum, term) => sum + lost(term), 0) / information;
  return [
    ...PLACES.map((place) => first.features[place] ?? 0),
    1 / odds,
    share(terms),
    share(terms.filter(({ isName }) => isName)),
    type === 'yes_no' || type === 'statement' ? 1 : 0,
  ];
}

/** Whether a sentence holds less of what is asked than the first one: those that hold as much say it again. */
function holdsLess({ features }: Judged, first: Judged): boolean {
  const less = (place: number, by: number) =>
    (features[place] ?? 0) < (first.features[place] ?? 0) - by;
  return less(AROUND, HARDLY) || less(KIND, 0);
}

/** The weight of the best synonym that the corpus holds, 0 to 1. */
function bestSynonym({ synonyms }: QuestionTerm): number {
  return Math.max(0, ...synonyms.map(({ weight }) => weight));
}
