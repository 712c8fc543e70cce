import type { Seam } from '../seam.ts';
import { wordSet } from '../wordSet.ts';

const CONNECTIVES = wordSet(
  'e.g. i.e. eg. ie. cf. viz. vs. v. ca. approx. incl. esp. resp. a.k.a. n.b.',
  'E.g. I.e. Cf. Vs. Approx. Incl. Esp. A.k.a. N.b.',
);

/** Latin and its like between two parts of a sentence never end one: `Biden v. Nebraska`, `e.g. Niamey`. */
export function afterConnective({ before }: Seam): boolean {
  return CONNECTIVES.has(before);
}
