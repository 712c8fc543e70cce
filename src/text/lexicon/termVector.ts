import { foldDiacritics } from '../terms/foldDiacritics.ts';
import { countryName } from './countryNames.ts';
import { meanVector, rowsOf } from './pieceVectors.ts';
import { vectorOf } from './wordVectors.ts';

const COUNTRY = 'country:';

/**
 * The vector of a term of `extractTerms`, of length 1: that of the word that it was read from, or of the name of its
 * country.
 *
 * @param surface the word as it stands in the text; empty for a phrase.
 * @returns null for phrases, numbers written with signs and words of other scripts.
 */
export function termVector(term: string, surface: string): Float32Array | null {
  if (process.env['VEC'] === 'glove') return vectorOf(term);
  const word = term.startsWith(COUNTRY) ? countryName(term.slice(COUNTRY.length)) : surface;
  const rows = rowsOf(foldDiacritics(word).replace(/['\u2019\u02bc\uff07].*$|[.,]/g, ''));
  return rows === null ? null : meanVector(rows);
}
