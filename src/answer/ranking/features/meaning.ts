import { MeanVector } from '../meanVector.ts';
import { type FeatureGroup, speaksFor } from './featureGroup.ts';

/** How near the sentence comes in meaning, by word vectors, where it uses other words. */
export const meaning = {
  features: {
    'meaning.whole': speaksFor('Question and sentence are about the same.'),
    'meaning.unmatched': speaksFor(
      'What the question has more and what the sentence has more are about the same.',
    ),
  },
  measure({ question, candidate: { article, position }, terms, words, asked, meanOf }) {
    const missing = new MeanVector();
    for (const [place, { vector, information }] of question.terms.entries()) {
      if ((terms[place]?.at ?? -1) < 0) missing.add(vector, information);
    }
    const added = new MeanVector();
    for (const { isNew, facts } of words) if (isNew) added.add(facts.vector, facts.information);
    return [asked.cosine(meanOf(article, position)), missing.cosine(added)];
  },
} satisfies FeatureGroup;
