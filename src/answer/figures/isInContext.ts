import type { IndexedArticle } from '../../search/indexedArticle.ts';
import { countOf } from '../../search/termTable.ts';
import { Trait } from '../../text/traits/trait.ts';
import type { Topic, TopicWord } from './topic.ts';

/** Sentences before and after one that speak of the same. */
const BEFORE = 2;
const AFTER = 1;
/** A report says in its first sentences what it is about. */
const LEAD = 3;

/**
 * Whether the words of a topic beside what it counts, and whose it is, stand with a sentence: in it,
 * beside it, in the title or at the beginning of the article.
 */
export function isInContext(
  article: IndexedArticle,
  position: number,
  { words }: Pick<Topic, 'words'>,
): boolean {
  return words.every(
    (word) =>
      isInTitle(article, word) ||
      (isInBody(article, word) &&
        (holds(article, { from: position - BEFORE, to: position + AFTER, ...word }) ||
          holds(article, { from: 0, to: LEAD - 1, ...word }))),
  );
}

/** Whether a sentence itself holds a word. */
export function isInSentence(article: IndexedArticle, position: number, word: TopicWord): boolean {
  return holds(article, { from: position, to: position, ...word });
}

function isInBody({ termCounts }: IndexedArticle, { ids }: TopicWord): boolean {
  for (const id of ids) if (countOf(id, termCounts) > 0) return true;
  return false;
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
