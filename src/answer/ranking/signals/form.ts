import { Trait } from '../../../text/traits/trait.ts';
import { isFragment } from '../candidate.ts';
import type { Match } from '../matchCandidate.ts';
import type { SignalGroup } from './signalGroup.ts';

const LONG_LOGARITHM = 3;
const SHORT = 5;
const LONG = 30;

/** What the sentence is like, whatever it says. */
export const form = {
  name: 'form',
  signals: [
    'form.length',
    'form.isShort',
    'form.isLong',
    'form.isQuestion',
    'form.isFragment',
    'form.startsWithPronoun',
    'form.otherNegation',
    'form.superlative',
  ],
  measure({ question, candidate, words }: Match) {
    const { article, position } = candidate;
    const length = article.contentLengths[position] ?? 0;
    const span = article.spans[position];
    const end = span
      ? article.article.body.slice(Math.max(span.start, span.end - 3), span.end)
      : '';
    const has = (trait: number) => words.some(({ traits }) => traits & trait);
    return [
      Math.log1p(length) / LONG_LOGARITHM,
      length < SHORT ? 1 : 0,
      length > LONG ? 1 : 0,
      /\?["”’')]*$/.test(end) ? 1 : 0,
      isFragment(candidate) ? 1 : 0,
      (words[0]?.traits ?? 0) & Trait.pronoun ? 1 : 0,
      has(Trait.negation) === question.isNegated ? 0 : 1,
      question.hasSuperlative && has(Trait.superlative) ? 1 : 0,
    ];
  },
} satisfies SignalGroup;
