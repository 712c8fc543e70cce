import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { lexiconFile } from './readLexicon.ts';

/** Room of `src/text` → name of a list → its words, some a line. */
const WORD_LISTS = z.record(z.string(), z.record(z.string(), z.array(z.string().min(1))));

let lists: z.infer<typeof WORD_LISTS> | undefined;

/**
 * A list of words of `lexicon/wordLists.json`, where every list of words of the language stands once.
 *
 * @param room the folder of `src/text` that asks.
 * @throws Error where the file has no such list.
 */
export function wordList(room: string, name: string): ReadonlySet<string> {
  lists ??= WORD_LISTS.parse(JSON.parse(readFileSync(lexiconFile('wordLists.json'), 'utf8')));
  const lines = lists[room]?.[name];
  if (lines === undefined) throw new Error(`lexicon/wordLists.json has no list ${room}.${name}`);
  return new Set(lines.flatMap((line) => line.split(' ')));
}
