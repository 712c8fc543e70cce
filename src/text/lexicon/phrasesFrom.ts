import { readLexicon } from './readLexicon.ts';

let phrasesByFirstTerm: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

const NONE: readonly (readonly string[])[] = [];

/** The phrases that have synonyms and begin with a term, as their terms: `pull` → [`pull`, `out`]. */
export function phrasesFrom(firstTerm: string): readonly (readonly string[])[] {
  phrasesByFirstTerm ??= groupByFirstTerm();
  return phrasesByFirstTerm.get(firstTerm) ?? NONE;
}

function groupByFirstTerm(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, string[][]>();
  for (const key of Object.keys(readLexicon('synonyms'))) {
    const terms = key.split('_');
    const [first] = terms;
    if (terms.length > 1 && first !== undefined) {
      const group = groups.get(first) ?? [];
      group.push(terms);
      groups.set(first, group);
    }
  }
  return groups;
}
