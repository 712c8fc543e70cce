/** Abbreviations up to this length get no plural: "has" is not many hectares. */
const MAX_ABBREVIATION = 2;

/** Spreads `a|b c` lists over a map and adds plurals in -s: both `mile` and `miles`. */
export function phraseTable<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  return new Map(
    entries.flatMap(([list, value]) =>
      list
        .split('|')
        .flatMap((phrase) => [
          [phrase, value] as const,
          ...(phrase.length > MAX_ABBREVIATION ? [[`${phrase}s`, value] as const] : []),
        ]),
    ),
  );
}
