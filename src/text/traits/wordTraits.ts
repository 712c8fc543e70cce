import { boundedCache } from '../terms/boundedCache.ts';
import { Trait } from './trait.ts';

/** The closed classes of English words that matter here, and the trait each gives. */
const CLASSES: readonly (readonly [number, string])[] = [
  [
    Trait.numberWord,
    `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
    thousand thousands million millions billion billions trillion dozen dozens half third quarter
    twice once first second fourth fifth sixth seventh eighth ninth tenth double triple several
    couple pair none zero single`,
  ],
  [
    Trait.calendar,
    `january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday`,
  ],
  [Trait.pronoun, 'he she it they his her its their this these'],
  [Trait.firstPerson, `i we my our me us i'm we're i've we've i'll we'll`],
  [
    Trait.reason,
    `because due cause causes caused reason reasons result results resulted after since order
    therefore thus led lead leads leading so thanks thank blamed blame following follow follows amid over`,
  ],
  [Trait.placePreposition, 'in at near from to of across around outside into between'],
  [
    Trait.negation,
    `not never no without n't cannot isn't aren't wasn't weren't don't doesn't didn't won't wouldn't
    can't couldn't hasn't haven't hadn't shouldn't`,
  ],
];

/** Months that are other words as well count only with a capital. */
const AMBIGUOUS_MONTHS = new Set(['may', 'march', 'mar']);

const traitsOfClass = new Map<string, number>();
for (const [trait, words] of CLASSES) {
  for (const word of words.split(/\s+/)) {
    traitsOfClass.set(word, (traitsOfClass.get(word) ?? 0) | trait);
  }
}

/** The traits that a word has wherever it stands. */
export const wordTraits: (surface: string) => number = boundedCache((surface: string) => {
  const word = surface.toLowerCase().replaceAll('’', "'");
  let traits = traitsOfClass.get(word) ?? 0;
  if (/^\p{N}/u.test(word)) traits |= Trait.digits;
  if (/^(?:1\d|20)\d\ds?$/.test(word)) traits |= Trait.year;
  if (AMBIGUOUS_MONTHS.has(word) && word === surface) traits &= ~Trait.calendar;
  return traits;
});
