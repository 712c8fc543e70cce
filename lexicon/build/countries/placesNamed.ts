import { isA, type Synset, type WordNet } from '../readWordNet.ts';

/** WordNet's synset "country, state, land". */
const COUNTRY = 'n08562388';

/** WordNet's synset "island". */
export const ISLAND = 'n09339360';

/** WordNet's number of the subject of places. */
const PLACES = 15;

/** The places that WordNet knows by these names, countries if there are several ("Georgia"). */
export function placesNamed(names: readonly string[], wordNet: WordNet): Synset[] {
  const found = new Map<string, Synset>();
  for (const name of names.filter(({ length }) => length > 2)) {
    const places = (wordNet.senses.get(name.toLowerCase()) ?? [])
      .flatMap((id) => wordNet.synsets.get(id) ?? [])
      .filter(({ file }) => file === PLACES);
    const countries = places.filter(
      ({ id }) => isA(COUNTRY, id, wordNet) || isA(ISLAND, id, wordNet),
    );
    for (const place of countries.length > 0 || places.length > 1 ? countries : places) {
      found.set(place.id, place);
    }
  }
  return [...found.values()];
}
