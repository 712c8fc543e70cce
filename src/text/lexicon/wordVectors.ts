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

/** A term's vector, of length 1; null where the vocabulary does not have it. */
export function vectorOf(term: string): Float32Array | null {
  const row = vectorRow(term);
  if (row < 0) return null;
  const { dimensions, vectors } = open();
  const vector = makeRoom(dimensions);
  let square = 0;
  for (let i = 0; i < dimensions; i++) {
    const value = vectors[row * dimensions + i] ?? 0;
    vector[i] = value;
    square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < dimensions; i++) vector[i] = (vector[i] ?? 0) / length;
  return vector;
}

/** Vectors that are given out lie side by side, many to a piece of memory, as each piece costs time. */
const VECTORS_IN_PIECE = 256;
let piece = new Float32Array();
let used = 0;

function makeRoom(dimensions: number): Float32Array {
  if (used + dimensions > piece.length) {
    piece = new Float32Array(VECTORS_IN_PIECE * dimensions);
    used = 0;
  }
  used += dimensions;
  return piece.subarray(used - dimensions, used);
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
