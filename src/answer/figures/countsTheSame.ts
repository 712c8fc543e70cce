import { LRUCache } from 'lru-cache';
import { synonymsOf } from '../../text/lexicon/words.ts';
import { isPlural, PERSONS } from '../../text/quantities/context/findNoun.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import { stem } from '../../text/terms/stem.ts';
import type { Term } from '../../text/terms/term.ts';

/**
 * Nouns that news count the same things by, though the lexicon calls them no more than similar, as it does ferries and
 * boats; the first line counts persons of any kind ("2,000 people", "2,000 dead").
 */
const GROUPS = `
  people persons dead others victims casualties
  troops soldiers forces servicemen personnel
  homes houses
  planes aircraft airplanes
  ships vessels
  workers employees staff
  rebels insurgents
  jobs positions
`;

/** The term that all words for persons of any kind count the same as. */
const PERSON = 'peopl';

/** Persons that `PERSONS` and plurals of peoples do not cover. */
const OTHER_PERSONS: ReadonlySet<string> = new Set(
  'dead wounded injured missing staff personnel crew pilots journalists boys girls kids pupils traders villagers'.split(
    ' ',
  ),
);

/** Synonyms from this weight on mean the same: "child" and "kid"; below it, "vote" and "voter". */
const SAME = 0.9;
/** From this weight on, a synonym speaks of the same matter: "unemployment" and "jobless". */
const SAME_MATTER = 0.6;

let groups: readonly (readonly string[])[] | undefined;

/** The same few terms of a question are laid beside every word of its quotes: they are looked up once. */
const weights = new LRUCache<string, ReadonlyMap<string, number>>({
  max: 1000,
  memoMethod: (term) => new Map(synonymsOf(term).map((one) => [one.term, one.weight])),
});

/** Whether two nouns, as terms, count the same things. */
export function countsTheSame(a: string, b: string): boolean {
  // Made when first asked for, as stems need the lexicon.
  groups ??= GROUPS.trim()
    .split('\n')
    .map((line) => line.trim().split(' ').map(stem));
  const isGrouped = groups.some((group) => group.includes(a) && group.includes(b));
  return a === b || isGrouped || (weights.memo(a).get(b) ?? 0) >= SAME;
}

/** Whether two terms speak of the same, as far as the lexicon knows; it lists both ways. */
export function isSynonym(a: string, b: string): boolean {
  return a === b || (weights.memo(a).get(b) ?? 0) >= SAME_MATTER;
}

/** Whether a term counts persons of any kind. */
export function countsAnybody(term: string): boolean {
  return countsTheSame(term, PERSON);
}

/** Whether a noun is of persons, of some kind or other: "12 soldiers", "2 Spaniards". */
export function isOfPersons(head: string, term: Term | undefined): boolean {
  const isPeople = term?.kind === 'country' && isPlural(head);
  return (
    PERSONS.has(head) || OTHER_PERSONS.has(head) || isPeople || countsAnybody(term?.term ?? '')
  );
}

/** Statuses of quantities (lemmas, as in `text/quantities`) that report the same: who is killed has died. */
const ACTS: readonly (readonly string[])[] = [
  ['die', 'kill', 'dead', 'murder', 'execute', 'massacre', 'drown'],
  ['injure', 'wound', 'hurt'],
  ['arrest', 'detain', 'imprison', 'jail'],
  ['evacuate', 'rescue', 'repatriate'],
  ['displace', 'flee'],
  ['withdraw', 'pull', 'leave', 'depart', 'redeploy'],
  ['abduct', 'kidnap'],
  ['miss'],
  ['infect'],
  ['vaccinate'],
  ['lay', 'dismiss', 'sack'],
  ['release', 'free'],
  ['destroy', 'damage'],
];

/** Nouns that count an act, and the act: "casualties" are left out, as some of them live. */
const NOUNS_OF_ACTS: ReadonlyMap<string, string> = new Map([
  ['death', 'die'],
  ['fatal', 'die'],
  ['injuri', 'injure'],
  ['detaine', 'detain'],
  ['layoff', 'lay'],
  ['refuge', 'flee'],
]);

let acts: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The statuses that say the same as a term of a topic; null where it is no act that is told apart. */
export function actsOf(term: string): ReadonlySet<string> | null {
  acts ??= new Map(
    ACTS.flatMap((group) => {
      const same = new Set(group);
      return group.map((lemma) => [termOf(lemma), same] as const);
    }),
  );
  return acts.get(termOf(NOUNS_OF_ACTS.get(term) ?? '') || term) ?? null;
}

/** Whether a name beside the act is who does it ("Google layoffs"), and not where or in what ("Uvalde deaths"). */
export function isByName(acts: ReadonlySet<string>): boolean {
  return acts.has('lay');
}

/** The terms by which sentences that report such an act are found. */
export function termsOfActs(acts: ReadonlySet<string>): string[] {
  const nouns = [...NOUNS_OF_ACTS].filter(([, lemma]) => acts.has(lemma)).map(([noun]) => noun);
  return [...new Set([...[...acts].map(termOf), ...nouns])];
}

function termOf(word: string): string {
  return extractTerms(word)[0]?.term ?? '';
}
