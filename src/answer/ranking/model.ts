import { READER_MODEL } from './readerWeights.ts';
import { CONFIDENCE_WEIGHTS, RANKING_WEIGHTS } from './weights.ts';

/** What was learnt: a weight for each feature, by name; one that is not named counts nothing. */
export interface Model {
  readonly ranking: Readonly<Record<string, number>>;
  /** For the features of the confidence, and `bias`. */
  readonly confidence: Readonly<Record<string, number>>;
  readonly reader: ReaderModel;
}

/** How the reader's logit counts beside the ranking. */
interface ReaderModel {
  /** What it adds to a candidate's score. */
  readonly weight: number;
  /** The weights of `readerFeatures`, in order, and the bias last. */
  readonly confidence: readonly number[];
}

/** The model that the program comes with. */
export const SHIPPED_MODEL: Model = {
  ranking: RANKING_WEIGHTS,
  confidence: CONFIDENCE_WEIGHTS,
  reader: READER_MODEL,
};
