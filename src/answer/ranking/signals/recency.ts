import type { Match } from '../matchCandidate.ts';
import type { SignalGroup } from './signalGroup.ts';

const WEEK = 8;
const MONTH = 31;
const STALE = 60;
const OLD_LOGARITHM = 2;
const OLDEST = 3;

/** How old the article was when the question was asked; all 0 where either has no day. */
export const recency = {
  name: 'recency',
  signals: [
    'recency.week',
    'recency.month',
    'recency.age',
    'recency.recentAsked',
    'recency.staleAsked',
  ],
  measure({ question, candidate }: Match) {
    const { publishedDay } = candidate.article;
    if (question.askedDay === null || publishedDay === null) return [0, 0, 0, 0, 0];
    const age = question.askedDay - publishedDay;
    return [
      age <= WEEK ? 1 : 0,
      age <= MONTH ? 1 : 0,
      Math.min(OLDEST, Math.log1p(Math.max(0, age)) / OLD_LOGARITHM),
      question.asksForRecent && age <= WEEK ? 1 : 0,
      question.asksForRecent && age > STALE ? 1 : 0,
    ];
  },
} satisfies SignalGroup;
