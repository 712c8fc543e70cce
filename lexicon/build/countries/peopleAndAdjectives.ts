import type { Synset, WordNet } from '../readWordNet.ts';

/** WordNet's number of the subject of persons. */
const PERSONS = 18;

/** Tells the people of a country from the peoples that live in it. */
const PEOPLE = /native or inhabitant of|nationality|^the people of|^a (native|citizen) of/;

/** Words for the people of a place, and its adjectives. */
export function peopleAndAdjectives(place: Synset, wordNet: WordNet) {
  return (wordNet.pointersTo.get(place.id) ?? []).flatMap(({ source, relation, from }) => {
    const isPeople = source.file === PERSONS && relation === '#m' && PEOPLE.test(source.gloss);
    const isAdjective = source.pos === 'a' && (relation === '\\' || relation === '+');
    const words = from === 0 ? source.words : source.words.slice(from - 1, from);
    return isPeople || isAdjective
      ? words
          .filter((word) => /^\p{Lu}/u.test(word) && !/ \p{Ll}/u.test(word))
          .map((word) => ({ word, isPeople, id: source.id }))
      : [];
  });
}
