import { readFileSync } from 'node:fs';
import { lexiconFile } from './lexiconFile.ts';

/**
 * Reads one of the derived data files of `lexicon/` (its README says what each holds). The folder lies
 * as far from the sources as from their compiled form.
 */
export function readLexicon<T>(name: 'countries' | 'forms' | 'synonyms' | 'words'): T {
  return JSON.parse(readFileSync(lexiconFile(`${name}.json`), 'utf8')) as T;
}
