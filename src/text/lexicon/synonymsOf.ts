import { linesFrom } from './linesFrom.ts';

/** Another term for the same, and how close it is: over 0, and under 1 as only the term itself is. */
export interface Synonym {
  readonly term: string;
  readonly weight: number;
}

const NONE: readonly Synonym[] = [];

/** The synonyms of a term of `extractTerms`, a word or a phrase (`pull_out`), the closest first. */
export function synonymsOf(term: string): readonly Synonym[] {
  const key = `${term}":"`;
  const [line] = linesFrom('synonyms', key);
  if (line === undefined) return NONE;
  return line.slice(key.length, line.lastIndexOf('"')).split(' ').map(parseSynonym);
}

/** `troop:0.6` */
function parseSynonym(entry: string): Synonym {
  const colon = entry.lastIndexOf(':');
  return { term: entry.slice(0, colon), weight: Number(entry.slice(colon + 1)) };
}
