import { Trait } from '../../../text/traits/trait.ts';
import type { Match } from '../matchCandidate.ts';
import { MeanVector } from '../meanVector.ts';
import type { SignalGroup } from './signalGroup.ts';

/** Words of no common meaning have about this cosine. */
const UNRELATED = 0.25;
/** From here on two words are about the same thing. */
const CLOSE = 0.55;

/** How near the sentence comes in meaning, by word vectors, where it uses other words. */
export const meaning = {
  name: 'meaning',
  signals: [
    'meaning.similar',
    'meaning.close',
    'meaning.whole',
    'meaning.unmatched',
    'meaning.around',
    'meaning.prefix',
  ],
  measure(match: Match) {
    const { question, terms, words, asked } = match;
    const missing = new MeanVector();
    let similar = 0;
    let close = 0;
    let prefix = 0;
    for (const [i, { vector, information }] of question.terms.entries()) {
      const term = terms[i];
      if (!term || term.at >= 0) continue;
      missing.add(vector, information);
      similar += information * Math.max(0, term.similarity - UNRELATED);
      if (term.similarity > CLOSE) close += information;
      if (term.hasPrefix) prefix += information;
    }
    const whole = new MeanVector();
    const added = new MeanVector();
    for (const { traits, isNew, facts } of words) {
      if (traits & Trait.stop) continue;
      whole.add(facts.vector, facts.information);
      if (isNew) added.add(facts.vector, facts.information);
    }
    return [
      similar / question.information,
      close / question.information,
      asked.cosine(whole),
      missing.cosine(added),
      asked.cosine(meanAround(match)),
      prefix / question.information,
    ];
  },
} satisfies SignalGroup;

/** The mean of the sentence and its two neighbours. */
function meanAround({ candidate, vocabulary }: Match): MeanVector {
  const { article, position } = candidate;
  const mean = new MeanVector();
  const last = Math.min(article.spans.length, position + 2);
  const end = article.wordStart[last] ?? 0;
  for (let word = article.wordStart[Math.max(0, position - 1)] ?? 0; word < end; word++) {
    if ((article.traits[word] ?? 0) & Trait.stop) continue;
    const id = article.terms[word] ?? -1;
    mean.add(vocabulary.vector(id), vocabulary.englishInformation(id));
  }
  return mean;
}
