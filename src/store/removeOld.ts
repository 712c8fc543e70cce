import { ANSWERED_DAYS } from './answeredMessages.ts';
import { RECALL_DAYS } from './recallStore.ts';
import { REMINDER_DAYS } from './reminderStore.ts';
import type { Database } from './schema.ts';

/** Days for which a vote is kept. */
export const VOTE_DAYS = 90;
/** Days for which a question that found nothing stays on the board after it was asked last. */
const GAP_DAYS = 180;

const DAY_MS = 86_400_000;
/** A clock that goes on by more than this from one day's removal to the next is likelier wrong than right. */
const LEAP_DAYS = 30;

const REMOVED_AT = 'removed_old_at';
const LEAP_SEEN_AT = 'clock_leap_seen_at';

/**
 * Removes what is kept for a number of days and is older. Where the clock has leapt ahead since the last
 * time, nothing is removed before it has said so for a day: a wrong clock deletes nothing.
 *
 * @returns `leap` where it waits for that.
 */
export async function removeOld(db: Database, now = new Date()): Promise<'removed' | 'leap'> {
  const seen = new Map(
    (
      await db
        .selectFrom('meta')
        .selectAll()
        .where('key', 'in', [REMOVED_AT, LEAP_SEEN_AT])
        .execute()
    ).map(({ key, value }) => [key, Date.parse(value)]),
  );
  const time = now.getTime();
  const last = seen.get(REMOVED_AT) ?? time;
  const leapSeen = seen.get(LEAP_SEEN_AT);
  if (time - last > LEAP_DAYS * DAY_MS && !(leapSeen !== undefined && time - leapSeen >= DAY_MS)) {
    if (leapSeen === undefined || leapSeen > time) await set(db, LEAP_SEEN_AT, now);
    return 'leap';
  }
  const before = (days: number) => new Date(time - days * DAY_MS);
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('votes').where('at', '<', before(VOTE_DAYS)).execute();
    await tx.deleteFrom('recalls').where('at', '<', before(RECALL_DAYS)).execute();
    await tx.deleteFrom('reminders').where('at', '<', before(REMINDER_DAYS)).execute();
    await tx.deleteFrom('gaps').where('last_at', '<', before(GAP_DAYS)).execute();
    await tx.deleteFrom('answered_messages').where('at', '<', before(ANSWERED_DAYS)).execute();
    await tx.deleteFrom('meta').where('key', '=', LEAP_SEEN_AT).execute();
    await set(tx, REMOVED_AT, now);
  });
  return 'removed';
}

async function set(db: Database, key: string, at: Date): Promise<void> {
  const value = at.toISOString();
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
