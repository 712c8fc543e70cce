import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import type { Database } from './schema.ts';

/** The operator's collection: what was added to the database from the terminal or by feeds. */
export const OPERATORS = 'operator';

/**
 * The collection that holds what is known of the files of a folder: their versions, as the files
 * themselves are what is searched. Two folders know nothing of each other.
 */
export async function filesCollection(folder: string): Promise<string> {
  const real = await fs.realpath(folder);
  return `files:${createHash('sha256').update(real).digest('hex').slice(0, 12)}`;
}

/** The collection of a server. */
export function collectionOf(applicationId: string, guildId: string): string {
  return `guild:${applicationId}:${guildId}`;
}

/** Whose collection it is; null for the operator's, and for those of files. */
export function serverOf(collection: string): { applicationId: string; guildId: string } | null {
  const [kind, applicationId, guildId] = collection.split(':');
  return kind === 'guild' && applicationId && guildId ? { applicationId, guildId } : null;
}

/** The server whose collection it is; null for another application's, and for the operator's. */
export function guildOf(collection: string, applicationId: string): string | null {
  const server = serverOf(collection);
  return server?.applicationId === applicationId ? server.guildId : null;
}

/** Makes a collection where there is none yet. */
export async function makeCollection(db: Database, collection: string, at: Date): Promise<void> {
  const server = serverOf(collection);
  await db
    .insertInto('collections')
    .values({
      id: collection,
      application_id: server?.applicationId ?? null,
      guild_id: server?.guildId ?? null,
      created_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
