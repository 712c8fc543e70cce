import { promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { openDatabase } from '../../../src/store/openDatabase.ts';
import type { Database } from '../../../src/store/schema.ts';
import { postgresFolder, startPostgres } from './postgresServer.ts';

const TABLES =
  'search_terms, collections, versions, articles, drafts, feeds, audit, settings, votes, gaps, reminders, recalls, departures, meta, rate_limits, answered_messages';

/** A database that is open while the tests of a suite run, and empty before each. */
interface Opened {
  readonly db: Database;
  /** The same database for a second process. */
  readonly again: () => Promise<Database>;
}

type Suite = (opened: () => Opened) => void;

const folder = postgresFolder();

/**
 * The same tests on each kind of database: the one in the data folder, the same through another
 * process's socket, and a PostgreSQL server, where this machine has one.
 */
export function onEachDatabase(name: string, suite: Suite): void {
  describe(`${name}, in the data folder`, () => suite(withDatabase(openEmbedded)));
  describe(`${name}, as a guest of the process that has it`, () => suite(withDatabase(openGuest)));
  describe.skipIf(folder === null)(`${name}, on a PostgreSQL server`, () =>
    suite(withDatabase(openServer)),
  );
}

/** One kind, for tests of what is above the database. */
export function onDatabase(suite: Suite): void {
  suite(withDatabase(openEmbedded));
}

type Open = () => Promise<Opened & { close(): Promise<void> }>;

function withDatabase(open: Open): () => Opened {
  let opened: Awaited<ReturnType<Open>> | undefined;
  beforeAll(async () => {
    opened = await open();
  }, 60_000);
  beforeEach(async () => {
    if (opened) await sql.raw(`truncate ${TABLES} restart identity cascade`).execute(opened.db);
  });
  afterAll(() => opened?.close(), 60_000);
  return () => {
    if (!opened)
      throw new Error('The database is opened before the tests, and not while they are listed');
    return opened;
  };
}

const report = () => {};

async function openEmbedded() {
  const dataFolder = await fs.mkdtemp(path.join(os.tmpdir(), 'verbatim-db-'));
  const db = await openDatabase({ dataFolder, report });
  return {
    db,
    again: () => openDatabase({ dataFolder, report }),
    async close() {
      await db.destroy();
      await fs.rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function openGuest() {
  const owner = await openEmbedded();
  const db = await owner.again();
  return {
    ...owner,
    db,
    async close() {
      await db.destroy();
      await owner.close();
    },
  };
}

async function openServer() {
  const server = await startPostgres(folder ?? '');
  const again = () => openDatabase({ databaseUrl: server.url, dataFolder: '/nonexistent', report });
  const db = await again();
  return {
    db,
    again,
    async close() {
      await db.destroy();
      await server.stop();
    },
  };
}
