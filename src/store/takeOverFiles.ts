import { randomBytes } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Database } from './schema.ts';
import { contentOf, DIRECT } from './voteStore.ts';

/** Discord's ids. */
const ID = /^\d{17,20}$/;
const SETTINGS_FILE = /^(\d{17,20})\.json$/;
const DAY_FILE = /^(\d{4}-\d{2}-\d{2})\.jsonl$/;
const SECRET = /^[0-9a-f]{64}$/;
const SECRET_KEY = 'person_secret';
const TAKEN_KEY = 'files_taken_over';
/** The folder where files go that the database has taken over. */
const ASIDE = 'before-database';
/** Rows of one insertion: PostgreSQL takes 65,535 parameters. */
const ROWS = 1_000;

const settingsFile = z.record(z.string(), z.unknown());
const keptVote = z.object({
  person: z.string().regex(/^[\w-]{43}$/),
  question: z.string(),
  quotes: z.array(z.object({ articleId: z.string(), start: z.int().min(0), end: z.int().min(0) })),
});

interface Takeover {
  readonly dataFolder: string;
  /** Whose data they are from now on. */
  readonly applicationId: string;
  readonly report: (problem: string, error?: unknown) => void;
}

/**
 * Takes over what an earlier version kept in files, settings and votes, once: all of it or nothing.
 * The files go to `before-database`, as they are.
 *
 * @returns how much there was; null where there was nothing to take over.
 */
export async function takeOverFiles(
  db: Database,
  { dataFolder, applicationId, report }: Takeover,
): Promise<{ settings: number; votes: number } | null> {
  const folders = {
    settings: path.join(dataFolder, 'settings'),
    votes: path.join(dataFolder, 'feedback'),
  };
  // Before the files are put aside, as it may be one of them.
  await personSecret(db, dataFolder);
  const settings = await readSettings(folders.settings, report);
  const { votes, secret } = await readVotes(folders.votes, report);
  const taken = await db.transaction().execute(async (tx) => {
    const first = await tx
      .insertInto('meta')
      .values({ key: TAKEN_KEY, value: new Date().toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .returning('key')
      .executeTakeFirst();
    if (!first) return false;
    for (const [guildId, held] of settings) {
      const row = {
        application_id: applicationId,
        guild_id: guildId,
        settings: JSON.stringify(held),
      };
      await tx.insertInto('settings').values(row).execute();
    }
    // Their persons can be told by the secret only.
    for (let at = 0; secret !== null && at < votes.length; at += ROWS) {
      await tx
        .insertInto('votes')
        .values(
          votes.slice(at, at + ROWS).map((vote) => ({ application_id: applicationId, ...vote })),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    return true;
  });
  await setAside(dataFolder);
  return taken && (settings.length > 0 || votes.length > 0)
    ? { settings: settings.length, votes: secret === null ? 0 : votes.length }
    : null;
}

/** What users' ids are hashed with, the same for all who share the database; the one that an earlier version kept in a file, if any. */
export async function personSecret(db: Database, dataFolder: string): Promise<Buffer> {
  const kept = await readSecret(path.join(dataFolder, 'feedback'));
  const secret = kept !== null && SECRET.test(kept) ? kept : randomBytes(32).toString('hex');
  await db
    .insertInto('meta')
    .values({ key: SECRET_KEY, value: secret })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await db
    .selectFrom('meta')
    .select('value')
    .where('key', '=', SECRET_KEY)
    .executeTakeFirstOrThrow();
  return Buffer.from(value, 'hex');
}

/** Deletes the votes among the files that were taken over: whoever deletes theirs deletes these as well. */
export async function forgetOldVotes(dataFolder: string): Promise<void> {
  await fs.rm(path.join(dataFolder, ASIDE, 'feedback'), { recursive: true, force: true });
}

/** Also what an attempt has left that was killed after it was taken over. */
async function setAside(dataFolder: string): Promise<void> {
  for (const name of ['settings', 'feedback']) {
    const from = path.join(dataFolder, name);
    const to = path.join(dataFolder, ASIDE, name);
    const isThere = await fs.stat(from).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    if (!isThere) continue;
    await fs.mkdir(path.dirname(to), { recursive: true, mode: 0o700 });
    await fs.rename(from, to).catch((error: NodeJS.ErrnoException) => {
      // Another process was faster, or an older program has made the folder anew since.
      if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(error.code ?? '')) throw error;
    });
  }
}

async function readSettings(folder: string, report: Takeover['report']) {
  const settings: [string, z.infer<typeof settingsFile>][] = [];
  for (const name of await namesIn(folder)) {
    const guildId = SETTINGS_FILE.exec(name)?.[1];
    if (guildId === undefined) continue;
    const file = path.join(folder, name);
    try {
      settings.push([guildId, settingsFile.parse(JSON.parse(await fs.readFile(file, 'utf8')))]);
    } catch (error) {
      report(
        `Cannot take over the settings in ${file}: they are broken; the server has the defaults`,
        error,
      );
    }
  }
  return settings;
}

async function readSecret(folder: string): Promise<string | null> {
  const text = await fs.readFile(path.join(folder, 'secret'), 'utf8').catch(() => null);
  return text === null ? null : text.trim();
}

async function readVotes(folder: string, report: Takeover['report']) {
  const secret = await readSecret(folder);
  if (secret !== null && !SECRET.test(secret)) {
    report(
      `Cannot take over the votes in ${folder}: its secret is broken, so that they are nobody’s`,
    );
    return { votes: [], secret: null };
  }
  const votes = [];
  for (const place of await namesIn(folder)) {
    if (place !== DIRECT && !ID.test(place)) continue;
    for (const name of await namesIn(path.join(folder, place))) {
      const day = DAY_FILE.exec(name)?.[1];
      if (day === undefined) continue;
      const lines = (await fs.readFile(path.join(folder, place, name), 'utf8')).split('\n');
      for (const line of lines) {
        const vote = readVote(line);
        if (!vote) continue;
        const at = new Date(`${day}T12:00:00Z`);
        votes.push({ place, person: vote.person, ...contentOf(vote), at });
      }
    }
  }
  return { votes, secret };
}

function readVote(line: string): z.infer<typeof keptVote> | null {
  try {
    return keptVote.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

function namesIn(folder: string): Promise<string[]> {
  return fs.readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
}
