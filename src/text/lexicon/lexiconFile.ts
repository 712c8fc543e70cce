import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

let folder: URL | undefined;

/**
 * The path of a data file of `lexicon/`: the folder lies beside the sources or their compiled form,
 * however deep these are.
 *
 * @throws Error where the folder is missing.
 */
export function lexiconFile(name: string): string {
  folder ??= findFolder();
  return fileURLToPath(new URL(name, folder));
}

function findFolder(): URL {
  for (let at = new URL('.', import.meta.url); at.pathname !== '/'; at = new URL('..', at)) {
    const candidate = new URL('lexicon/', at);
    if (existsSync(new URL('countries.json', candidate))) return candidate;
  }
  throw new Error('Cannot find the folder lexicon/: it has to lie beside the compiled program');
}
