import type { Match } from '../matchCandidate.ts';
import type { SignalGroup } from './signalGroup.ts';

const MUCH_INFORMATION = 30;

/** What finding the candidate has told: BM25 of the sentence, and with its weak fields. */
export const retrieval = {
  name: 'retrieval',
  signals: ['retrieval.own', 'retrieval.ownAmount', 'retrieval.fields'],
  measure({ question, candidate }: Match) {
    return [
      candidate.ownScore / question.information,
      candidate.ownScore / MUCH_INFORMATION,
      candidate.fieldScore / question.information,
    ];
  },
} satisfies SignalGroup;
