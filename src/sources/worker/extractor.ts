import { Worker } from 'node:worker_threads';
import type { Extraction } from '../draft.ts';
import { ExtractError, type SourceFile } from '../extract/sourceFile.ts';

/** What the worker sends back: what it read, or why not. */
export type WorkerAnswer =
  | { readonly extraction: Extraction }
  | { readonly refused: string }
  | { readonly broken: string };

/** A page of 10 MB takes about two seconds. */
const TIMEOUT_MS = 20_000;
const HEAP_MB = 384;
/** Buffers are no part of V8's heap, and have no limit of their own: the process is watched. */
const GROWTH_MB = 512;
const WATCH_MS = 50;
/** A worker that has nothing to do for so long gives its memory back. */
const IDLE_MS = 30_000;

export interface ExtractorOptions {
  readonly timeoutMs?: number;
  readonly heapMb?: number;
  readonly growthMb?: number;
}

/** Reads files and pages in a worker thread, within bounded time and memory. */
export interface Extractor {
  /**
   * @throws ExtractError where the file cannot become an article, or is made to break the reader.
   */
  extract(file: SourceFile): Promise<Extraction>;
  close(): Promise<void>;
}

/** A reader with a worker of its own, which is started anew after it broke. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const { timeoutMs = TIMEOUT_MS, heapMb = HEAP_MB, growthMb = GROWTH_MB } = options;
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  return {
    extract(file) {
      const next = last.then(() => readNow(file));
      last = next.catch(() => {});
      return next;
    },
    close,
  };

  async function close() {
    const used = worker;
    worker = null;
    await used?.terminate();
  }

  function readNow(file: SourceFile): Promise<Extraction> {
    clearTimeout(idle);
    worker ??= start(heapMb);
    const used = worker;
    used.ref();
    const before = process.memoryUsage.rss();
    return new Promise<Extraction>((resolve, reject) => {
      const fail = (message: string) => {
        end();
        if (worker === used) worker = null;
        used.terminate().then(() => reject(new ExtractError(message)), reject);
      };
      const tooLong = setTimeout(
        () => fail(`reading it took more than ${timeoutMs / 1_000} seconds`),
        timeoutMs,
      );
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > growthMb * 2 ** 20)
          fail('reading it takes too much memory');
      }, WATCH_MS);
      const onMessage = (answer: WorkerAnswer) => {
        end();
        used.unref();
        idle = setTimeout(close, IDLE_MS).unref();
        if ('extraction' in answer) resolve(answer.extraction);
        else if ('refused' in answer) reject(new ExtractError(answer.refused));
        else reject(new ExtractError(`its format is broken: ${answer.broken}`));
      };
      const onError = (error: unknown) => {
        const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
        if (code === 'ERR_WORKER_OUT_OF_MEMORY') fail('reading it takes too much memory');
        else fail(`its format is broken: ${error instanceof Error ? error.message : error}`);
      };
      const onExit = () => fail('its format broke the reader');
      function end() {
        clearTimeout(tooLong);
        clearInterval(watch);
        used.off('message', onMessage).off('error', onError).off('exit', onExit);
      }
      used.on('message', onMessage).on('error', onError).on('exit', onExit);
      used.postMessage(file);
    });
  }
}

/** In a folder of its own in the built program; beside this file where the sources run as they are. */
function start(heapMb: number): Worker {
  const options = {
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32 },
    // Settings hold secrets, and what a library prints is for nobody.
    env: {},
    stdout: true,
    stderr: true,
  };
  if (import.meta.url.endsWith('.js')) {
    return new Worker(new URL('../sources/extractWorker.js', import.meta.url), options);
  }
  const source = JSON.stringify(new URL('./extractWorker.ts', import.meta.url).href);
  const program = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); })`;
  return new Worker(program, { ...options, eval: true });
}
