import { stem } from '../../text/terms/stem.ts';

/**
 * Verbs of the news that exclude each other: what is on the left of a line is the contrary of what is on the right of
 * it, and verbs of one side say the same. Written by hand from the verbs that headlines put against each other; only
 * such as name a change or a choice that the other one excludes. Left out are those of one happening with two
 * parties, "buy" and "sell", "win" and "lose".
 */
const LINES = `
  join enter | leave quit exit
  stay remain | leave withdraw depart pull
  deploy send | withdraw pull recall
  accept | reject refuse decline
  approve adopt | reject veto
  support endorse back | oppose
  agree | refuse disagree
  confirm admit acknowledge | deny
  raise increase boost hike | lower cut reduce decrease slash
  rise grow climb increase | fall drop decline shrink decrease
  strengthen | weaken
  expand | shrink
  open reopen | close shut
  ban prohibit outlaw forbid | allow permit legalize
  impose | lift
  start begin launch | end stop halt cease
  continue resume | stop halt suspend pause cease
  hire recruit | dismiss sack
  arrest detain jail | release free
  convict | acquit
  arrive | depart
  advance | retreat
  appoint | dismiss
`;

interface Sides {
  readonly same: ReadonlySet<string>;
  readonly contrary: ReadonlySet<string>;
}

const NO_SIDES: Sides = { same: new Set(), contrary: new Set() };

let sides: ReadonlyMap<string, Sides> | undefined;

/** The verbs that say the same as a verb and those that say the contrary, all of them as the pipeline's terms. */
export function oppositesOf(term: string): Sides {
  // Made when first asked for, as stems need the lexicon.
  sides ??= readLines();
  return sides.get(term) ?? NO_SIDES;
}

function readLines(): Map<string, Sides> {
  const read = new Map<string, { same: Set<string>; contrary: Set<string> }>();
  for (const line of LINES.trim().split('\n')) {
    const [left = [], right = []] = line.split('|').map((side) => side.trim().split(' ').map(stem));
    for (const [own, other] of [[left, right] as const, [right, left] as const]) {
      for (const verb of own) {
        const known = read.get(verb) ?? { same: new Set(), contrary: new Set() };
        for (const one of own) known.same.add(one);
        for (const one of other) known.contrary.add(one);
        read.set(verb, known);
      }
    }
  }
  return read;
}
