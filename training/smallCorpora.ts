import type { BenchQuestion, Dataset } from '../bench/dataset.ts';
import { FOLDS, foldOf } from '../bench/foldOf.ts';
import type { Article } from '../src/corpus/article.ts';
import { splitSentences } from '../src/text/sentences/splitSentences.ts';

const SMALL = ' (small)';

/** Whether a set is one of `smallCorpora`, by its name. */
export function isSmallCorpus(dataset: string): boolean {
  return dataset.endsWith(SMALL);
}

/** Sentences and articles from which on a corpus is whole: about those of the shipped one. */
const SENTENCES = 30;
const ARTICLES = 2;
/** Questions asked of each: those that its articles are the source of, and those of the next one. */
const OWN = 5;
const OTHERS = 3;

/**
 * Cuts a set into corpora of a few articles, as a small server's is: there, words are missing that a
 * large corpus would know, and the best sentence is often none. Each is asked some questions of its own,
 * and some of the next one's, which it cannot answer though it is often about the same subject.
 */
export function smallCorpora(dataset: Dataset): Dataset[] {
  const byArticle = byArticleOf(dataset.questions);
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  return folds.flatMap((fold) => {
    const articles = dataset.articles.filter(({ id }) => byArticle.has(id) && foldOf(id) === fold);
    const corpora = chunks(articles);
    const own = corpora.map((corpus) =>
      corpus.flatMap(({ id }) => spread(byArticle.get(id) ?? [], OWN)),
    );
    return corpora.map((corpus, i): Dataset => {
      const others = corpora.length > 1 ? (own[(i + 1) % own.length] ?? []) : [];
      const unanswerable = spread(others, OTHERS).map((asked) => ({
        ...asked,
        gold: [],
        answerable: false,
      }));
      return {
        name: `${dataset.name}${SMALL}`,
        articles: corpus,
        questions: [...spread(own[i] ?? [], OWN), ...unanswerable],
      };
    });
  });
}

function byArticleOf(questions: readonly BenchQuestion[]) {
  const groups = new Map<string | null, BenchQuestion[]>();
  for (const one of questions) {
    const group = groups.get(one.articleId) ?? [];
    group.push(one);
    groups.set(one.articleId, group);
  }
  return groups;
}

function chunks(articles: readonly Article[]): Article[][] {
  const all: Article[][] = [];
  let current: Article[] = [];
  let sentences = 0;
  for (const article of articles) {
    current.push(article);
    sentences += splitSentences(article.body).length;
    if (sentences < SENTENCES || current.length < ARTICLES) continue;
    all.push(current);
    current = [];
    sentences = 0;
  }
  return current.length > 0 ? [...all, current] : all;
}

/** At most so many of a list, evenly spread over it. */
function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)] as T);
}
