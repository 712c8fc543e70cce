import { extractTerms } from '../../text/terms/extractTerms.ts';

/** Statuses of quantities (lemmas, as in `text/quantities`) that report the same: who is killed has died. */
const GROUPS: readonly (readonly string[])[] = [
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
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['death', 'die'],
  ['fatal', 'die'],
  ['injuri', 'injure'],
  ['detaine', 'detain'],
  ['layoff', 'lay'],
  ['refuge', 'flee'],
]);

let groups: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The statuses that say the same as a term of a topic; null where it is no act that is told apart. */
export function actsOf(term: string): ReadonlySet<string> | null {
  groups ??= new Map(
    GROUPS.flatMap((group) => {
      const acts = new Set(group);
      return group.map((lemma) => [termOf(lemma), acts] as const);
    }),
  );
  return groups.get(termOf(NOUNS.get(term) ?? '') || term) ?? null;
}

/** Whether a name beside the act is who does it ("Google layoffs"), and not where or in what ("Uvalde deaths"). */
export function isByName(acts: ReadonlySet<string>): boolean {
  return acts.has('lay');
}

/** The terms by which sentences that report such an act are found. */
export function termsOfActs(acts: ReadonlySet<string>): string[] {
  const nouns = [...NOUNS].filter(([, lemma]) => acts.has(lemma)).map(([noun]) => noun);
  return [...new Set([...[...acts].map(termOf), ...nouns])];
}

function termOf(word: string): string {
  return extractTerms(word)[0]?.term ?? '';
}
