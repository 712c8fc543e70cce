import { createHash, createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from './schema.ts';

/** Direct messages and group chats. */
export const DIRECT = 'direct';

/** Of one person on one server: more than anybody reads answers in 90 days. The oldest goes first. */
export const PERSON_VOTES_MAX = 300;
/** Of one server, some 10 MB. The oldest goes first. */
const PLACE_VOTES_MAX = 20_000;

/** Somebody's word that an answer is none. */
export interface GivenVote {
  /** The server; null in a direct message and in a group chat. */
  readonly guildId: string | null;
  readonly userId: string;
  readonly question: string;
  readonly quotes: readonly {
    readonly articleId: string;
    readonly start: number;
    readonly end: number;
  }[];
}

interface Options {
  readonly applicationId: string;
  /** What users' ids are hashed with. */
  readonly secret: Buffer;
  readonly now?: () => Date;
}

export interface VoteStore {
  /** @returns whether it is new: false where this person has said it of this answer before. */
  add(vote: GivenVote): Promise<boolean>;
  /** Forgets a person's votes, wherever they gave them; tells how many. */
  removeOf(userId: string): Promise<number>;
}

/** Keeps votes. A person is an HMAC, another one on each server, so that nobody can be followed from one to the next. */
export function voteStore(
  db: Database,
  { applicationId, secret, now = () => new Date() }: Options,
): VoteStore {
  const personOf = (place: string, userId: string) =>
    createHmac('sha256', secret).update(`${place}:${userId}`).digest('base64url');

  return {
    async add({ guildId, userId, question, quotes }) {
      const place = guildId ?? DIRECT;
      const person = personOf(place, userId);
      const key = { application_id: applicationId, place, person };
      return db.transaction().execute(async (tx) => {
        const { numInsertedOrUpdatedRows: added } = await tx
          .insertInto('votes')
          .values({ ...key, ...contentOf({ question, quotes }), at: now() })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow();
        if (added !== 1n) return false;
        await sql`delete from votes where ctid in (
          select ctid from votes
          where application_id = ${applicationId} and place = ${place} and person = ${person}
          order by at desc offset ${sql.lit(PERSON_VOTES_MAX)})`.execute(tx);
        await sql`delete from votes where ctid in (
          select ctid from votes where application_id = ${applicationId} and place = ${place}
          order by at desc offset ${sql.lit(PLACE_VOTES_MAX)})`.execute(tx);
        return true;
      });
    },

    async removeOf(userId) {
      // Jumps from place to place in the index: the votes in between are not read.
      const { rows } = await sql<{ place: string }>`
        with recursive places as (
          (select place from votes where application_id = ${applicationId} order by place limit 1)
          union all
          select (select place from votes
            where application_id = ${applicationId} and place > places.place
            order by place limit 1)
          from places where places.place is not null)
        select place from places where place is not null`.execute(db);
      const theirs = rows.map(({ place }) => [place, personOf(place, userId)]);
      if (theirs.length === 0) return 0;
      const { numAffectedRows } = await sql`
        delete from votes using jsonb_array_elements(${JSON.stringify(theirs)}::jsonb) as theirs
        where application_id = ${applicationId}
          and place = theirs->>0 and person = theirs->>1`.execute(db);
      return Number(numAffectedRows ?? 0);
    },
  };
}

/** The columns that make a vote the same as another of the same person. */
export function contentOf({ question, quotes }: Pick<GivenVote, 'question' | 'quotes'>) {
  const ordered = quotes.map(({ articleId, start, end }) => ({ articleId, start, end }));
  const text = JSON.stringify(ordered);
  const hash = createHash('sha256')
    .update(JSON.stringify([question, text]))
    .digest('base64url');
  return { question, quotes: text, hash };
}
