import type { IndexedArticle } from '../../search/indexedArticle.ts';
import { countOf } from '../../search/termTable.ts';
import { Trait } from '../../text/traits/trait.ts';
import type { Topic, TopicWord } from './topic.ts';

/** Sentences before one that speak of the same. */
const BEFORE = 2;
/** A report says in its first sentences what it is about; one of many stories, only what the first of them is about. */
const LEAD = 3;
/** What a report is about stands in one of so many of its sentences. */
const SPARSEST = 8;

/**
 * Whether the words of a topic beside what it counts, and whose it is, stand with a sentence: in it,
 * before it, in the title, or at the beginning of an article that speaks of it throughout.
 */
export function isInContext(
  article: IndexedArticle,
  position: number,
  { countsActs, words }: Pick<Topic, 'countsActs' | 'words'>,
): boolean {
  // "Flu deaths" name no happening, of which a report would be: the cause has to stand with the figure.
  const isOfCause = countsActs && words.length > 0 && words.every(({ isName }) => !isName);
  if (isOfCause) return words.every((word) => isInSentence(article, position, word));
  return words.every(
    (word) =>
      isInTitle(article, word) ||
      (isInBody(article, word) &&
        (holds(article, { from: position - BEFORE, to: position, ...word }) ||
          (isThroughout(article, word) && holds(article, { from: 0, to: LEAD - 1, ...word })))),
  );
}

/** Whether a sentence itself holds a word. */
export function isInSentence(article: IndexedArticle, position: number, word: TopicWord): boolean {
  return holds(article, { from: position, to: position, ...word });
}

function isInBody(article: IndexedArticle, word: TopicWord): boolean {
  return timesIn(article, word) > 0;
}

function isThroughout(article: IndexedArticle, word: TopicWord): boolean {
  return timesIn(article, word) >= Math.max(2, article.spans.length / SPARSEST);
}

function timesIn({ termCounts }: IndexedArticle, { ids }: TopicWord): number {
  let times = 0;
  for (const id of ids) times += countOf(id, termCounts);
  return times;
}

function isInTitle({ titleTerms }: IndexedArticle, { ids }: TopicWord): boolean {
  for (const id of ids) if (titleTerms.has(id)) return true;
  return false;
}

/** @param range the first and the last sentence, which may lie beyond the article's ends. */
function holds(
  { spans, terms, traits, wordStart }: IndexedArticle,
  { from, to, ids }: { readonly from: number; readonly to: number } & Pick<TopicWord, 'ids'>,
): boolean {
  const end = wordStart[Math.min(to + 1, spans.length)] ?? 0;
  for (let word = wordStart[Math.max(0, from)] ?? 0; word < end; word++) {
    if (ids.has(terms[word] ?? -1) && !((traits[word] ?? 0) & Trait.stop)) return true;
  }
  return false;
}
