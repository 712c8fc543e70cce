import { stem } from '../../terms/stem.ts';

/** What happens to people, things and money in the news, as dictionaries have it; one line a field. */
const LEMMAS = `
  deploy station base present post garrison send dispatch remain stay maintain keep
  withdraw pull leave depart redeploy reduce cut
  plan
  kill die dead injure wound hurt murder execute massacre drown
  evacuate rescue save repatriate displace flee return arrive
  detain arrest hold capture release free sentence charge imprison jail abduct kidnap
  miss destroy damage lose shoot down hit
  hire employ fire dismiss sack lay
  approve allocate donate pledge spend pay raise invest borrow owe fine seize
  vote elect infect test vaccinate hospitalize confirm record report register
  sell buy produce export import ship deliver supply receive build train recruit mobilize
  attend gather protest march
`;

/** Particles and words too common to be a status by themselves. */
const NOT_ALONE: ReadonlySet<string> = new Set([
  'down',
  'hit',
  'test',
  'report',
  'record',
  'march',
]);

/** Other words that say the same: the noun, the adjective. */
const NOUNS: readonly (readonly [string, string])[] = [
  ['death', 'die'],
  ['presence', 'present'],
  ['missing', 'miss'],
  ['deportation', 'deport'],
  ['arrival', 'arrive'],
];

let lemmas: ReadonlyMap<string, string> | undefined;

/** The lemma of a status by the pipeline's stem of a word; made when first asked for, as stems need the lexicon. */
export function statusOf(term: string | undefined): string | undefined {
  lemmas ??= new Map([
    ...LEMMAS.trim()
      .split(/\s+/)
      .filter((lemma) => !NOT_ALONE.has(lemma))
      .map((lemma) => [stem(lemma), lemma] as const),
    ...NOUNS.map(([noun, lemma]) => [stem(noun), lemma] as const),
  ]);
  return term === undefined ? undefined : lemmas.get(term);
}
