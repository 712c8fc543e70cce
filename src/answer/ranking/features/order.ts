import { Trait } from '../../../text/terms/traits.ts';
import type { Match, MatchedWord } from '../matchCandidate.ts';
import { type FeatureGroup, speaksEitherWay, speaksFor } from './featureGroup.ts';

const SPAN_WINDOW = 12;

/** Whether the question's words stand together and in its order. */
export const order = {
  features: {
    'order.window': speaksFor('The question’s words close together belong together.'),
    'order.bigrams': speaksFor(
      'Two of its words in a row, such as a whole name or “refused to withdraw”.',
    ),
    'order.density': speaksEitherWay('A sentence that says little else is about the question.'),
  },
  measure(match) {
    const { question, words } = match;
    return [
      bestWindow(match) / question.information,
      bigramShare(question.sequence, words),
      density(match),
    ];
  },
} satisfies FeatureGroup;

/** The most information of the question within a few words of the sentence. */
function bestWindow({ question, words }: Match): number {
  let best = 0;
  for (const [start, { place }] of words.entries()) {
    if (place < 0) continue;
    const places = new Set(words.slice(start, start + SPAN_WINDOW).map((word) => word.place));
    let sum = 0;
    for (const held of places) sum += question.terms[held]?.information ?? 0;
    best = Math.max(best, sum);
  }
  return best;
}

/** The share of the question's runs of two words, stop words included, that the sentence holds. */
function bigramShare(asked: readonly number[], words: readonly MatchedWord[]): number {
  let held = 0;
  for (let i = 0; i + 1 < asked.length; i++) {
    if ((asked[i] ?? -1) < 0) continue;
    if (words.some(({ id }, k) => id === asked[i] && words[k + 1]?.id === asked[i + 1])) held++;
  }
  return held / Math.max(1, asked.length - 1);
}

/** Share of the sentence's own information that the question asks for. */
function density({ words }: Match): number {
  let all = 0;
  let held = 0;
  for (const { traits, place, facts } of words) {
    if (traits & Trait.stop) continue;
    all += facts.information;
    if (place >= 0) held += facts.information;
  }
  return all > 0 ? held / all : 0;
}
