import type { Reader } from '../../reader/createReader.ts';
import type { Passage } from '../../reader/passage.ts';
import type { SentenceIndex } from '../../search/sentenceIndex.ts';
import { confidenceFeatures } from '../confidence/confidenceFeatures.ts';
import type { Question } from '../question/question.ts';
import type { Model } from './model.ts';
import type { RankedCandidate } from './rankCandidates.ts';

/** Candidates that are read: a right sentence is among so many of the best for nine questions of ten. */
export const READ = 10;
/** Below this confidence nothing comes near, and above the other the first one is clear: reading changes neither. */
const OPEN = { from: 0.02, to: 0.97 };

/** What the reader adds to the features of the confidence, in this order. */
export const READER_FEATURES = {
  'reader.first': 'How surely the first sentence answers, read together with the question.',
  'reader.margin': 'How far it stands out from the best of the others.',
} as const;

interface Ranking {
  readonly question: Question;
  readonly ranked: readonly RankedCandidate[];
  readonly confidence: number;
}

interface Means {
  readonly index: SentenceIndex;
  readonly reader: Reader;
  readonly model: Model;
}

/**
 * Ranks the best candidates anew by the reader's score beside their own.
 *
 * @returns the candidates, best first, and the confidence in the first; null where it is not worth reading, or the
 * reader is late or not to be had.
 */
export async function readAgain(
  { question, ranked, confidence }: Ranking,
  { index, reader, model }: Means,
): Promise<Pick<Ranking, 'ranked' | 'confidence'> | null> {
  if (confidence < OPEN.from || confidence > OPEN.to) return null;
  const { best, rest } = readable(ranked);
  const reading = await reader.read(question.text, best.map(passageOf));
  if (reading.status !== 'read') return null;
  const read = withLogits(best, reading.logits, model.reader.weight);
  return {
    ranked: [...read.map(({ candidate }) => candidate), ...rest],
    confidence: readConfidence(question, { read, rest, index, model }),
  };
}

/** The candidates that are read, and the others, whose scores stay below. */
export function readable<Candidate extends Pick<RankedCandidate, 'otherOwners'>>(
  ranked: readonly Candidate[],
) {
  const best = ranked.filter(({ otherOwners }) => otherOwners.length === 0).slice(0, READ);
  const chosen = new Set(best);
  return { best, rest: ranked.filter((candidate) => !chosen.has(candidate)) };
}

/** A candidate as the reader is given it. */
export function passageOf({
  article: { article, spans },
  position,
}: Pick<RankedCandidate, 'article' | 'position'>): Passage {
  const { start = 0, end = 0 } = spans[position] ?? {};
  // A title that is only the file's name says nothing.
  const title = article.title === article.id ? '' : article.title;
  return { title, text: article.body.slice(start, end) };
}

interface Read<Candidate> {
  readonly candidate: Candidate;
  readonly logit: number;
}

/** The candidates with the logit added to their score, best first. */
export function withLogits<Candidate extends { readonly score: number }>(
  best: readonly Candidate[],
  logits: readonly number[],
  weight: number,
): Read<Candidate>[] {
  return best
    .map((candidate, i) => {
      const logit = logits[i] ?? 0;
      return { candidate: { ...candidate, score: candidate.score + weight * logit }, logit };
    })
    .sort((a, b) => b.candidate.score - a.candidate.score);
}

/** A value for each of `READER_FEATURES`. */
export function readerFeatures(read: readonly Read<unknown>[]): number[] {
  const [first, ...others] = read.map(({ logit }) => logit);
  if (first === undefined) return [0, 0];
  return [first, others.length === 0 ? 0 : first - Math.max(...others)];
}

function readConfidence(
  question: Question,
  {
    read,
    rest,
    index,
    model,
  }: {
    readonly read: readonly Read<RankedCandidate>[];
    readonly rest: readonly RankedCandidate[];
    readonly index: SentenceIndex;
    readonly model: Model;
  },
): number {
  const ranked = [...read.map(({ candidate }) => candidate), ...rest];
  const values = [...confidenceFeatures(question, ranked, index), ...readerFeatures(read)];
  const { confidence } = model.reader;
  const sum = values.reduce((total, value, i) => total + value * (confidence[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-(sum + (confidence.at(-1) ?? 0))));
}
