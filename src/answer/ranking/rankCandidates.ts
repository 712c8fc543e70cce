import type { SentenceIndex } from '../../search/sentenceIndex.ts';
import type { Question } from '../question/question.ts';
import { byPlace, type Candidate } from './candidate.ts';
import { matchCandidates } from './matchCandidate.ts';
import { measureSignals, SIGNALS } from './signals.ts';
import { RANKING_WEIGHTS } from './weights.ts';

/** A candidate with what it was judged by. */
export interface RankedCandidate extends Candidate {
  /** A value for each of `SIGNALS`. */
  readonly signals: readonly number[];
  /** The signals times their weights; higher is better, comparable within one question. */
  readonly score: number;
}

const weights = SIGNALS.map((signal) => RANKING_WEIGHTS[signal] ?? 0);

/** The candidates, best first, by a weighted sum of signals. */
export function rankCandidates(
  question: Question,
  candidates: readonly Candidate[],
  index: SentenceIndex,
): RankedCandidate[] {
  return matchCandidates(question, candidates, index)
    .map((match) => {
      const signals = measureSignals(match);
      const score = signals.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
      return { ...match.candidate, signals, score };
    })
    .sort((a, b) => b.score - a.score || byPlace(a, b));
}
