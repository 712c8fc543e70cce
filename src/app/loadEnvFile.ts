import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { parse } from 'dotenv';
import { fileProblem } from '../corpus/fileProblem.ts';
import { isOfThisMachine, SETTING_NAMES } from './settings.ts';
import { UserError } from './userError.ts';

/** Hundreds of times what the settings take. */
const BYTES_MAX = 100_000;

/** Where a token may be sent to by whoever writes the file: to Discord itself. */
const DISCORD = /^https:\/\/(?:[\w-]+\.)*discord\.com(?:\/|$)/;

/**
 * Takes the settings of a file up, where the environment has none of the name. The file lies in the working folder, which
 * may be somebody else's: only settings are read from it, and no others, as NODE_OPTIONS, which shards would
 * inherit; and it may send no token to another place than Discord or this machine.
 *
 * @param file its path.
 * @param env gets the settings that it does not have.
 * @returns why it cannot be read, in a line; null where it can, and where there is none.
 * @throws UserError where it names such a place.
 */
export function loadEnvFile(file: string, env: Record<string, string | undefined>): string | null {
  let text: string;
  try {
    text = readSmall(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return `Cannot read ${file}, do without it: ${fileProblem(error)}`;
  }
  const given = Object.entries(parse(text)).filter(
    ([name]) => SETTING_NAMES.includes(name) && env[name] === undefined,
  );
  const address = given.find(([name]) => name === 'DISCORD_API_URL')?.[1].trim() ?? '';
  if (address !== '' && !DISCORD.test(address) && !isOfThisMachine(address)) {
    throw new UserError(
      `Cannot go by ${file}: DISCORD_API_URL would send the token to "${address}". Where that is meant, set it in the environment itself (export DISCORD_API_URL=…); otherwise remove it from the file`,
    );
  }
  for (const [name, value] of given) env[name] = value;
  return null;
}

/** A pipe, or a device, would hold up the start, or never end. */
function readSmall(file: string): string {
  const handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(handle);
    if (stats.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    if (!stats.isFile()) throw new Error('it is a device or a pipe; make it a regular file');
    const buffer = Buffer.alloc(BYTES_MAX + 1);
    const length = readSync(handle, buffer, 0, buffer.length, 0);
    if (length > BYTES_MAX) throw new Error('it is too large for a file of settings');
    return buffer.toString('utf8', 0, length);
  } finally {
    closeSync(handle);
  }
}
