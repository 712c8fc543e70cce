import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Reads the Moby thesaurus: for each of its 30,000 words and phrases, what it lists for it. */
export function readMoby(): Map<string, readonly string[]> {
  const path = createRequire(import.meta.url).resolve('moby/words.txt');
  const lists = new Map<string, readonly string[]>();
  for (const line of readFileSync(path, 'latin1').split(/[\r\n]+/)) {
    const [root, ...words] = line
      .toLowerCase()
      .split(',')
      .map((word) => word.trim());
    if (root) {
      lists.set(root, words);
    }
  }
  return lists;
}
