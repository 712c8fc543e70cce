import { Trait } from '../../../text/traits/trait.ts';
import { type FeatureGroup, speaksEitherWay, speaksFor } from './featureGroup.ts';

/** Words at the start of a sentence among which a pronoun stands for what came before. */
const START = 3;
const MUCH_LATER = 5;

/** What the sentence lacks of the question and its surroundings hold, and how well its article fits. */
export const context = {
  features: {
    'context.near': speaksEitherWay(
      'What it lacks and the sentences around hold is often what they are about as well.',
    ),
    'context.titleInAll': speaksFor(
      'A title that holds the question leads to the article that answers.',
    ),
    'context.article': speaksEitherWay('What it lacks and the rest of the article holds.'),
    'context.pronoun': speaksFor(
      'A sentence that begins with “it”, “she” or “I” is about what stood before.',
    ),
    'article.score': speaksFor('BM25 of the whole article.'),
    'article.isBest': speaksFor('The article that fits best answers most often.'),
    'article.position': speaksEitherWay('News says the most important things first.'),
  },
  measure({ question, terms, words, candidate: { position, articleRank, articleScore } }) {
    const lacks = { near: 0, article: 0, before: 0 };
    let titleInAll = 0;
    for (const [place, { information }] of question.terms.entries()) {
      const match = terms[place];
      if (!match) continue;
      if (match.inTitle) titleInAll += information;
      if (match.at >= 0) continue;
      if (match.isNear) lacks.near += information;
      if (match.inArticle) lacks.article += information;
      if (match.isBefore || match.inTitle) lacks.before += information;
    }
    const all = question.information;
    const leansBack =
      position > 0 &&
      !words.slice(0, START).some(({ traits }) => traits & Trait.name) &&
      words.slice(0, START).some(({ traits }) => traits & (Trait.pronoun | Trait.firstPerson));
    return [
      lacks.near / all,
      titleInAll / all,
      lacks.article / all,
      leansBack ? lacks.before / all : 0,
      articleScore / all,
      articleRank === 0 ? 1 : 0,
      Math.log1p(position) / MUCH_LATER,
    ];
  },
} satisfies FeatureGroup;
