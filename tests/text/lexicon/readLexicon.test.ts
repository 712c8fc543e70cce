import { describe, expect, it } from 'vitest';
import { linesFrom, readLexicon } from '../../../src/text/lexicon/readLexicon.ts';

describe('linesFrom()', () => {
  it('finds every line of a file by how it begins', () => {
    const lost = readLexicon('words').filter((word) => linesFrom('words', `${word}"`).length !== 1);
    expect(lost).toEqual([]);
    const changed = Object.entries(readLexicon('synonyms')).filter(
      ([term, row]) => !linesFrom('synonyms', `${term}"`).join().includes(`"${row}"`),
    );
    expect(changed).toEqual([]);
  });

  it('gives all lines that begin so, in the order of the file', () => {
    const terms = Object.keys(readLexicon('synonyms')).filter((term) => term.startsWith('pull_'));
    expect(terms.length).toBeGreaterThan(1);
    const lines = linesFrom('synonyms', 'pull_');
    expect(lines.map((line) => line.slice(0, line.indexOf('"')))).toEqual(terms);
  });

  it.each(['0"', 'qqxzzy"', 'zzzzzz', '~', '}', '{'])('finds none for %j', (start) => {
    expect(linesFrom('words', start)).toEqual([]);
  });
});
