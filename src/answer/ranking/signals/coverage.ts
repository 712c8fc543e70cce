import type { Match } from '../matchCandidate.ts';
import type { SignalGroup } from './signalGroup.ts';

/** A question of this much information is a long one (nats). */
const MUCH_INFORMATION = 30;
const RAREST = 2;

/** How much of the question's information the sentence holds. */
export const coverage = {
  name: 'coverage',
  signals: [
    'coverage.share',
    'coverage.amount',
    'coverage.terms',
    'coverage.rarest',
    'coverage.otherThanFocus',
    'coverage.focus',
    'coverage.lastSentence',
    'coverage.complete',
    'coverage.synonyms',
  ],
  measure({ question, terms }: Match) {
    const all = question.terms.map((term, i) => ({
      ...term,
      isMatched: (terms[i]?.at ?? -1) >= 0,
    }));
    const share = (of: typeof all) => {
      const total = of.reduce((sum, { information }) => sum + information, 0);
      const held = of.reduce((sum, term) => sum + (term.isMatched ? term.information : 0), 0);
      return total > 0 ? held / total : 0;
    };
    const matched = all.filter(({ isMatched }) => isMatched);
    const amount = matched.reduce((sum, { information }) => sum + information, 0);
    const synonyms = all.reduce(
      (sum, { isMatched, information }, i) =>
        sum + (isMatched ? 0 : information * (terms[i]?.synonym ?? 0)),
      0,
    );
    return [
      share(all),
      amount / MUCH_INFORMATION,
      matched.length / Math.max(1, all.length),
      share(all.toSorted((a, b) => b.information - a.information).slice(0, RAREST)),
      share(all.filter(({ isFocus }) => !isFocus)),
      share(all.filter(({ isFocus }) => isFocus)),
      share(all.filter(({ isInLastSentence }) => isInLastSentence)),
      matched.length === all.length ? 1 : 0,
      synonyms / question.information,
    ];
  },
} satisfies SignalGroup;
