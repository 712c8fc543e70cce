import { readLexicon } from './readLexicon.ts';

/** Another term for the same, and how close it is: over 0, and under 1 as only the term itself is. */
export interface Synonym {
  readonly term: string;
  readonly weight: number;
}

type SynonymsFile = Readonly<Record<string, Readonly<Record<string, number>>>>;

let file: SynonymsFile | undefined;

/** The synonyms of a term of `extractTerms`, a word or a phrase (`pull_out`), the closest first. */
export function synonymsOf(term: string): readonly Synonym[] {
  file ??= readLexicon<SynonymsFile>('synonyms');
  const weights = Object.hasOwn(file, term) ? file[term] : undefined;
  return Object.entries(weights ?? {}).map(([term, weight]) => ({ term, weight }));
}
