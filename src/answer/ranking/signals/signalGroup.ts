import type { Match } from '../matchCandidate.ts';

/** Signals that are measured together. */
export interface SignalGroup {
  readonly name: string;
  /** What each value says, in the order of `measure`. */
  readonly signals: readonly string[];
  /** A value for each signal, most of them 0 to 1. */
  readonly measure: (match: Match) => readonly number[];
}
