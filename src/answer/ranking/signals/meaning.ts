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
    const { question, candidate, terms, words, asked, meanOf } = match;
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
    const { article, position } = candidate;
    const whole = meanOf(article, position);
    const added = new MeanVector();
    for (const { isNew, facts } of words) if (isNew) added.add(facts.vector, facts.information);
    const around = new MeanVector();
    for (const near of [position - 1, position, position + 1]) around.addAll(meanOf(article, near));
    return [
      similar / question.information,
      close / question.information,
      asked.cosine(whole),
      missing.cosine(added),
      asked.cosine(around),
      prefix / question.information,
    ];
  },
} satisfies SignalGroup;
