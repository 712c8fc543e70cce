import { synonymsOf } from '../../text/lexicon/synonymsOf.ts';

/** From this weight on, a synonym may count the same things: "troop" and "soldier" have it, "ship" and "truck" do not. */
const LEAST_WEIGHT = 0.6;

/** Whether two terms mean the same, as far as the lexicon knows. */
export function isSynonym(a: string, b: string): boolean {
  return a === b || isListed(a, b) || isListed(b, a);
}

function isListed(term: string, other: string): boolean {
  return synonymsOf(term).some(
    (synonym) => synonym.term === other && synonym.weight >= LEAST_WEIGHT,
  );
}
