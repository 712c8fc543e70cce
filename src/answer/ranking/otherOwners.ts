import { NUMBER, Trait } from '../../text/terms/traits.ts';
import { asksForFigure } from '../question/question.ts';
import type { Match } from './matchCandidate.ts';

/** Words before a thing among which its owner and its figure stand: "about a thousand US soldiers". */
const BEFORE = 3;
/** A possessive refers further back: "Spain announced that it will evacuate 70 of its citizens". */
const BEFORE_POSSESSIVE = 12;

/**
 * Whose figure a sentence gives, where the question asks for somebody else's: to "how many US troops"
 * the French of "1,500 French soldiers".
 *
 * @returns the owners' terms, by their numbers in the vocabulary; none where the question names no
 * owner, or the sentence speaks of the owner asked for.
 */
export function otherOwners({ question, words }: Match): number[] {
  if (!asksForFigure(question)) return [];
  const focus = question.terms.filter(({ isFocus }) => isFocus);
  const withSynonyms = (terms: typeof focus) =>
    new Set(terms.flatMap(({ id, synonyms }) => [id, ...synonyms.map((synonym) => synonym.id)]));
  const owners = withSynonyms(focus.filter(({ isName }) => isName));
  const things = withSynonyms(focus.filter(({ isName }) => !isName));
  const isPlace = (at: number) => ((words[at - 1]?.traits ?? 0) & Trait.placePreposition) !== 0;
  // "1,500 French soldiers in Niger" are no soldiers of Niger.
  const isNamed = words.some(({ id }, at) => owners.has(id) && !isPlace(at));
  if (owners.size === 0 || things.size === 0 || isNamed) return [];
  return words.flatMap(({ id }, at) => {
    if (!things.has(id)) return [];
    const before = words.slice(Math.max(0, at - BEFORE), at);
    if (!before.some(({ traits }) => traits & NUMBER)) return [];
    const hasPossessive = before.some(({ traits }) => traits & Trait.pronoun);
    const from = Math.max(0, at - (hasPossessive ? BEFORE_POSSESSIVE : BEFORE));
    // A name of the question is no stranger: Niger in "in Niger 650 troops".
    const names = words.slice(from, at).flatMap((word, i) => {
      return word.traits & Trait.name && word.isNew && !isPlace(from + i) ? word.id : [];
    });
    return hasPossessive ? names.slice(-1) : names;
  });
}
