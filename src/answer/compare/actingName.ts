import type { NameGroup } from './nameGroups.ts';

/**
 * The last name before a place in its sentence that acts, rather one that does not only say so: Google of "Microsoft said
 * that Google cut 12,000 jobs". Null where none acts.
 */
export function actingName(groups: readonly NameGroup[], at: number): NameGroup | null {
  const acting = groups.filter((group) => group.isActing && group.end <= at);
  return acting.findLast(({ isSource }) => !isSource) ?? acting.at(-1) ?? null;
}
