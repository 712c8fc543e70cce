import { sql } from 'kysely';
import { collectionOf } from './collections.ts';
import type { Database } from './schema.ts';

/** Days from the moment when a server is gone until its data are deleted: it may have been a mistake. */
export const GRACE_DAYS = 7;

const DAY_MS = 86_400_000;

/** What is kept of servers that an application is on no more. */
export interface Departures {
  /** `GRACE_DAYS`. */
  readonly graceDays: number;
  /** The servers of which anything is kept. */
  servers(): Promise<string[]>;
  /** They are gone: their time runs, unless it runs already. @returns those of which it is news. */
  gone(guildIds: readonly string[]): Promise<string[]>;
  /** They are there: nothing of theirs is to be deleted. @returns those of which it is news. */
  back(guildIds: readonly string[]): Promise<string[]>;
  /** Deletes all that is kept of the servers whose time is over. @returns which these were. */
  deleteDue(): Promise<string[]>;
}

export function departures(
  db: Database,
  { applicationId, now = () => new Date() }: { applicationId: string; now?: () => Date },
): Departures {
  return {
    graceDays: GRACE_DAYS,

    async servers() {
      const { rows } = await sql<{ id: string }>`
        select guild_id as id from settings where application_id = ${applicationId}
        union select place from votes where application_id = ${applicationId} and place <> 'direct'
        union select guild_id from gaps where application_id = ${applicationId} and guild_id <> ''
        union select guild_id from reminders where application_id = ${applicationId} and guild_id <> ''
        union select guild_id from recalls where application_id = ${applicationId} and guild_id <> ''
        union select guild_id from audit where application_id = ${applicationId}
        union select guild_id from collections where application_id = ${applicationId}`.execute(db);
      return rows.map(({ id }) => id);
    },

    async gone(guildIds) {
      if (guildIds.length === 0) return [];
      const rows = await db
        .insertInto('departures')
        .values(
          guildIds.map((id) => ({ application_id: applicationId, guild_id: id, since: now() })),
        )
        .onConflict((conflict) => conflict.doNothing())
        .returning('guild_id')
        .execute();
      return rows.map(({ guild_id: id }) => id);
    },

    async back(guildIds) {
      if (guildIds.length === 0) return [];
      const rows = await db
        .deleteFrom('departures')
        .where('application_id', '=', applicationId)
        .where('guild_id', 'in', [...guildIds])
        .returning('guild_id')
        .execute();
      return rows.map(({ guild_id: id }) => id);
    },

    deleteDue: () =>
      db.transaction().execute(async (tx) => {
        const due = await tx
          .deleteFrom('departures')
          .where('application_id', '=', applicationId)
          .where('since', '<', new Date(now().getTime() - GRACE_DAYS * DAY_MS))
          .returning('guild_id')
          .execute();
        const ids = due.map(({ guild_id: id }) => id);
        if (ids.length === 0) return [];
        for (const table of ['settings', 'gaps', 'reminders', 'recalls', 'audit'] as const) {
          await tx
            .deleteFrom(table)
            .where('application_id', '=', applicationId)
            .where('guild_id', 'in', ids)
            .execute();
        }
        await tx
          .deleteFrom('votes')
          .where('application_id', '=', applicationId)
          .where('place', 'in', ids)
          .execute();
        const collections = ids.map((id) => collectionOf(applicationId, id));
        await tx.deleteFrom('collections').where('id', 'in', collections).execute();
        return ids;
      }),
  };
}
