import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import { lexiconFile } from '../text/lexicon/readLexicon.ts';
import type { Passage } from './passage.ts';
import type { ReadReply, ReadRequest } from './readerMessages.ts';

/** How long a question may take, waiting for others included; many times what 20 sentences take. */
const TIME_LIMIT_MS = 2000;
/** Scores that are remembered: those of the last 200 questions or so. */
const REMEMBERED = 4000;

/** What came of reading: a logit for each sentence, or why there is none. */
type Reading =
  | { readonly status: 'read'; readonly logits: readonly number[] }
  /** The time was over. What was read by then is remembered. */
  | { readonly status: 'late' }
  /** The network cannot be loaded or has failed; no later question will be read either. */
  | { readonly status: 'unavailable'; readonly reason: string };

/** A small network that reads a question and a sentence together. */
export interface Reader {
  /**
   * Judges how well each sentence answers the question. Equal input gives equal logits on every machine.
   *
   * @returns for each passage a logit, about -12 to 8: over 0 it rather answers than not.
   */
  read(question: string, passages: readonly Passage[]): Promise<Reading>;
  /** Ends the worker thread; what is being read becomes unavailable. */
  close(): Promise<void>;
}

export interface ReaderOptions {
  /** The folder of the network's files. */
  readonly folder?: string;
  readonly timeLimitMs?: number;
  /** Called once, where the network cannot be used. */
  readonly onUnavailable?: (reason: string) => void;
}

interface Waiting {
  readonly question: string;
  readonly passages: readonly Passage[];
  readonly resolve: (reading: readonly number[] | null) => void;
}

/**
 * A reader that works in a thread of its own. Nothing is loaded and no thread is started before the
 * first question.
 *
 * @param options where its files are, how long a reading may take in milliseconds, and whom to tell where it cannot
 * be used.
 * @returns a reader; of readings that are late or cannot be made it says so, and throws nothing.
 */
export function createReader({
  folder = path.dirname(lexiconFile('reader/weights.bin')),
  timeLimitMs = TIME_LIMIT_MS,
  onUnavailable,
}: ReaderOptions = {}): Reader {
  const remembered = new LRUCache<string, number>({ max: REMEMBERED });
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let failure: string | undefined;
  let requests = 0;

  function fail(reason: string): void {
    if (failure !== undefined) return;
    failure = reason;
    onUnavailable?.(reason);
    for (const { resolve } of waiting.values()) resolve(null);
    waiting.clear();
  }

  function takeReply({ id, logits }: ReadReply): void {
    const asked = waiting.get(id);
    if (asked === undefined) return;
    waiting.delete(id);
    if (waiting.size === 0) worker?.unref();
    for (const [i, logit] of logits.entries()) {
      const passage = asked.passages[i];
      if (passage) remembered.set(keyOf(asked.question, passage), logit);
    }
    asked.resolve(logits);
  }

  function start(): Worker {
    const started = startWorker(folder);
    started.on('message', takeReply);
    started.on('error', (error: Error) => fail(error.message));
    started.on('exit', (code) => fail(`The reader's thread has ended with ${code}`));
    started.unref();
    return started;
  }

  /** @returns a logit for each of the passages or, where the time was over, the first ones; null on failure. */
  function ask(question: string, passages: readonly Passage[]): Promise<readonly number[] | null> {
    worker ??= start();
    worker.ref();
    const id = requests++;
    const deadline = Date.now() + timeLimitMs;
    worker.postMessage({ id, question, passages, deadline } satisfies ReadRequest);
    return new Promise((resolve) => waiting.set(id, { question, passages, resolve }));
  }

  return {
    async read(question, passages) {
      const isNew = (passage: Passage) => !remembered.has(keyOf(question, passage));
      const asked = passages.filter(isNew);
      const known = new Map(passages.map((one) => [one, remembered.get(keyOf(question, one))]));
      if (asked.length > 0 && failure === undefined) {
        const logits = await ask(question, asked);
        for (const [i, passage] of asked.entries()) known.set(passage, logits?.[i]);
      }
      const logits = passages.flatMap((passage) => known.get(passage) ?? []);
      if (logits.length === passages.length) return { status: 'read', logits };
      return failure === undefined
        ? { status: 'late' }
        : { status: 'unavailable', reason: failure };
    },
    async close() {
      failure ??= 'The reader was closed';
      for (const { resolve } of waiting.values()) resolve(null);
      waiting.clear();
      await worker?.terminate();
    },
  };
}

function keyOf(question: string, { title, text }: Passage): string {
  return [question, title, text].join('\0');
}

/** The worker lies beside this file, in the sources as in the built program. */
function startWorker(folder: string): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  if (!isSource) {
    return new Worker(new URL('./readerWorker.js', import.meta.url), { workerData: folder });
  }
  // Run from the sources, as tests do, the thread has to learn to read TypeScript first.
  const tsx = import.meta.resolve('tsx/esm/api');
  const file = new URL('./readerWorker.ts', import.meta.url);
  const program = `import('${tsx}').then(({ register }) => { register(); return import('${file}'); })`;
  return new Worker(program, { eval: true, workerData: folder });
}
