import type { Reader } from '../reader/createReader.ts';
import type { CorpusSession, CorpusView } from '../search/corpusView.ts';
import type { Quote } from './answer.ts';
import { confidence } from './confidence/confidence.ts';
import { CONFIDENCE_FEATURES, confidenceFeatures } from './confidence/confidenceFeatures.ts';
import type { QuestionType } from './question/question.ts';
import { type QuestionContext, readQuestion } from './question/readQuestion.ts';
import { toQuote } from './quote.ts';
import { FEATURES } from './ranking/features.ts';
import { findCandidates } from './ranking/findCandidates.ts';
import { type Model, SHIPPED_MODEL } from './ranking/model.ts';
import { rankCandidates } from './ranking/rankCandidates.ts';
import { readAgain } from './ranking/readAgain.ts';

/** What one feature did for a candidate. */
export interface Contribution {
  readonly feature: string;
  readonly value: number;
  /** Value times weight, less the mean over all candidates: what all share moves none of them. */
  readonly points: number;
}

/** Why an answer is as it is, for those who look after the corpus. */
export interface Explanation {
  readonly type: QuestionType;
  /** The question's words, the terms they are looked for by, and how much each tells (nats). */
  readonly terms: readonly {
    readonly word: string;
    readonly term: string;
    readonly information: number;
    readonly sentences: number;
    readonly synonyms: readonly string[];
  }[];
  readonly candidates: readonly {
    readonly quote: Quote;
    /** Those that moved the candidate most first. */
    readonly contributions: readonly Contribution[];
  }[];
  readonly confidence: number;
  /** Value times weight of what the confidence is made of, the largest first. */
  readonly confidenceContributions: readonly Contribution[];
}

/** Explains the answer to a question: each of the best candidates with what its features, and the reader, contributed. */
export async function explainAnswer(
  text: string,
  index: CorpusView & CorpusSession,
  {
    limit,
    reader,
    ...context
  }: QuestionContext & { readonly limit: number; readonly reader: Reader | null },
): Promise<Explanation> {
  const model = SHIPPED_MODEL;
  const question = readQuestion(text, index, context);
  const alone = rankCandidates(question, findCandidates(question, index), { index, model });
  const before = confidence(question, alone, { index, model });
  const read =
    reader === null
      ? null
      : await readAgain(
          { question, ranked: alone, confidence: before },
          { corpus: index, reader, model },
        );
  const ranked = read ?? alone;
  const means = FEATURES.map(
    (_, i) => ranked.reduce((sum, { features }) => sum + (features[i] ?? 0), 0) / ranked.length,
  );
  const contribution = (weight: number | undefined, value: number, mean = 0) =>
    (weight ?? 0) * (value - mean);
  const bySize = (a: Contribution, b: Contribution) => Math.abs(b.points) - Math.abs(a.points);
  const overall = confidenceFeatures(question, alone, index);
  return {
    type: question.type,
    terms: question.terms.map(({ word, term, id, information, synonyms }) => ({
      ...{ word, term, information },
      sentences: index.vocabulary.sentenceCount(id),
      synonyms: synonyms.map((synonym) => synonym.term),
    })),
    candidates: ranked.slice(0, limit).map((candidate) => ({
      quote: toQuote({ ...candidate, copies: [] }, question),
      contributions: [
        ...(candidate.logit === null ? [] : [readerContribution(candidate.logit, model)]),
        ...FEATURES.map((feature, i) => {
          const value = candidate.features[i] ?? 0;
          return { feature, value, points: contribution(model.ranking[feature], value, means[i]) };
        }),
      ].sort(bySize),
    })),
    confidence: before,
    confidenceContributions: CONFIDENCE_FEATURES.map((feature, i) => {
      const value = overall[i] ?? 0;
      return { feature, value, points: contribution(model.confidence[feature], value) };
    }).sort(bySize),
  };
}

function readerContribution(logit: number, model: Model): Contribution {
  return { feature: 'reader', value: logit, points: model.readerWeight * logit };
}
