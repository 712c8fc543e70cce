import { Trait } from '../../text/traits/trait.ts';
import type { Match } from './matchCandidate.ts';

const NUMBER = Trait.digits | Trait.numberWord;
/** Words before a thing among which its owner and its figure stand: "about a thousand US soldiers". */
const BEFORE = 3;
/** A possessive refers further back: "France withdraws its 1,500 soldiers". */
const BEFORE_POSSESSIVE = 6;

/**
 * Whose figure of the thing asked for a sentence gives, where the question names an owner: "US" in
 * "how many US troops" is answered by "650 U.S. troops", and not by "1,500 French soldiers".
 *
 * @returns `none` where the question names no owner, or the sentence no figure with one.
 */
export function figureOwner({ question, words }: Match): 'asked' | 'other' | 'none' {
  if (question.type !== 'count' && question.type !== 'amount') return 'none';
  const focus = question.terms.filter(({ isFocus }) => isFocus);
  const owners = new Set(focus.flatMap(({ isName, id }) => (isName ? id : [])));
  const things = new Set(
    focus.flatMap(({ isName, id, synonyms }) =>
      isName ? [] : [id, ...synonyms.map((synonym) => synonym.id)],
    ),
  );
  if (owners.size === 0 || things.size === 0) return 'none';
  let isOther = false;
  for (const [at, { id }] of words.entries()) {
    if (!things.has(id)) continue;
    const before = words.slice(Math.max(0, at - BEFORE), at);
    if (!before.some(({ traits }) => traits & NUMBER)) continue;
    const hasPossessive = before.some(({ traits }) => traits & Trait.pronoun);
    const reach = hasPossessive ? BEFORE_POSSESSIVE : BEFORE;
    const names = words
      .slice(Math.max(0, at - reach), at)
      .filter(({ traits }) => traits & Trait.name);
    if (names.length === 0) continue;
    if (names.some((name) => owners.has(name.id))) return 'asked';
    isOther = true;
  }
  return isOther ? 'other' : 'none';
}
