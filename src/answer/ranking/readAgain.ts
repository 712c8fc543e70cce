import type { Reader } from '../../reader/createReader.ts';
import type { Passage } from '../../reader/passage.ts';
import type { CorpusSession } from '../../search/corpusView.ts';
import type { Question } from '../question/question.ts';
import type { Model } from './model.ts';
import type { RankedCandidate } from './rankCandidates.ts';

/** Candidates that are read: a right sentence is among so many of the best for nine questions of ten. */
const READ = 10;
/** Below this confidence nothing comes near, and above the other the first one is clear: reading changes neither. */
const OPEN = { from: 0.02, to: 0.97 };

interface Ranking {
  readonly question: Question;
  readonly ranked: readonly RankedCandidate[];
  readonly confidence: number;
}

interface Means {
  readonly corpus: CorpusSession;
  readonly reader: Reader;
  readonly model: Model;
}

/**
 * Ranks the best candidates anew by the reader's score beside their own. The confidence stays that of the ranking: learnt
 * with the reader's scores it told no better whether the first sentence answers.
 *
 * @returns the candidates, best first; null where it is not worth reading, or the reader is late or not to be had.
 */
export async function readAgain(
  { question, ranked, confidence }: Ranking,
  { corpus, reader, model }: Means,
): Promise<readonly RankedCandidate[] | null> {
  if (confidence < OPEN.from || confidence > OPEN.to) return null;
  const { best, rest } = readable(ranked);
  const passages = await corpus.run(() => best.map(passageOf));
  const reading = await reader.read(question.text, passages);
  if (reading.status !== 'read') return null;
  return [...withLogits(best, reading.logits, model.readerWeight), ...rest];
}

/** The candidates that are read, and the others, whose scores stay below. */
export function readable<Candidate extends Pick<RankedCandidate, 'isOfOthers'>>(
  ranked: readonly Candidate[],
) {
  const best = ranked.filter(({ isOfOthers }) => !isOfOthers).slice(0, READ);
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

/** The candidates with the logit added to their score, best first. */
export function withLogits<Candidate extends { readonly score: number }>(
  best: readonly Candidate[],
  logits: readonly number[],
  weight: number,
): (Candidate & { readonly logit: number })[] {
  return best
    .map((candidate, i) => {
      const logit = logits[i] ?? 0;
      return { ...candidate, score: candidate.score + weight * logit, logit };
    })
    .sort((a, b) => b.score - a.score);
}
