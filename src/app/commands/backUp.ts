import { fileProblem } from '../../corpus/fileProblem.ts';
import { backUp as backUpDatabase, restore as restoreDatabase } from '../../store/backUp.ts';
import { count } from '../../terminal/count.ts';
import { printableLine } from '../../terminal/printable.ts';
import { progressBar } from '../../terminal/progressBar.ts';
import { withDatabase } from '../dataFolder.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { loadSettings } from '../settings.ts';
import { UserError } from '../userError.ts';
import { write } from '../write.ts';

/**
 * `verbatim backup FILE`: writes all that the bot's database keeps to a new file, also while the bot runs.
 *
 * @param file its path.
 * @param io where progress and the result go; its environment says where the database is.
 * @returns 0.
 * @throws UserError where the database cannot be opened, or the file cannot be written or is there already.
 */
export async function backup(file: string, io: Io): Promise<number> {
  const bar = progressBar('Backing up', io.stderr, () => performance.now());
  const rows = await withDatabase(loadSettings(io.env), (db) =>
    backUpDatabase(db, file, bar),
  ).catch((error) => {
    throw fileError(error, `Cannot write ${file}`);
  });
  await write(io.stdout, `${printableLine(file)}: ${count(rows, 'row')} backed up\n`);
  return exitStatus.answered;
}

/**
 * `verbatim restore FILE`: puts what such a file holds into the bot's database, all of it or nothing. The bot is
 * stopped while it works.
 *
 * @param file its path.
 * @param options whether it goes in place of what the database keeps.
 * @param io where progress and the result go; its environment says where the database is.
 * @returns 0.
 * @throws UserError where the database cannot be opened or is not empty, or the file cannot be read or is no back-up.
 */
export async function restore(
  file: string,
  { replace = false }: { readonly replace?: boolean },
  io: Io,
): Promise<number> {
  const onProgress = progressBar('Restoring', io.stderr, () => performance.now());
  const rows = await withDatabase(loadSettings(io.env), (db) =>
    restoreDatabase(db, file, { replace, onProgress }),
  ).catch((error) => {
    throw fileError(error, `Cannot restore ${file}`);
  });
  await write(io.stdout, `${printableLine(file)}: ${count(rows, 'row')} restored\n`);
  return exitStatus.answered;
}

function fileError(error: unknown, what: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  const isFileProblem = code === 'EEXIST' || syscall !== undefined;
  return isFileProblem ? new UserError(`${what}: ${fileProblem(error)}`, { cause: error }) : error;
}
