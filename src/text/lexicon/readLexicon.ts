import { readFileSync } from 'node:fs';
import { lexiconFile } from './lexiconFile.ts';

/** The data files of `lexicon/`, whose README says what each holds and where it comes from. */
interface Lexicon {
  readonly countries: {
    readonly names: Readonly<Record<string, string>>;
    readonly ordinaryWords: Readonly<Record<string, 'sometimes' | 'mostly'>>;
  };
  /** By what they do to a statement: see `text/cues/findCues.ts`. */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  readonly forms: Readonly<Record<string, string>>;
  readonly synonyms: Readonly<Record<string, string>>;
  readonly words: readonly string[];
}

const files = new Map<keyof Lexicon, unknown>();

/** Reads a data file when it is first needed. */
export function readLexicon<Name extends keyof Lexicon>(name: Name): Lexicon[Name] {
  if (!files.has(name)) {
    files.set(name, JSON.parse(readFileSync(lexiconFile(`${name}.json`), 'utf8')));
  }
  return files.get(name) as Lexicon[Name];
}
