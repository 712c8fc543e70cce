import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexiconFile } from '../../../src/text/lexicon/readLexicon.ts';
import { wordList } from '../../../src/text/lexicon/wordLists.ts';

const file = JSON.parse(readFileSync(lexiconFile('wordLists.json'), 'utf8')) as Record<
  string,
  Record<string, readonly string[]>
>;
const lists = Object.entries(file).flatMap(([room, named]) =>
  Object.entries(named).map(([name, lines]) => [`${room}.${name}`, room, name, lines] as const),
);

describe('wordList()', () => {
  it.each(lists)('reads %s, each word once', (_, room, name, lines) => {
    const words = lines.join(' ').split(' ');
    expect([...wordList(room, name)]).toEqual(words);
  });

  it('names the list that the file lacks', () => {
    expect(() => wordList('dates', 'colours')).toThrow('no list dates.colours');
  });
});
