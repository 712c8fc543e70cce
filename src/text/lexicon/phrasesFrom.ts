import { groupByFirst } from './groupByFirst.ts';
import { readLexicon } from './readLexicon.ts';

let phrasesByFirstTerm: ReadonlyMap<string, readonly string[]> | undefined;

/** The phrases that have synonyms and begin with a term, as their terms: `pull` → [`pull`, `out`]. */
export function phrasesFrom(firstTerm: string): readonly (readonly string[])[] {
  phrasesByFirstTerm ??= groupByFirst(
    Object.keys(readLexicon('synonyms')).filter((term) => term.includes('_')),
    '_',
  );
  return (phrasesByFirstTerm.get(firstTerm) ?? []).map((phrase) => phrase.split('_'));
}
