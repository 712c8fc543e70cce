import type { Match } from '../matchCandidate.ts';

/** Features that are measured together. */
export interface FeatureGroup {
  /** Each feature's name, and in a sentence why it tells a right sentence, in the order of `measure`. */
  readonly features: Readonly<Record<string, string>>;
  /** A value for each feature, most of them 0 to 1. */
  readonly measure: (match: Match) => readonly number[];
}
