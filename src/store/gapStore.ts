import { sql } from 'kysely';
import type { Database, Schema } from './schema.ts';

export type GapState = Schema['gaps']['state'];

/** What was asked in vain, however often and by whomever. */
export interface Gap {
  readonly id: number;
  /** Empty in direct messages. */
  readonly guildId: string;
  /** As it was asked last. */
  readonly question: string;
  readonly count: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly state: GapState;
  /** The article that has come in since and answers it; null where none has. */
  readonly answeredBy: string | null;
}

/** Kinds of questions kept for one server; the ones that were asked longest ago go first. */
const GAPS_MAX = 2_000;

export interface GapStore {
  /** Counts a question that found nothing. What moderators called not theirs stays so; what was done opens again. */
  note(gap: { guildId: string; key: string; question: string }): Promise<void>;
  /** The open ones, asked last first. @param guildId all servers' and direct messages' where null. */
  open(guildId: string | null, from: number, size: number): Promise<{ gaps: Gap[]; total: number }>;
  /** @returns whether there is one of this id on this server. */
  settle(id: number, guildId: string | null, state: GapState): Promise<boolean>;
  /** That an article answers it now. */
  answered(id: number, articleId: string): Promise<void>;
}

export function gapStore(
  db: Database,
  { applicationId, now = () => new Date() }: { applicationId: string; now?: () => Date },
): GapStore {
  return {
    async note({ guildId, key, question }) {
      const at = now();
      await db
        .insertInto('gaps')
        .values({
          ...{ application_id: applicationId, guild_id: guildId, key, question, count: 1 },
          ...{ first_at: at, last_at: at, state: 'open', answered_by: null, answered_at: null },
        })
        .onConflict((conflict) =>
          conflict.columns(['application_id', 'guild_id', 'key']).doUpdateSet({
            question,
            count: sql`gaps.count + 1`,
            last_at: at,
            state: sql`case when gaps.state = 'done' then 'open' else gaps.state end`,
            answered_by: null,
            answered_at: null,
          }),
        )
        .execute();
      await sql`delete from gaps where ctid in (
        select ctid from gaps where application_id = ${applicationId} and guild_id = ${guildId}
        order by last_at desc offset ${sql.lit(GAPS_MAX)})`.execute(db);
    },

    async open(guildId, from, size) {
      const some = db
        .selectFrom('gaps')
        .where('application_id', '=', applicationId)
        .where('state', '=', 'open')
        .$if(guildId !== null, (query) => query.where('guild_id', '=', guildId ?? ''));
      const [rows, { total }] = await Promise.all([
        some
          .selectAll()
          .orderBy('last_at', 'desc')
          .orderBy('id')
          .offset(from)
          .limit(size)
          .execute(),
        some.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow(),
      ]);
      const gaps = rows.map((row) => ({
        ...{ id: row.id, guildId: row.guild_id, question: row.question, count: row.count },
        ...{ firstAt: row.first_at, lastAt: row.last_at, state: row.state },
        answeredBy: row.answered_by,
      }));
      return { gaps, total };
    },

    async settle(id, guildId, state) {
      const { numUpdatedRows } = await db
        .updateTable('gaps')
        .set({ state })
        .where('application_id', '=', applicationId)
        .where('id', '=', id)
        .$if(guildId !== null, (query) => query.where('guild_id', '=', guildId ?? ''))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    async answered(id, articleId) {
      await db
        .updateTable('gaps')
        .set({ answered_by: articleId, answered_at: now() })
        .where('application_id', '=', applicationId)
        .where('id', '=', id)
        .execute();
    },
  };
}
