import { createHash } from 'node:crypto';
import { promises as fs, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * As the package has it. Beside the sources as beside the bundle, it is two folders up.
 *
 * @returns as in `package.json`: `0.2.0`.
 */
export function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8'));
  return String(version);
}

/** What decides how a text is read: the program, compiled or not, and the word data beside it. */
const PLACES = [
  { folder: '..', ending: /\.[jt]s$/, recursive: true },
  { folder: '../../lexicon', ending: /$/, recursive: false },
];

/**
 * A mark of the program as it lies on disk, another one after every change: what an older or a
 * half-edited version has stored must not be taken up.
 *
 * @param url a file of the program, in a folder beside those of its other files.
 * @returns SHA-256 in hexadecimal.
 */
export async function programVersion(url: string = import.meta.url): Promise<string> {
  const hash = createHash('sha256');
  for (const { folder, ending, recursive } of PLACES) {
    const root = fileURLToPath(new URL(folder, url));
    const names = await fs.readdir(root, { recursive });
    for (const name of names.filter((one) => ending.test(one)).sort()) {
      const file = path.join(root, name);
      if (!(await fs.stat(file)).isFile()) continue;
      hash.update(JSON.stringify(name)).update(await fs.readFile(file));
    }
  }
  return hash.digest('hex');
}
