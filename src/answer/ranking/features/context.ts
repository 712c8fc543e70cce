import { Trait } from '../../../text/terms/traits.ts';
import { type FeatureGroup, speaksEitherWay, speaksFor } from './featureGroup.ts';

/** Words at the start of a sentence among which a pronoun stands for what came before. */
const START = 3;
const MUCH_LATER = 5;

/** Whether the sentence leans on those before it, and how well its article fits. */
export const context = {
  features: {
    'context.pronoun': speaksFor(
      'A sentence that begins with “it”, “she” or “I” is about what stood before.',
    ),
    'article.score': speaksFor('BM25 of the whole article.'),
    'article.isBest': speaksFor('The article that fits best answers most often.'),
    'article.position': speaksEitherWay('News says the most important things first.'),
  },
  measure({ question, terms, words, candidate: { position, articleRank, articleScore } }) {
    let before = 0;
    for (const [place, { information }] of question.terms.entries()) {
      const match = terms[place];
      if (match && match.at < 0 && (match.isBefore || match.inTitle)) before += information;
    }
    const all = question.information;
    const leansBack =
      position > 0 &&
      !words.slice(0, START).some(({ traits }) => traits & Trait.name) &&
      words.slice(0, START).some(({ traits }) => traits & (Trait.pronoun | Trait.firstPerson));
    return [
      leansBack ? before / all : 0,
      articleScore / all,
      articleRank === 0 ? 1 : 0,
      Math.log1p(position) / MUCH_LATER,
    ];
  },
} satisfies FeatureGroup;
