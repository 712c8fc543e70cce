import { extractTerms } from '../../text/terms/extractTerms.ts';
import { Trait } from '../../text/traits/trait.ts';
import { wordTraits } from '../../text/traits/wordTraits.ts';

/** "In Kyiv", "near the port of Odesa". */
const PLACE =
  /\b(?:in|at|near|outside|from|across|throughout)\s+(?:the\s+|an?\s+)?(?:\p{Ll}+\s+){0,2}(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*)/gu;

/** Whether a sentence places something by a name that is not known: "a strike in a Kyiv suburb", asked for Ukraine. */
export function isPlacedElsewhere(text: string, isKnown: (term: string) => boolean): boolean {
  return [...text.matchAll(PLACE)].some(([, name = '']) => {
    const first = name.split(/\s/, 1)[0] ?? '';
    if ((wordTraits(first) & Trait.calendar) !== 0) return false;
    const terms = extractTerms(name).filter(({ kind }) => kind !== 'stop');
    return terms.length > 0 && !terms.some(({ term }) => isKnown(term));
  });
}
