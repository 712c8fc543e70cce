import type { Match } from '../matchCandidate.ts';
import type { SignalGroup } from './signalGroup.ts';

const SHORT_ARTICLE = 4;
const MUCH_LATER = 5;

/** How well the article as a whole fits, and where in it the sentence stands. */
export const article = {
  name: 'article',
  signals: [
    'article.score',
    'article.isBest',
    'article.rank',
    'article.position',
    'article.isFirst',
    'article.isShort',
  ],
  measure({ question, candidate }: Match) {
    const { position, articleRank, articleScore } = candidate;
    return [
      articleScore / question.information,
      articleRank === 0 ? 1 : 0,
      1 / (1 + articleRank),
      Math.log1p(position) / MUCH_LATER,
      position === 0 ? 1 : 0,
      candidate.article.spans.length < SHORT_ARTICLE ? 1 : 0,
    ];
  },
} satisfies SignalGroup;
