import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What decides how a text is read: the compiled program, and the word data beside it. */
const PLACES = [
  { folder: '..', ending: '.js', recursive: true },
  { folder: '../../lexicon', ending: '', recursive: false },
];

/**
 * A mark of the program as it lies on disk, another one after every change: what an older or a
 * half-edited version has stored must not be taken up.
 */
export async function programVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const { folder, ending, recursive } of PLACES) {
    const root = fileURLToPath(new URL(folder, import.meta.url));
    const names = await fs.readdir(root, { recursive });
    for (const name of names.filter((one) => one.endsWith(ending)).sort()) {
      const file = path.join(root, name);
      if (!(await fs.stat(file)).isFile()) continue;
      hash.update(JSON.stringify(name)).update(await fs.readFile(file));
    }
  }
  return hash.digest('hex');
}
