import path from 'node:path';
import { Kysely, Migrator } from 'kysely';
import { dialectOf } from './connection/dialect.ts';
import { embeddedSource } from './connection/embeddedSource.ts';
import { serverSource } from './connection/serverSource.ts';
import { migrations } from './migrations.ts';
import type { Database, Schema } from './schema.ts';

interface Place {
  /** A PostgreSQL server: `postgres://user:password@host/name`; the one in the data folder where left out. */
  readonly databaseUrl?: string | undefined;
  /** The database is in its folder `database`. */
  readonly dataFolder: string;
  /** Tells the operator of what went wrong while nobody waited for it. */
  readonly report: (problem: string, error?: unknown) => void;
}

/** Somewhere the database cannot be opened, with what to do about it. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/**
 * Opens the database, and brings its tables to this version's schema. `destroy()` closes it.
 *
 * @throws DatabaseError where it cannot be reached or opened, or is of a newer version.
 */
export async function openDatabase({ databaseUrl, dataFolder, report }: Place): Promise<Database> {
  const folder = path.join(dataFolder, 'database');
  const where = databaseUrl === undefined ? folder : 'DATABASE_URL';
  const source =
    databaseUrl === undefined
      ? await embeddedSource(folder, report)
      : serverSource({ connectionString: databaseUrl }, report);
  const db = new Kysely<Schema>({ dialect: dialectOf(source) });
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.destroy().catch(() => undefined);
    throw databaseError(error, where);
  }
}

async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableName: 'verbatim_migration',
    migrationLockTableName: 'verbatim_migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

function databaseError(error: unknown, where: string): Error {
  if (!(error instanceof Error)) return new DatabaseError(`Cannot use the database: ${error}`);
  const { code, message } = error as NodeJS.ErrnoException;
  const why = /corrupted migrations/.test(message)
    ? 'it is of a newer version of this program; start that one, or restore a copy from before'
    : code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT'
      ? 'nothing answers there; start the server, or mend the address'
      : code === '28P01' || code === '28000'
        ? 'it refuses the user or the password; mend them'
        : code === '3D000'
          ? 'the server has no such database; make it (createdb), or mend the address'
          : code === '42501'
            ? 'the user may not make tables there; grant CREATE on its schema'
            : message;
  return new DatabaseError(`Cannot use the database (${where}): ${why}`, { cause: error });
}
