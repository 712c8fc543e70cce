import { sql } from 'kysely';
import { CLAIM_MS } from './claims.ts';
import type { Database } from './schema.ts';

/** Days for which somebody waits to be told. */
export const REMINDER_DAYS = 90;
/** Of one person. */
export const REMINDERS_MAX = 20;

/** Somebody who wants to be told when there is evidence. */
export interface Reminder {
  readonly userId: string;
  /** Empty in direct messages. */
  readonly guildId: string;
  readonly key: string;
  readonly question: string;
}

export interface ReminderStore {
  /** @returns `full` where this person waits for as much as is kept. */
  add(reminder: Reminder): Promise<'added' | 'known' | 'full'>;
  /** All that wait, and nobody tells just now. */
  waiting(): Promise<Reminder[]>;
  /** Takes one to be told; false where another process has it. */
  claim(reminder: Reminder): Promise<boolean>;
  /** Forgets it: told, or not wanted any more. */
  remove(reminder: Reminder): Promise<void>;
  /** Forgets all of a person; tells how many there were. */
  removeOf(userId: string): Promise<number>;
}

export function reminderStore(
  db: Database,
  { applicationId, now = () => new Date() }: { applicationId: string; now?: () => Date },
): ReminderStore {
  const free = () => new Date(now().getTime() - CLAIM_MS);
  const keyOf = ({ userId, guildId, key }: Reminder) => ({
    ...{ application_id: applicationId, user_id: userId, guild_id: guildId, key },
  });
  return {
    add: (reminder) =>
      db.transaction().execute(async (tx) => {
        const { count } = await tx
          .selectFrom('reminders')
          .select(sql<number>`count(*)::int`.as('count'))
          .where('application_id', '=', applicationId)
          .where('user_id', '=', reminder.userId)
          .executeTakeFirstOrThrow();
        if (count >= REMINDERS_MAX) return 'full';
        const { numInsertedOrUpdatedRows: added } = await tx
          .insertInto('reminders')
          .values({ ...keyOf(reminder), question: reminder.question, at: now(), claimed_at: null })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow();
        return added === 1n ? 'added' : 'known';
      }),

    async waiting() {
      const rows = await db
        .selectFrom('reminders')
        .selectAll()
        .where('application_id', '=', applicationId)
        .where(({ eb, or }) => or([eb('claimed_at', 'is', null), eb('claimed_at', '<', free())]))
        .orderBy('at')
        .execute();
      return rows.map(({ user_id: userId, guild_id: guildId, key, question }) => ({
        ...{ userId, guildId, key, question },
      }));
    },

    async claim(reminder) {
      const { numUpdatedRows } = await db
        .updateTable('reminders')
        .set({ claimed_at: now() })
        .where((row) => row.and(keyOf(reminder)))
        .where(({ eb, or }) => or([eb('claimed_at', 'is', null), eb('claimed_at', '<', free())]))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    async remove(reminder) {
      await db
        .deleteFrom('reminders')
        .where((row) => row.and(keyOf(reminder)))
        .execute();
    },

    async removeOf(userId) {
      const { numDeletedRows } = await db
        .deleteFrom('reminders')
        .where('application_id', '=', applicationId)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
