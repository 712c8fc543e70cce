import { type FeatureGroup, speaksAgainst, speaksFor } from './featureGroup.ts';

/** A question of this much information is a long one (nats). */
const MUCH_INFORMATION = 30;
const MUCH_MISSING = 10;
/** No word is sure to be repeated, or sure not to be. */
const DOUBT = 0.05;

/** How much of the question the sentence holds. */
export const coverage = {
  features: {
    'coverage.words': speaksFor(
      'The share of the words that is there, by their weight: rarity is a poor guide in a small corpus.',
    ),
    'coverage.amount': speaksFor('A long question that is held counts more than a short one.'),
    'coverage.focus': speaksFor('Of the words for the thing asked for, the share that is there.'),
    'coverage.others': speaksFor(
      'Of the other words, the share that is there: they tell which one is meant.',
    ),
    'coverage.around': speaksFor(
      'Of what the words tell, by rarity and weight, the share that is there in these or other words, or in part beside it.',
    ),
    'coverage.mostMissing': speaksAgainst(
      'One telling word that is nowhere near speaks against the sentence, however much is there.',
    ),
    'coverage.likelihood': speaksFor(
      'How likely an answer repeats just these words of the question and not the others.',
    ),
  },
  measure({ question, terms }) {
    const sums = { held: 0, around: 0, missing: 0, likelihood: 0 };
    const weights = { all: 0, held: 0 };
    const focus = { all: 0, held: 0 };
    const others = { all: 0, held: 0 };
    for (const [place, { information, weight, isFocus }] of question.terms.entries()) {
      const match = terms[place];
      if (!match) continue;
      const isHeld = match.at >= 0 ? 1 : 0;
      sums.held += isHeld * information;
      sums.around += match.worthAround * information;
      sums.missing = Math.max(sums.missing, (1 - match.worthAround) * information);
      sums.likelihood += Math.log(DOUBT + (isHeld > 0 ? weight : 1 - weight * (1 - match.worth)));
      weights.all += weight;
      weights.held += isHeld * weight;
      const part = isFocus ? focus : others;
      part.all += information;
      part.held += isHeld * information;
    }
    const all = question.information;
    const share = ({ all, held }: typeof weights) => (all > 0 ? held / all : 0);
    return [
      share(weights),
      sums.held / MUCH_INFORMATION,
      share(focus),
      share(others),
      sums.around / all,
      sums.missing / MUCH_MISSING,
      sums.likelihood / Math.max(1, terms.length),
    ];
  },
} satisfies FeatureGroup;
