import type { Reader } from '../../reader/createReader.ts';
import type { Passage } from '../../reader/passage.ts';
import type { Question } from '../question/question.ts';
import type { Model } from './model.ts';
import type { RankedCandidate } from './rankCandidates.ts';

/** Candidates that are read: a right sentence is among so many of the best for nine questions of ten. */
const READ = 10;
/** Below this confidence nothing comes near, and above the other the first one is clear: reading changes neither. */
const OPEN = { from: 0.02, to: 0.97 };

/** What the confidence is judged by once the best sentences are read: the names of `readerFeatures`. */
export const READER_FEATURES: readonly string[] = [
  'reader.before',
  'reader.first',
  'reader.margin',
  'reader.isOther',
];

interface Ranking {
  readonly question: Question;
  readonly ranked: readonly RankedCandidate[];
  readonly confidence: number;
}

interface Means {
  readonly reader: Reader;
  readonly model: Model;
}

/**
 * Ranks the best candidates anew by the reader's score beside their own.
 *
 * @returns the candidates, best first, the confidence in the first, and what that is judged by; null where it is not worth reading, or the
 * reader is late or not to be had.
 */
export async function readAgain(
  { question, ranked, confidence }: Ranking,
  { reader, model }: Means,
): Promise<(Pick<Ranking, 'ranked' | 'confidence'> & { features: readonly number[] }) | null> {
  if (confidence < OPEN.from || confidence > OPEN.to) return null;
  const { best, rest } = readable(ranked);
  const reading = await reader.read(question.text, best.map(passageOf));
  if (reading.status !== 'read') return null;
  const read = withLogits(best, reading.logits, model.reader.weight);
  const features = readerFeatures(read, confidence);
  return {
    ranked: [...read.map(({ candidate }) => candidate), ...rest],
    confidence: readConfidence(features, model.reader.confidence),
    features,
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
  /** Its place before, from 0. */
  readonly before: number;
}

/** The candidates with the logit added to their score, best first. */
export function withLogits<Candidate extends { readonly score: number }>(
  best: readonly Candidate[],
  logits: readonly number[],
  weight: number,
): Read<Candidate>[] {
  return best
    .map((candidate, before) => {
      const logit = logits[before] ?? 0;
      return {
        candidate: { ...candidate, score: candidate.score + weight * logit, logit },
        logit,
        before,
      };
    })
    .sort((a, b) => b.candidate.score - a.candidate.score);
}

/**
 * What the confidence is judged by once the best sentences are read: how sure the ranking was by itself, in log odds; how
 * surely the first sentence answers, read together with the question; how far it stands out from the best of the others,
 * read likewise; and whether it is another one than the ranking had first.
 *
 * @param read best first.
 * @param confidence of the ranking by itself, over 0 and under 1.
 */
export function readerFeatures(read: readonly Read<unknown>[], confidence: number): number[] {
  const [first, ...others] = read;
  const logit = first?.logit ?? 0;
  const next = others.length === 0 ? logit : Math.max(...others.map((one) => one.logit));
  return [
    Math.log(confidence / (1 - confidence)),
    logit,
    logit - next,
    first === undefined || first.before === 0 ? 0 : 1,
  ];
}

/**
 * The probability, 0 to 1, that the first sentence answers.
 *
 * @param weights those of the features, and the bias last.
 */
export function readConfidence(features: readonly number[], weights: readonly number[]): number {
  const sum = features.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-(sum + (weights.at(-1) ?? 0))));
}
