import type { Term } from '../terms/term.ts';
import { NUMBER, Trait } from './trait.ts';
import { wordTraits } from './wordTraits.ts';

const MEASURES = new Set(
  `percent per cent dollar dollars euro euros pound pounds km kilometers kilometres mile miles foot
  feet ft meter meters metre metres m kg tonne tonnes ton tons acre acres degree degrees hour hours
  minute minutes second seconds day days week weeks month months year years decade decades century
  centuries times people %`.split(/\s+/),
);
const MONEY_SIGN = /^\p{Sc}$/u;

/**
 * The traits of a sentence's words.
 *
 * @param text the sentence.
 * @param terms its terms in text order, without phrases.
 * @returns for each term the bits of `Trait`.
 */
export function readTraits(text: string, terms: readonly Term[]): Uint16Array {
  const traits = new Uint16Array(terms.length);
  let previous = '';
  for (const [i, { kind, start, end }] of terms.entries()) {
    const surface = text.slice(start, end);
    let bits = wordTraits(surface);
    if (kind === 'stop' && !(bits & Trait.calendar)) bits |= Trait.stop;
    if (kind === 'country') bits |= Trait.name;
    else if (!(bits & (Trait.stop | Trait.calendar)) && isCapital(surface)) {
      bits |= i > 0 || isAcronym(surface) ? Trait.name : Trait.capitalStart;
    }
    if (bits & NUMBER && MONEY_SIGN.test(previous)) bits |= Trait.measured;
    const before = traits[i - 1] ?? 0;
    if (before & NUMBER && MEASURES.has(surface.toLowerCase()))
      traits[i - 1] = before | Trait.measured;
    traits[i] = bits;
    previous = surface;
  }
  return traits;
}

function isCapital(surface: string): boolean {
  return /^\p{Lu}/u.test(surface);
}

function isAcronym(surface: string): boolean {
  return /^\p{Lu}(?:\p{Lu}|\.)/u.test(surface);
}
