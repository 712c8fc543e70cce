import type { SentenceIndex } from '../../search/sentenceIndex.ts';
import type { Question, QuestionType } from '../question/question.ts';
import { byPlace, type Candidate, dot, informativeness } from './findCandidates.ts';

/** What each signal counts. Chosen by hand on the seed corpus. */
const WEIGHTS = {
  /** Share of the question's information that the sentence itself holds. */
  coverage: 1,
  /** Share that its article's title and the sentences beside it add. */
  context: 0.25,
  /** The sentence holds the kind of thing that is asked for. */
  answerKind: 0.3,
  /** A stray headline or list item. */
  fragment: -1,
} as const;

/** A name of the question that the sentence lacks tells more than a missing verb. */
const NAME_FACTOR = 1.5;

export interface RankedCandidate extends Candidate {
  readonly rank: number;
  readonly confidence: number;
}

const ANSWER_KINDS: Partial<Record<QuestionType, RegExp>> = {
  count:
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?)\b/i,
  amount:
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?)\b/i,
  when: /\b\d{4}\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:yesterday|today|last (?:week|month|year))\b/,
  who: /(?<=\S\s)\p{Lu}\p{L}+ \p{Lu}\p{L}+/u,
  why: /\b(?:because|due to|after|following|follows|since|so that|in order)\b/i,
};

/** The candidates, best first. */
export function rankCandidates(
  question: Question,
  candidates: readonly Candidate[],
  index: SentenceIndex,
): RankedCandidate[] {
  const weights = question.terms.map(
    (term) => informativeness(term, index) * (term.isName ? NAME_FACTOR : 1),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const kind = ANSWER_KINDS[question.type];
  return candidates
    .map((candidate) => {
      const { sentence, matched } = candidate;
      const around = new Set(
        [-1, 1].flatMap(
          (step) => index.sentencesOf(sentence.article.id)[sentence.position + step]?.terms ?? [],
        ),
      );
      const context = question.terms.map(({ matches }, i) =>
        (matched[i] ?? 0) === 0 && matches.some(({ term }) => around.has(term)) ? 1 : 0,
      );
      const coverage = dot(matched, weights) / total;
      const text = sentence.article.body.slice(sentence.start, sentence.end);
      const hasKind = kind === undefined || kind.test(text) ? 1 : 0;
      const rank =
        WEIGHTS.coverage * coverage +
        (WEIGHTS.context * dot(context, weights)) / total +
        WEIGHTS.answerKind * hasKind +
        WEIGHTS.fragment * (sentence.kind === 'fragment' ? 1 : 0);
      return { ...candidate, rank, confidence: coverage * (0.7 + 0.3 * hasKind) };
    })
    .sort((a, b) => b.rank - a.rank || byPlace(a.sentence, b.sentence));
}
