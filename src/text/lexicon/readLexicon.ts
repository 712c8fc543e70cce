import { readFileSync } from 'node:fs';

/** The data files of `lexicon/`, whose README says what each holds and where it comes from. */
interface Lexicon {
  readonly countries: {
    readonly names: Readonly<Record<string, string>>;
    readonly ordinaryWords: Readonly<Record<string, 'sometimes' | 'mostly'>>;
  };
  readonly forms: Readonly<Record<string, string>>;
  readonly synonyms: Readonly<Record<string, string>>;
}

const files = new Map<keyof Lexicon, unknown>();

/** Reads a data file when it is first needed. The folder lies as far from here as from the compiled file. */
export function readLexicon<Name extends keyof Lexicon>(name: Name): Lexicon[Name] {
  if (!files.has(name)) {
    const path = new URL(`../../../lexicon/${name}.json`, import.meta.url);
    files.set(name, JSON.parse(readFileSync(path, 'utf8')));
  }
  return files.get(name) as Lexicon[Name];
}
