import type { Database } from './schema.ts';

/** Settings as they are kept: what they mean is up to whoever reads them. */
type Settings = Readonly<Record<string, unknown>>;

/** The settings of an application's servers, each apart. */
export interface SettingsRows {
  /** @returns null for a server that has settled nothing. */
  get(guildId: string): Promise<Settings | null>;
  /** Changes what is given and keeps the rest, also where others change something else at the same time. */
  change(guildId: string, changes: Settings): Promise<Settings>;
}

export function settingsRows(db: Database, applicationId: string): SettingsRows {
  return {
    async get(guildId) {
      const row = await db
        .selectFrom('settings')
        .select('settings')
        .where('application_id', '=', applicationId)
        .where('guild_id', '=', guildId)
        .executeTakeFirst();
      return row?.settings ?? null;
    },
    async change(guildId, changes) {
      const row = await db
        .insertInto('settings')
        .values({
          application_id: applicationId,
          guild_id: guildId,
          settings: JSON.stringify(changes),
        })
        .onConflict((conflict) =>
          conflict.columns(['application_id', 'guild_id']).doUpdateSet({
            settings: ({ eb, ref }) =>
              eb(ref('settings.settings'), '||', ref('excluded.settings')) as never,
          }),
        )
        .returning('settings')
        .executeTakeFirstOrThrow();
      return row.settings;
    },
  };
}
