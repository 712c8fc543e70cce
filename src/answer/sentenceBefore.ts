import type { IndexedArticle } from '../search/indexedArticle.ts';
import { Trait } from '../text/terms/traits.ts';
import type { SentenceBefore } from './answer.ts';
import { receiptOf } from './receipt/receiptOf.ts';

/** Whoever is spoken of is named at the beginning, or not at all. */
const FIRST_WORDS = 4;
/** Subjects that stand for what the sentence before names. */
const SUBJECT = /^(?:he|she|they|it)$/;
/** Openings that point back, or at a speaker, unless the sentence itself names whom. */
const POINTING = /^(?:this|that|these|those|such|i|we|my|our|both|neither)$/;
/** "It is true that …": points at nothing. */
const EXPLETIVE =
  /^it(?:['’]s| is| was| will be| has been| remains| seems)\s+(?:not |also |still |now |only |un)*(?:clear|true|known|likely|possible|hard|difficult|easy|important|said|believed|thought|expected|estimated|reported)\b/i;

/**
 * The sentence before one that cannot be understood without it: one that begins with a pronoun, and names nobody that
 * the pronoun could stand for ("It was signed on Monday", "She called it a bottleneck"), or is said by somebody whom
 * it does not name ("I will resign").
 *
 * @param position of the sentence in the article, counted from 0.
 * @returns null where it stands by itself, is the first one, or follows a heading.
 */
export function sentenceBefore(article: IndexedArticle, position: number): SentenceBefore | null {
  const before = article.spans[position - 1];
  if (before?.kind !== 'sentence' || !leansOnBefore(article, position)) return null;
  const { id: articleId, body } = article.article;
  const { start, end } = before;
  const text = body.slice(start, end);
  return { id: receiptOf({ articleId, start, end, text }), text, start, end };
}

/** By the traits that the index keeps of its words. */
function leansOnBefore(article: IndexedArticle, position: number): boolean {
  const { start = 0, end = 0 } = article.spans[position] ?? {};
  const text = article.article.body.slice(start, end).replace(/^[^\p{L}\p{N}]+/u, '');
  const [opening = ''] = /^\p{L}+(?![-\p{N}])/u.exec(text.toLowerCase()) ?? [];
  if (SUBJECT.test(opening)) return !EXPLETIVE.test(text);
  const words = article.traits.subarray(
    article.wordStart[position] ?? 0,
    article.wordStart[position + 1] ?? 0,
  );
  if (words.some((traits) => traits & Trait.name)) return false;
  if (POINTING.test(opening)) return true;
  // "Kirby said he …" names him.
  if ((words[0] ?? 0) & Trait.capitalStart) return false;
  return words.subarray(0, FIRST_WORDS).some((traits) => traits & Trait.pronoun);
}
