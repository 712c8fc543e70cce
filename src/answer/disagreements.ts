import type { SentenceIndex } from '../search/sentenceIndex.ts';
import type { Quote } from './answer.ts';
import { type Differences, differences } from './differences.ts';
import { readTopic } from './figures/readTopic.ts';
import { readSentence } from './figures/sentence.ts';
import type { JoinedCandidate } from './joinSameWords.ts';
import type { Opposite } from './opposites/opposite.ts';
import { oppositesAmong } from './opposites/oppositesAmong.ts';
import { asksForFigure } from './question/asksForFigure.ts';
import type { Question } from './question/question.ts';

/** In what sentences disagree, and which of them do. */
export interface Disagreements {
  readonly differ: Differences | null;
  readonly opposites: readonly Opposite[];
  readonly speakers: ReadonlySet<JoinedCandidate>;
}

interface Compared {
  readonly compared: readonly JoinedCandidate[];
  readonly quoteOf: (candidate: JoinedCandidate) => Quote;
}

/** Where sentences give different figures for what was asked, or say of it one thing and its opposite. */
export function disagreements(
  question: Question,
  index: SentenceIndex,
  { compared, quoteOf }: Compared,
): Disagreements {
  if (compared.length === 0) return { differ: null, opposites: [], speakers: new Set() };
  const topic = asksForFigure(question) ? readTopic(question, index) : null;
  const placed = (candidate: JoinedCandidate) => ({
    quote: quoteOf(candidate),
    sentence: readSentence(candidate.article, candidate.position),
  });
  const differ = topic && differences(question, topic, compared.map(placed));
  const opposites = oppositesAmong(question.text, () => compared.map(quoteOf));
  const told = [...(differ?.figures ?? []), ...opposites.flatMap(({ sayings }) => sayings)];
  const ids = new Set(told.map(({ quoteId }) => quoteId));
  const speakers = ids.size === 0 ? [] : compared.filter((one) => ids.has(quoteOf(one).id));
  return { differ, opposites, speakers: new Set(speakers) };
}
