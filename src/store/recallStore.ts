import { CLAIM_MS } from './claims.ts';
import type { Database } from './schema.ts';

/** Days after an answer within which its message is told of a correction. */
export const RECALL_DAYS = 90;

/** A message in which the bot quoted publicly: ids and nothing else. */
export interface Recall {
  /** Empty in direct messages. */
  readonly guildId: string;
  readonly channelId: string;
  readonly messageId: string;
  readonly quoteId: string;
}

export interface RecallStore {
  /** Remembers where quotes stand; `quoteId` begins with the key of its article. */
  add(recalls: readonly Recall[]): Promise<void>;
  /** Of quotes of these articles (the first part of the quotes' ids); of all where null. */
  of(articleKeys: readonly string[] | null): Promise<Recall[]>;
  /** Takes one to be told; false where another process has it, or has told it. */
  claim(recall: Recall): Promise<boolean>;
  /** Told, or the message is gone. */
  remove(recall: Recall): Promise<void>;
}

export function recallStore(
  db: Database,
  { applicationId, now = () => new Date() }: { applicationId: string; now?: () => Date },
): RecallStore {
  const free = () => new Date(now().getTime() - CLAIM_MS);
  const keyOf = ({ messageId, quoteId }: Recall) => ({
    ...{ application_id: applicationId, message_id: messageId, quote_id: quoteId },
  });
  return {
    async add(recalls) {
      if (recalls.length === 0) return;
      const at = now();
      const rows = recalls.map((recall) => ({
        ...keyOf(recall),
        ...{ guild_id: recall.guildId, channel_id: recall.channelId, at, claimed_at: null },
        article_key: recall.quoteId.split('-', 1)[0] ?? '',
      }));
      await db
        .insertInto('recalls')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async of(articleKeys) {
      if (articleKeys?.length === 0) return [];
      const rows = await db
        .selectFrom('recalls')
        .selectAll()
        .where('application_id', '=', applicationId)
        .$if(articleKeys !== null, (query) =>
          query.where('article_key', 'in', [...(articleKeys ?? [])]),
        )
        .execute();
      return rows.map((row) => ({
        ...{ guildId: row.guild_id, channelId: row.channel_id },
        ...{ messageId: row.message_id, quoteId: row.quote_id },
      }));
    },

    async claim(recall) {
      const { numUpdatedRows } = await db
        .updateTable('recalls')
        .set({ claimed_at: now() })
        .where((row) => row.and(keyOf(recall)))
        .where(({ eb, or }) => or([eb('claimed_at', 'is', null), eb('claimed_at', '<', free())]))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    async remove(recall) {
      await db
        .deleteFrom('recalls')
        .where((row) => row.and(keyOf(recall)))
        .execute();
    },
  };
}
