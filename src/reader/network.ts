import { promises as fs } from 'node:fs';
import path from 'node:path';
import type { Passage } from './passage.ts';
import { WordPieces } from './wordPieces.ts';

/** Pieces kept of each text, as in the training (`training/reader/data.py`). */
const PIECES = { question: 48, title: 12, sentence: 72 };
/** Characters of a text that are looked at, at the most: many times what so many pieces take. */
const LONGEST_TEXT = 2000;

/** The weights' file: these 8 bytes, the number of layers and of word pieces as u32 (little-endian), the weights. */
const MAGIC = 'READER1\n';
/** The eight bytes of `MAGIC`, and two numbers of four. */
const HEADER_BYTES = 16;

/** The part of the global `WebAssembly` that is used here: Node has it, its types do not. */
declare const WebAssembly: {
  instantiate(
    wasm: Uint8Array,
    imports: { readonly env: { readonly abort: () => never } },
  ): Promise<{ readonly instance: { readonly exports: Kernel } }>;
};

/** What `training/reader/kernel/kernel.ts` exports. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer };
  reserve(layers: number, words: number): number;
  modelBytes(): number;
  tokenIds(): number;
  score(count: number, ofQuestion: number): number;
}

/** A pair as the network reads it. */
interface Tokens {
  readonly ids: readonly number[];
  /** How many of them are the question's. */
  readonly ofQuestion: number;
}

/** Question and sentence read together; works in the thread that asks, about 10 ms for a pair. */
export interface Network {
  tokensOf(question: string, passage: Passage): Tokens;
  /** The logit of the sentence being an answer. */
  score(tokens: Tokens): number;
}

/**
 * Loads the network of a folder with `kernel.wasm`, `weights.bin` and `vocabulary.txt`.
 *
 * @param folder its path.
 * @returns the network, ready: 50 MB of memory.
 * @throws Error where a file is missing, damaged or of another one's version, or WebAssembly with SIMD is missing.
 */
export async function loadNetwork(folder: string): Promise<Network> {
  const [wasm, weights, vocabulary] = await Promise.all([
    fs.readFile(path.join(folder, 'kernel.wasm')),
    fs.readFile(path.join(folder, 'weights.bin')),
    fs.readFile(path.join(folder, 'vocabulary.txt'), 'utf8'),
  ]);
  const pieces = new WordPieces(vocabulary);
  const kernel = await startKernel(wasm);
  const layers = weights.byteLength < HEADER_BYTES ? 0 : weights.readUInt32LE(MAGIC.length);
  const words = weights.byteLength < HEADER_BYTES ? 0 : weights.readUInt32LE(MAGIC.length + 4);
  if (weights.toString('latin1', 0, MAGIC.length) !== MAGIC || words !== pieces.size) {
    throw new Error(`Cannot use ${folder}: weights.bin does not fit vocabulary.txt`);
  }
  const at = kernel.reserve(layers, words);
  if (weights.byteLength - HEADER_BYTES !== kernel.modelBytes()) {
    throw new Error(`Cannot use ${folder}: weights.bin is not whole`);
  }
  new Uint8Array(kernel.memory.buffer).set(weights.subarray(HEADER_BYTES), at);
  return {
    tokensOf(question, { title, text }) {
      const cut = (part: string, most: number) => pieces.cut(part.slice(0, LONGEST_TEXT), most);
      const first = [pieces.start, ...cut(question, PIECES.question), pieces.end];
      const heading = title === '' ? [] : [...cut(title, PIECES.title), pieces.end];
      const ids = [...first, ...heading, ...cut(text, PIECES.sentence), pieces.end];
      return { ids, ofQuestion: first.length };
    },
    score({ ids, ofQuestion }) {
      new Int32Array(kernel.memory.buffer, kernel.tokenIds(), ids.length).set(ids);
      return kernel.score(ids.length, ofQuestion);
    },
  };
}

async function startKernel(wasm: Buffer): Promise<Kernel> {
  const abort = () => {
    throw new Error('Cannot read the pair: the kernel has stopped');
  };
  const { instance } = await WebAssembly.instantiate(wasm, { env: { abort } });
  return instance.exports;
}
