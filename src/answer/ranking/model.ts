import { READER_WEIGHT } from './readerWeight.ts';
import { CONFIDENCE_WEIGHTS, RANKING_WEIGHTS } from './weights.ts';

/** What was learnt: a weight for each feature, by name; one that is not named counts nothing. */
export interface Model {
  readonly ranking: Readonly<Record<string, number>>;
  /** For the features of the confidence, and `bias`. */
  readonly confidence: Readonly<Record<string, number>>;
  /** What the reader's logit adds to a candidate's score. */
  readonly readerWeight: number;
}

/** The model that the program comes with. */
export const SHIPPED_MODEL: Model = {
  ranking: RANKING_WEIGHTS,
  confidence: CONFIDENCE_WEIGHTS,
  readerWeight: READER_WEIGHT,
};
