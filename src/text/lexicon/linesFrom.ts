import { readFileSync } from 'node:fs';
import { lexiconFile } from './lexiconFile.ts';

/** The data files that are large and asked for a few lines only. */
type SortedFile = 'frequencies' | 'questionWords' | 'synonyms' | 'words';

const texts = new Map<SortedFile, string>();

/**
 * The lines of a data file that begin with a quotation mark and `start`, in the file's order, without
 * that mark. They are looked up where they lie: to parse such a file takes longer than to answer.
 */
export function linesFrom(file: SortedFile, start: string): string[] {
  let text = texts.get(file);
  if (text === undefined) {
    text = readFileSync(lexiconFile(`${file}.json`), 'utf8');
    texts.set(file, text);
  }
  const wanted = `"${start}`;
  const lines: string[] = [];
  let from = firstLineNotBefore(text, wanted);
  while (text.startsWith(wanted, from)) {
    const end = text.indexOf('\n', from);
    lines.push(text.slice(from + 1, end));
    from = end + 1;
  }
  return lines;
}

/** Where the first line begins that sorts no earlier than what is wanted; halves what is left to search. */
function firstLineNotBefore(text: string, wanted: string): number {
  // The first and the last line hold brackets.
  let low = text.indexOf('\n') + 1;
  let high = text.lastIndexOf('\n', text.length - 2) + 1;
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const line = Math.max(low, start);
    if (text.slice(line, line + wanted.length) < wanted) low = text.indexOf('\n', line) + 1;
    else high = line;
  }
  return low;
}
