import type { IndexedArticle } from '../../search/indexedArticle.ts';
import type { SentenceIndex } from '../../search/sentenceIndex.ts';
import type { Question } from '../question/question.ts';
import { byPlace, type Candidate } from './candidate.ts';
import { isInScope } from './isInScope.ts';
import { type ScoredArticle, scoreArticles } from './scoreArticles.ts';
import { SYNONYM_WEIGHT, sentenceScorer } from './sentenceScorer.ts';

/** What a match beside the sentence counts against one in it. */
const FIELD_WEIGHTS = { neighbour: 0.15, title: 0.25, article: 0.4 };

const CANDIDATES = 36;
/** The best articles send their best sentences too: an answer may share few words with the question. */
const BEST_ARTICLES = 3;
const SENTENCES_OF_BEST_ARTICLE = 9;
/** Sentences that are scored in full, the best by their rarest terms. */
const POOL = 300;

/**
 * Postings to visit, the rarest terms first. The common terms left over ("people", "government")
 * would fetch half the corpus to no use: they count in the sentences that the rare ones have found.
 */
const POSTINGS_BUDGET = 12_000;

/**
 * The sentences most likely to answer, best first: by BM25, with the title, the neighbouring
 * sentences and the whole article as weak fields.
 */
export function findCandidates(question: Question, index: SentenceIndex): Candidate[] {
  const pool = findPool(question, index).map((id) => {
    const article = index.articleOf(id);
    return { article, position: id - article.firstId };
  });
  const articles = scoreArticles(question, index, new Set(pool.map(({ article }) => article)));
  const scoreSentence = sentenceScorer(question, index.averageLengths.sentence);
  const scores = new Map<number, number>();
  const ownScore = (article: IndexedArticle, position: number): number => {
    if (position < 0 || position >= article.spans.length) return 0;
    const id = article.firstId + position;
    let score = scores.get(id);
    if (score === undefined) {
      score = scoreSentence(article, position);
      scores.set(id, score);
    }
    return score;
  };
  const candidate = (scored: ScoredArticle, position: number): Candidate => {
    const { article, body, title, rank } = scored;
    const own = ownScore(article, position);
    const neighbours = ownScore(article, position - 1) + ownScore(article, position + 1);
    const fieldScore =
      own +
      FIELD_WEIGHTS.neighbour * neighbours +
      FIELD_WEIGHTS.title * title +
      FIELD_WEIGHTS.article * body;
    return { article, position, ownScore: own, fieldScore, articleScore: body, articleRank: rank };
  };
  const found = pool.flatMap(({ article, position }) => {
    const scored = articles.get(article);
    return scored ? candidate(scored, position) : [];
  });
  const chosen = found.sort(byFieldScore).slice(0, CANDIDATES);
  const known = new Set(chosen.map(({ article, position }) => article.firstId + position));
  for (const scored of articles.values()) {
    if (scored.rank >= BEST_ARTICLES) continue;
    const ofArticle = scored.article.spans
      .map((_, position) => candidate(scored, position))
      .sort(byFieldScore)
      .slice(0, SENTENCES_OF_BEST_ARTICLE);
    const { firstId } = scored.article;
    chosen.push(...ofArticle.filter(({ position }) => !known.has(firstId + position)));
  }
  return chosen.sort(byFieldScore);
}

function byFieldScore(a: Candidate, b: Candidate): number {
  return b.fieldScore - a.fieldScore || byPlace(a, b);
}

/** The ids of the sentences that hold the most information of the question's rarer terms. */
function findPool(question: Question, index: SentenceIndex): number[] {
  const { terms } = question;
  const wanted = terms
    .flatMap(({ term, id, information, synonyms }) => [
      { term, id, gain: information },
      ...synonyms.map((synonym) => ({
        ...synonym,
        gain: SYNONYM_WEIGHT * synonym.weight * information,
      })),
    ])
    .sort((a, b) => b.gain - a.gain || (a.term < b.term ? -1 : 1));
  const scores = new Float32Array(index.idLimit);
  const found: number[] = [];
  let visited = 0;
  for (const { term, id, gain } of wanted) {
    const postings = index.vocabulary.sentenceCount(id);
    if (postings === 0 || (visited > 0 && visited + postings > POSTINGS_BUDGET)) continue;
    visited += postings;
    for (const sentence of index.sentencesWith(term)) {
      const score = scores[sentence] ?? 0;
      if (score === 0) found.push(sentence);
      scores[sentence] = score + gain;
    }
  }
  const isAsked = isInScope(question);
  const known = found.filter((id) => isAsked(index.articleOf(id)));
  if (known.length <= POOL) return known;
  const least =
    Float32Array.from(known, (id) => scores[id] ?? 0)
      .sort()
      .at(-POOL) ?? 0;
  return known.filter((id) => (scores[id] ?? 0) >= least);
}
