import { randomUUID } from 'node:crypto';
import { existsSync, promises as fs } from 'node:fs';
import path from 'node:path';
import { fileProblem } from '../corpus/fileProblem.ts';
import { DatabaseError, openDatabase } from '../store/openDatabase.ts';
import type { Database } from '../store/schema.ts';
import type { Settings } from './settings.ts';
import { UserError } from './userError.ts';

type Place = Pick<Settings, 'dataDir' | 'databaseUrl'>;

/**
 * Makes the folder where the bot keeps what it has to remember, and sees that it can write to it and to the folders in
 * it: permissions tell only part of it, a disk may be read-only or full.
 *
 * @param folder its path; it is made for its owner alone (mode 700).
 * @throws UserError where it cannot.
 */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    await fs.mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
      // Something else has the name: what the reading of it says is to the point.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
    const entries = await fs.readdir(folder, { withFileTypes: true });
    const within = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    for (const name of ['', ...within]) await tryToWrite(path.join(folder, name));
  } catch (error) {
    throw cannotKeep(folder, error);
  }
}

/**
 * Writes to a folder, and leaves it as it was.
 *
 * @param folder its path.
 * @throws what the file system throws where it cannot be written to.
 */
export async function tryToWrite(folder: string): Promise<void> {
  const probe = path.join(folder, `.verbatim-${randomUUID()}`);
  try {
    await fs.writeFile(probe, 'x', { flag: 'wx' });
  } finally {
    await fs.rm(probe, { force: true }).catch(() => undefined);
  }
}

/**
 * What an error on the way to the folder means to the operator; any other error as it is.
 *
 * @param folder the data folder.
 * @param error what was thrown.
 * @returns a UserError that says what to do, or the error as it is.
 */
export function cannotKeep(folder: string, error: unknown): unknown {
  // Those of the stores say themselves what to do; what is no plain Error is a fault of the program.
  const isPlain = error instanceof Error && error.constructor === Error;
  if (!isPlain) return error;
  const reason =
    'code' in error
      ? `${fileProblem(error)}. Set DATA_DIR to a folder that the bot may write to`
      : error.message;
  return new UserError(`Cannot keep settings and votes in ${folder}: ${reason}`, { cause: error });
}

/**
 * Whether the bot has a database: one on a server, or one that it has made in its data folder.
 *
 * @param settings where it is.
 */
export function hasDatabase({ dataDir, databaseUrl }: Place): boolean {
  return databaseUrl !== undefined || existsSync(path.join(dataDir, 'database', 'data'));
}

/**
 * Runs a command's work on the bot's database, which is made where there is none yet, and closes it.
 *
 * @param settings where the database is.
 * @param run the work.
 * @returns what the work returns.
 * @throws UserError where the database cannot be opened or, for the work, is not as it should be.
 */
export async function withDatabase<Result>(
  { dataDir, databaseUrl }: Place,
  run: (db: Database) => Promise<Result>,
): Promise<Result> {
  try {
    const db = await openDatabase({ databaseUrl, dataFolder: dataDir, report: () => {} });
    try {
      return await run(db);
    } finally {
      await db.destroy();
    }
  } catch (error) {
    throw error instanceof DatabaseError ? new UserError(error.message, { cause: error }) : error;
  }
}
