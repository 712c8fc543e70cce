import { linesFrom } from './linesFrom.ts';

/** The phrases that have synonyms and begin with a term, as their terms: `pull` → [`pull`, `out`]. */
export function phrasesFrom(firstTerm: string): readonly (readonly string[])[] {
  return linesFrom('synonyms', `${firstTerm}_`).map((line) =>
    line.slice(0, line.indexOf('"')).split('_'),
  );
}
