import type { Article } from '../../src/corpus/article.ts';

/** A word that most likely is a name: with a capital letter, and not the first one of its sentence. */
const NAME = /(?<=[\p{L}\p{N},;:'’“”)-] )\p{Lu}\p{Ll}{3,}/gu;
const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxz';

/**
 * A copy of an article in which names are others, so that a corpus grows as real ones do: most words are those that all
 * news share, and each desk has names of its own.
 *
 * @param copy 0: the article itself.
 */
export function renamed(article: Article, copy: number): Article {
  if (copy === 0) return article;
  const other = (text: string) => text.replace(NAME, (name) => rename(name, copy));
  return {
    ...article,
    id: `${article.id}-${copy}`,
    title: other(article.title),
    body: other(article.body),
  };
}

/** A term as a copy has it: of a name, another one. */
export function renamedTerm(term: string, isName: boolean, copy: number): string {
  return isName && copy > 0 && /^\p{L}{3,}$/u.test(term) ? rename(term, copy).toLowerCase() : term;
}

/** The same name for the same name, and another one in each copy. */
function rename(name: string, copy: number): string {
  const turned = [...name.toLowerCase()].map((letter, i) => {
    const letters = VOWELS.includes(letter) ? VOWELS : CONSONANTS;
    const at = letters.indexOf(letter);
    return at < 0 ? letter : letters[(at + copy + (i % 2) * Math.floor(copy / 5)) % letters.length];
  });
  const [first = '', ...rest] = turned;
  return first.toUpperCase() + rest.join('');
}
