import { OPERATORS, serverOf } from './collections.ts';
import type { Database } from './schema.ts';

/** One line of a server's audit log. */
interface AuditEntry {
  /** A user's id. */
  readonly who: string;
  /** What was done, as a word of the program's: `article_added`, `settings_changed`. */
  readonly action: string;
  /** To what: an article's id, a setting's name. */
  readonly target: string;
  readonly detail: string;
  readonly at: Date;
}

export interface AuditLog {
  add(guildId: string, entry: Omit<AuditEntry, 'at'>): Promise<void>;
  /** Newest first, from one place on; `hasMore` tells whether there are older ones. */
  page(
    guildId: string,
    from: number,
    size: number,
  ): Promise<{ entries: AuditEntry[]; hasMore: boolean }>;
}

export function auditLog(
  db: Database,
  { applicationId, now = () => new Date() }: { applicationId: string; now?: () => Date },
): AuditLog {
  return {
    async add(guildId, entry) {
      await db
        .insertInto('audit')
        .values({ application_id: applicationId, guild_id: guildId, ...entry, at: now() })
        .execute();
    },
    async page(guildId, from, size) {
      const rows = await db
        .selectFrom('audit')
        .select(['who', 'action', 'target', 'detail', 'at'])
        .where('application_id', '=', applicationId)
        .where('guild_id', '=', guildId)
        .orderBy('id', 'desc')
        .offset(from)
        .limit(size + 1)
        .execute();
      return { entries: rows.slice(0, size), hasMore: rows.length > size };
    },
  };
}

/**
 * Notes a change of a collection: in its server's audit log, or in the operator's. Of the files of a
 * folder, their versions tell all there is to tell.
 */
export async function writeAudit(
  db: Database,
  collection: string,
  entry: AuditEntry,
): Promise<void> {
  const server = serverOf(collection);
  if (!server && collection !== OPERATORS) return;
  const { applicationId, guildId } = server ?? { applicationId: '', guildId: '' };
  await db
    .insertInto('audit')
    .values({ application_id: applicationId, guild_id: guildId, ...entry })
    .execute();
}
