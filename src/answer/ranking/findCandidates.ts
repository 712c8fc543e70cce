import type { CorpusView } from '../../search/corpusView.ts';
import type { IndexedArticle } from '../../search/indexedArticle.ts';
import type { Question } from '../question/question.ts';
import { byPlace, type Candidate } from './candidate.ts';
import { findPool } from './findPool.ts';
import { type ScoredArticle, scoreArticles } from './scoreArticles.ts';
import { sentenceScorer } from './sentenceScorer.ts';
import { sentencesBeginningAbout } from './timeNearness.ts';

/** What a match beside the sentence counts against one in it. */
const FIELD_WEIGHTS = { neighbour: 0.15, title: 0.25, article: 0.4 };

const CANDIDATES = 36;
/** The best articles send their best sentences too: an answer may share few words with the question. */
const BEST_ARTICLES = 3;
const SENTENCES_OF_BEST_ARTICLE = 9;

/**
 * The sentences most likely to answer, best first: by BM25, with the title, the neighbouring
 * sentences and the whole article as weak fields.
 */
export function findCandidates(question: Question, index: CorpusView): Candidate[] {
  const pool = findPool(question, index).map((id) => {
    const article = index.articleOf(id);
    return { article, position: id - article.firstId };
  });
  const articles = scoreArticles(question, index, new Set(pool.map(({ article }) => article)));
  const scoreSentence = sentenceScorer(question, index);
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
    return { article, position, fieldScore, articleScore: body, articleRank: rank };
  };
  const found = pool.flatMap(({ article, position }) => {
    const scored = articles.get(article);
    return scored ? candidate(scored, position) : [];
  });
  const chosen = found.sort(byFieldScore).slice(0, CANDIDATES);
  const known = new Set(chosen.map(({ article, position }) => article.firstId + position));
  const addBest = (scored: ScoredArticle, positions: Iterable<number>) => {
    const { firstId } = scored.article;
    const best = Array.from(positions, (position) => candidate(scored, position))
      .sort(byFieldScore)
      .slice(0, SENTENCES_OF_BEST_ARTICLE)
      .filter(({ position }) => !known.has(firstId + position));
    for (const { position } of best) known.add(firstId + position);
    chosen.push(...best);
  };
  for (const scored of articles.values()) {
    if (scored.rank >= BEST_ARTICLES) break;
    addBest(scored, scored.article.spans.keys());
    const { askedTime } = question;
    if (scored.rank > 0 || askedTime === null) continue;
    const others = sentencesBeginningAbout(askedTime, scored.article);
    addBest(
      scored,
      others.filter((position) => !known.has(scored.article.firstId + position)),
    );
  }
  return chosen.sort(byFieldScore);
}

function byFieldScore(a: Candidate, b: Candidate): number {
  return b.fieldScore - a.fieldScore || byPlace(a, b);
}
