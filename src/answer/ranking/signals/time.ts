import type { Match } from '../matchCandidate.ts';
import type { SignalGroup } from './signalGroup.ts';

/** Whether the sentence tells of the time asked about; all 0 where the question names none. */
export const time = {
  name: 'time',
  signals: ['time.begin', 'time.end', 'time.toTheMonth', 'time.overlaps'],
  measure({ time }: Match) {
    if (time === null) return [0, 0, 0, 0];
    return [time.begin, time.end, time.isToTheMonth ? 1 : 0, time.overlaps ? 1 : 0];
  },
} satisfies SignalGroup;
