import { isStray } from '../candidate.ts';
import type { FeatureGroup } from './featureGroup.ts';

const LONG_LOGARITHM = 3;

/** What the sentence is like, whatever it says. */
export const form = {
  features: {
    'form.length': 'A long sentence holds more by chance.',
    'form.isStray': 'A headline, a caption or a line such as “Read more” seldom answers.',
    'form.isQuestion': 'A question seldom answers one.',
  },
  measure({ candidate }) {
    const { article, position } = candidate;
    const length = article.contentLengths[position] ?? 0;
    const { start = 0, end = 0 } = article.spans[position] ?? {};
    const tail = article.article.body.slice(Math.max(start, end - 3), end);
    return [
      Math.log1p(length) / LONG_LOGARITHM,
      isStray(candidate) ? 1 : 0,
      /\?["”’')]*$/.test(tail) ? 1 : 0,
    ];
  },
} satisfies FeatureGroup;
