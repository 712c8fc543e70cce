import { Trait } from '../../text/traits/trait.ts';
import { type NameGroup, nameGroups } from '../compare/nameGroups.ts';
import type { Sentence } from './sentence.ts';

/** The names of a sentence; its first word is one where the article writes it with a capital within a sentence. */
export function namesIn(sentence: Sentence): NameGroup[] {
  const { article, position } = sentence;
  return nameGroups(sentence, (at) => {
    const id = article.terms[(article.wordStart[position] ?? 0) + at];
    return article.terms.some(
      (one, i) => one === id && ((article.traits[i] ?? 0) & Trait.name) !== 0,
    );
  });
}
