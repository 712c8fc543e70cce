import { sql } from 'kysely';
import type { Database } from './schema.ts';

/** Days for which it is known that a message was answered: Discord tells of none again after so long. */
export const ANSWERED_DAYS = 1;

/** Which messages are answered, by whichever process. */
export interface AnsweredMessages {
  /** @returns false where another process has taken the message. */
  claim(messageId: string): Promise<boolean>;
}

/** A message that two processes see, as one takes over from the other, is answered by the first that takes it. */
export function answeredMessages(
  db: Database,
  { applicationId, now = () => new Date() }: { applicationId: string; now?: () => Date },
): AnsweredMessages {
  return {
    async claim(messageId) {
      const { rows } = await sql`
        insert into answered_messages (application_id, message_id, at)
        values (${applicationId}, ${messageId}, ${now()})
        on conflict do nothing returning message_id`.execute(db);
      return rows.length > 0;
    },
  };
}
