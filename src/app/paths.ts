import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of articles that the project ships, as seen from the working folder where that is
 * shorter to read. From `src/app` and from `dist/app` the way is the same.
 */
export function shippedCorpus(): string {
  const folder = fileURLToPath(new URL('../../corpus', import.meta.url));
  const relative = path.relative(process.cwd(), folder);
  return relative.startsWith('..') ? folder : relative;
}

/** Where the bot keeps servers' settings, and feedback (https://specifications.freedesktop.org/basedir-spec). */
export function dataFolder(env: Readonly<Record<string, string | undefined>>): string {
  return path.join(env['XDG_DATA_HOME'] || path.join(os.homedir(), '.local/share'), 'verbatim');
}
