import { readFileSync } from 'node:fs';
import { lexiconFile } from './lexiconFile.ts';

/**
 * The file (`lexicon/README.md` says what is in it and where it comes from), all numbers little-endian:
 * count, dimensions and bytes of text as u32; the terms' offsets in the text as u32, one more than
 * there are terms; their frequency ranks as u32; the terms in byte order; a vector each as i8.
 */
const FILE = 'vectors.bin';
const HEADER_BYTES = 12;

interface VectorFile {
  readonly count: number;
  readonly dimensions: number;
  readonly offsets: Uint32Array;
  readonly ranks: Uint32Array;
  readonly text: Buffer;
  readonly vectors: Int8Array;
}

let opened: VectorFile | undefined;

/** Where the vocabulary of the vectors has a term; what is asked for by the place is quick. */
function vectorRow(term: string): number {
  const { count, offsets, text } = open();
  const wanted = Buffer.from(term);
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = text.compare(wanted, 0, wanted.length, offsets[middle], offsets[middle + 1]);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A term's vector, as it is stored: whole numbers, and its length. */
export interface WordVector {
  readonly values: Int8Array;
  readonly length: number;
}

/** A term's vector; null where the vocabulary does not have it. */
export function vectorOf(term: string): WordVector | null {
  const row = vectorRow(term);
  if (row < 0) return null;
  const { dimensions, vectors } = open();
  const values = vectors.subarray(row * dimensions, (row + 1) * dimensions);
  let square = 0;
  for (let i = 0; i < values.length; i++) square += (values[i] ?? 0) ** 2;
  return { values, length: Math.sqrt(square) || 1 };
}

/** How many words of English text are more frequent than this one; null where it is not known. */
export function frequencyRank(term: string): number | null {
  const row = vectorRow(term);
  return row < 0 ? null : (open().ranks[row] ?? null);
}

function open(): VectorFile {
  opened ??= read();
  return opened;
}

function read(): VectorFile {
  const bytes = readFileSync(lexiconFile(FILE));
  const [count, dimensions, textBytes] = [0, 4, 8].map((at) => bytes.readUInt32LE(at));
  if (count === undefined || dimensions === undefined || textBytes === undefined) {
    throw new Error(`Cannot read ${FILE}: it is cut off`);
  }
  const view = (start: number, length: number) => {
    const copy = bytes.buffer.slice(
      bytes.byteOffset + start,
      bytes.byteOffset + start + 4 * length,
    );
    return new Uint32Array(copy);
  };
  const ranksAt = HEADER_BYTES + 4 * (count + 1);
  const textAt = ranksAt + 4 * count;
  const vectorsAt = bytes.byteOffset + textAt + textBytes;
  return {
    count,
    dimensions,
    offsets: view(HEADER_BYTES, count + 1),
    ranks: view(ranksAt, count),
    text: bytes.subarray(textAt, textAt + textBytes),
    vectors: new Int8Array(bytes.buffer, vectorsAt, count * dimensions),
  };
}
