import { promises as fs } from 'node:fs';
import path from 'node:path';
import { fileProblem } from '../../corpus/fileProblem.ts';
import type { Check } from '../../discord/doctor/check.ts';
import { tryToWrite } from '../dataFolder.ts';

const what = 'data folder';

/**
 * Whether the bot can keep what it has to remember there. Leaves everything as it was.
 *
 * @param folder its path; it need not be there.
 * @returns `ok`, or a problem with what to do.
 */
export async function checkDataFolder(folder: string): Promise<Check> {
  const existing = await nearestExisting(path.resolve(folder));
  try {
    await tryToWrite(existing);
    const isThere = existing === path.resolve(folder);
    return { what, level: 'ok', found: isThere ? folder : `${folder}, made when it is needed` };
  } catch (error) {
    return {
      what,
      level: 'problem',
      found: `cannot write to ${folder}: ${fileProblem(error)}`,
      todo: 'Set DATA_DIR to a folder that the bot may write to',
    };
  }
}

async function nearestExisting(folder: string): Promise<string> {
  const isThere = await fs.stat(folder).then(
    () => true,
    () => false,
  );
  const parent = path.dirname(folder);
  return isThere || parent === folder ? folder : nearestExisting(parent);
}
