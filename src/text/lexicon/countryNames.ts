import { readLexicon } from './readLexicon.ts';

/** A name of a country, of its people or its adjective. */
export interface CountryName {
  /** The tokens that it consists of. */
  readonly words: readonly string[];
  /** ISO 3166 code; none for a name that only holds a country's, such as "New Mexico". */
  readonly code: string | undefined;
  /**
   * Whether it is an ordinary word as well: `sometimes` for "turkey", which in a text without capitals
   * is the country, `mostly` for "pole", which is never the person without a capital.
   */
  readonly ordinaryWord: 'never' | 'sometimes' | 'mostly';
}

const NONE: readonly CountryName[] = [];

let namesByFirstWord: ReadonlyMap<string, readonly CountryName[]> | undefined;

/** The names that begin with a word, the longest first: for `guinea`, "guinea bissau", then "guinea". */
export function countryNames(firstWord: string): readonly CountryName[] {
  namesByFirstWord ??= groupByFirstWord();
  return namesByFirstWord.get(firstWord) ?? NONE;
}

function groupByFirstWord(): ReadonlyMap<string, readonly CountryName[]> {
  const { names, ordinaryWords } = readLexicon('countries');
  const groups = new Map<string, CountryName[]>();
  for (const [name, code] of Object.entries(names)) {
    const words = name.split(' ');
    const first = words[0] ?? name;
    const group = groups.get(first) ?? [];
    group.push({
      words,
      code: code || undefined,
      ordinaryWord: ordinaryWords[name] ?? 'never',
    });
    groups.set(first, group);
  }
  for (const group of groups.values()) {
    group.sort((a, b) => b.words.length - a.words.length);
  }
  return groups;
}
