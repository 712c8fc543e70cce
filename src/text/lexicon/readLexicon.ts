import { existsSync, readFileSync } from 'node:fs';
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

/** The data files of `lexicon/`, whose README says what each holds and where it comes from. */
interface Lexicon {
  readonly countries: {
    readonly names: Readonly<Record<string, string>>;
    readonly ordinaryWords: Readonly<Record<string, 'sometimes' | 'mostly'>>;
  };
  /** By what they do to a statement: see `text/speech/findCues.ts`. */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  readonly forms: Readonly<Record<string, string>>;
  readonly synonyms: Readonly<Record<string, string>>;
  readonly words: readonly string[];
}

const files = new Map<keyof Lexicon, unknown>();

/** Reads a data file when it is first needed. */
export function readLexicon<Name extends keyof Lexicon>(name: Name): Lexicon[Name] {
  if (!files.has(name)) {
    files.set(name, JSON.parse(readFileSync(lexiconFile(`${name}.json`), 'utf8')));
  }
  return files.get(name) as Lexicon[Name];
}

/** The data files that are large and asked for a few lines only. */
type SortedFile = 'frequencies' | 'questionWords' | 'ranks' | 'synonyms' | 'words';

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
