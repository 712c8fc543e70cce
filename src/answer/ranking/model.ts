import { CONFIDENCE_WEIGHTS, RANKING_WEIGHTS } from './weights.ts';

/** What was learnt: a weight for each signal, by name; one that is not named counts nothing. */
export interface Model {
  readonly ranking: Readonly<Record<string, number>>;
  /** For the signals of the confidence, and `bias`. */
  readonly confidence: Readonly<Record<string, number>>;
}

/** The model that the program comes with. */
export const SHIPPED_MODEL: Model = { ranking: RANKING_WEIGHTS, confidence: CONFIDENCE_WEIGHTS };
