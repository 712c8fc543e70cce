import { readLexicon } from './readLexicon.ts';

/** Groups names or phrases by what stands before the first separator; done at every start, hence no splitting. */
function groupByFirst(
  entries: Iterable<string>,
  separator: string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const entry of entries) {
    const end = entry.indexOf(separator);
    const first = end < 0 ? entry : entry.slice(0, end);
    const group = groups.get(first);
    if (group === undefined) {
      groups.set(first, [entry]);
    } else {
      group.push(entry);
    }
  }
  return groups;
}

/** A name of a country, of its people or its adjective. */
export interface CountryName {
  /** The tokens that it consists of. */
  readonly words: readonly string[];
  /** ISO 3166 code, or two (`CD/CG`); none for a name that only holds a country's, such as "New Mexico". */
  readonly code: string | undefined;
  /**
   * Whether it is an ordinary word as well: `sometimes` for "turkey", which in a text without capitals
   * is the country, `mostly` for "pole", which is never the person without a capital.
   */
  readonly ordinaryWord: 'never' | 'sometimes' | 'mostly';
}

let namesByFirstWord: ReadonlyMap<string, readonly string[]> | undefined;

/** The names that begin with a word, the longest first: for `guinea`, "guinea bissau", then "guinea". */
export function countryNames(firstWord: string): readonly CountryName[] {
  const { names, ordinaryWords } = readLexicon('countries');
  namesByFirstWord ??= groupByFirst(Object.keys(names), ' ');
  return (namesByFirstWord.get(firstWord) ?? [])
    .map((name) => ({
      words: name.split(' '),
      code: names[name] || undefined,
      ordinaryWord: ordinaryWords[name] ?? ('never' as const),
    }))
    .sort((a, b) => b.words.length - a.words.length);
}

let single: readonly string[] | undefined;

/** The names of one word that are hardly another word. */
export function countryWords(): readonly string[] {
  const { names, ordinaryWords } = readLexicon('countries');
  single ??= Object.keys(names).filter(
    (name) => names[name] !== '' && !name.includes(' ') && ordinaryWords[name] !== 'mostly',
  );
  return single;
}

let byCode: Map<string, string> | undefined;

/** A name of one word for a country by its code (two codes: `CD/CG`); empty where there is none. */
export function countryName(code: string): string {
  if (byCode === undefined) {
    byCode = new Map();
    for (const [name, own] of Object.entries(readLexicon('countries').names)) {
      if (own !== '' && !name.includes(' ') && !byCode.has(own)) byCode.set(own, name);
    }
  }
  return byCode.get(code) ?? '';
}
