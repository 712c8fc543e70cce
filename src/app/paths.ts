import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of articles that the project ships, as seen from the working folder where that is
 * shorter to read. From `src/app` and from `dist/app` the way is the same.
 *
 * @returns a path, from the working folder or absolute.
 */
export function shippedCorpus(): string {
  const folder = fileURLToPath(new URL('../../corpus', import.meta.url));
  const relative = path.relative(process.cwd(), folder);
  return relative.startsWith('..') ? folder : relative;
}

/**
 * The file of the program that runs, for it to be started once more.
 *
 * @returns a path.
 */
export function runningProgram(): string {
  return process.argv[1] ?? fileURLToPath(import.meta.url);
}
