import type { Match } from '../matchCandidate.ts';

/** What one value tells of a sentence. */
export interface Feature {
  /**
   * The sign of its weight: a word more of the question speaks for a sentence, whatever chance says of the sets that the
   * weights are learnt on. 0 where it may be either.
   */
  readonly sign: 1 | -1 | 0;
  /** Why it tells a right sentence, in one. */
  readonly why: string;
}

/** Features that are measured together. */
export interface FeatureGroup {
  /** By name, in the order of `measure`. */
  readonly features: Readonly<Record<string, Feature>>;
  /** A value for each feature, most of them 0 to 1. */
  readonly measure: (match: Match) => readonly number[];
}

export function speaksFor(why: string): Feature {
  return { sign: 1, why };
}

export function speaksAgainst(why: string): Feature {
  return { sign: -1, why };
}

export function speaksEitherWay(why: string): Feature {
  return { sign: 0, why };
}
