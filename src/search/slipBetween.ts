/** A slip of the hand, the likeliest first. */
export const SLIPS = ['leftOut', 'doubled', 'exchanged', 'added', 'replaced'] as const;

/**
 * - `leftOut`: a letter is lacking ("trops");
 * - `doubled`: one stands twice ("nigger" for "niger");
 * - `exchanged`: two that stand side by side have changed places ("waht");
 * - `added`: one too many ("troopls");
 * - `replaced`: one stands for another ("troups").
 */
export type Slip = (typeof SLIPS)[number];

/**
 * The one slip that makes what was typed of what was meant; null where it takes none, or more than one.
 *
 * @param typed as typed, in small letters.
 * @param meant the word it may stand for, in small letters.
 * @returns null where it takes none, or more than one.
 */
export function slipBetween(typed: string, meant: string): Slip | null {
  const at = firstDifference(typed, meant);
  if (at === null) return null;
  const [given, wanted] = [typed.slice(at), meant.slice(at)];
  if (given === wanted.slice(1)) return 'leftOut';
  if (given.slice(1) === wanted) return typed[at] === typed[at - 1] ? 'doubled' : 'added';
  if (given.slice(2) === wanted.slice(2) && given[0] === wanted[1] && given[1] === wanted[0]) {
    return 'exchanged';
  }
  return given !== '' && given.slice(1) === wanted.slice(1) ? 'replaced' : null;
}

function firstDifference(one: string, other: string): number | null {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at++;
  return at;
}
