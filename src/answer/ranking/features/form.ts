import { isStray } from '../candidate.ts';
import { type FeatureGroup, speaksAgainst, speaksEitherWay } from './featureGroup.ts';

const LONG_LOGARITHM = 3;

/** What the sentence is like, whatever it says. */
export const form = {
  features: {
    'form.length': speaksEitherWay('A long sentence holds more by chance.'),
    'form.isStray': speaksAgainst(
      'A headline, a caption or a line such as “Read more” seldom answers.',
    ),
  },
  measure({ candidate }) {
    const { article, position } = candidate;
    const length = article.contentLengths[position] ?? 0;
    return [Math.log1p(length) / LONG_LOGARITHM, isStray(candidate) ? 1 : 0];
  },
} satisfies FeatureGroup;
