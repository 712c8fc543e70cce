import { readFileSync } from 'node:fs';
import { foldDiacritics } from '../terms/readWord.ts';
import { countryName } from './countryNames.ts';
import { lexiconFile } from './readLexicon.ts';

/** Of each vector; `lexicon/build/buildPieces.py` has the same number. */
export const DIMENSIONS = 128;
/** A word of more units is none. */
const LONGEST = 40;

interface Pieces {
  /** A piece a line, in byte order; a piece that continues a word begins with `##`. */
  readonly text: Buffer;
  /** Where each line begins, and the end of the last one. */
  readonly starts: Uint32Array;
  readonly vectors: Int8Array;
}

let opened: Pieces | undefined;

/**
 * The rows of the table that stand for a word: its own, or else those of its pieces, the longest that the table holds
 * from its beginning on (WordPiece, Schuster and Nakajima 2012), so that every word of plain letters has some.
 *
 * @param word in lower case, without accents.
 * @returns null where the word holds anything but letters and digits.
 */
export function rowsOf(word: string): readonly number[] | null {
  if (word === '' || word.length > LONGEST) return null;
  const rows: number[] = [];
  for (let start = 0; start < word.length; ) {
    let end = word.length;
    let row = -1;
    while (end > start && row < 0) {
      const piece = word.slice(start, end);
      row = rowOf(start > 0 ? `##${piece}` : piece);
      if (row < 0) end--;
    }
    if (row < 0) return null;
    rows.push(row);
    start = end;
  }
  return rows;
}

/**
 * The mean of some rows' vectors.
 *
 * @returns `DIMENSIONS` numbers, of length 1 together.
 */
export function meanVector(rows: readonly number[]): Float32Array {
  const { vectors } = open();
  const sum = new Float32Array(DIMENSIONS);
  for (const row of rows) {
    const at = row * DIMENSIONS;
    for (let i = 0; i < DIMENSIONS; i++) sum[i] = (sum[i] ?? 0) + (vectors[at + i] ?? 0);
  }
  let square = 0;
  for (let i = 0; i < DIMENSIONS; i++) square += (sum[i] ?? 0) ** 2;
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < DIMENSIONS; i++) sum[i] = (sum[i] ?? 0) / length;
  return sum;
}

/** The line of a piece, from 0; -1 where there is none. */
function rowOf(piece: string): number {
  const { text, starts } = open();
  const wanted = Buffer.from(piece);
  let low = 0;
  let high = starts.length - 2;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = text.compare(
      wanted,
      0,
      wanted.length,
      starts[middle],
      (starts[middle + 1] ?? 0) - 1,
    );
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function open(): Pieces {
  if (opened === undefined) {
    const text = readFileSync(lexiconFile('pieces.txt'));
    const starts = [0];
    for (let at = text.indexOf(10); at >= 0; at = text.indexOf(10, at + 1)) starts.push(at + 1);
    const bytes = readFileSync(lexiconFile('pieces.bin'));
    const vectors = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    opened = { text, starts: Uint32Array.from(starts), vectors };
  }
  return opened;
}

const COUNTRY = 'country:';

/**
 * The vector of a term of `extractTerms`, of length 1: that of the word that it was read from, or of the name of its
 * country.
 *
 * @param surface the word as it stands in the text; empty for a phrase.
 * @returns null for phrases, numbers written with signs and words of other scripts.
 */
export function termVector(term: string, surface: string): Float32Array | null {
  const word = term.startsWith(COUNTRY) ? countryName(term.slice(COUNTRY.length)) : surface;
  const rows = rowsOf(foldDiacritics(word).replace(/['\u2019\u02bc\uff07].*$|[.,]/g, ''));
  return rows === null ? null : meanVector(rows);
}
