import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { buildIndex } from '../src/search/buildIndex.ts';
import { readSnapshot, snapshotKey, writeSnapshot } from '../src/search/snapshot.ts';
import type { Dataset } from './dataset.ts';
import type { Engine } from './engines/engine.ts';
import { percentile } from './measures.ts';

export interface SpeedResult {
  readonly dataset: string;
  readonly engine: string;
  readonly articles: number;
  readonly buildMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Resident memory of the whole process with the index in it, the articles included. */
  readonly residentMb: number;
  /** From the articles in memory to an index taken from its snapshot; the product only. */
  readonly warmStartMs: number | null;
  readonly snapshotMb: number | null;
}

/** Questions before the clock counts: the just-in-time compiler is at work until then. */
const WARM_UP = 50;

/** Measures one engine in this process, which should do nothing else. */
export async function measureSpeed(
  engine: Engine,
  dataset: Dataset,
  questions: number,
): Promise<SpeedResult> {
  const started = performance.now();
  const ask = await engine.build(dataset.articles);
  const buildMs = performance.now() - started;
  const asked = dataset.questions.slice(0, questions);
  for (const question of asked.slice(0, WARM_UP)) await ask(question.text, question);
  const times: number[] = [];
  for (const question of asked) {
    const start = performance.now();
    await ask(question.text, question);
    times.push(performance.now() - start);
  }
  globalThis.gc?.();
  const residentMb = process.memoryUsage().rss / 1e6;
  const snapshot = engine.name === 'Verbatim' ? await measureSnapshot(dataset) : null;
  return {
    ...{ dataset: dataset.name, engine: engine.name, articles: dataset.articles.length },
    ...{ buildMs, residentMb, p50Ms: percentile(times, 0.5), p99Ms: percentile(times, 0.99) },
    warmStartMs: snapshot?.warmStartMs ?? null,
    snapshotMb: snapshot?.snapshotMb ?? null,
  };
}

async function measureSnapshot({ articles }: Dataset) {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'verbatim-bench-'));
  try {
    const file = path.join(folder, 'x.index');
    const key = snapshotKey(articles, 'bench');
    await writeSnapshot(file, await buildIndex(articles), key);
    const started = performance.now();
    const index = await readSnapshot(file, articles, snapshotKey(articles, 'bench'));
    if (!index) throw new Error(`Cannot read the snapshot ${file} back`);
    const warmStartMs = performance.now() - started;
    return { warmStartMs, snapshotMb: (await fs.stat(file)).size / 1e6 };
  } finally {
    await fs.rm(folder, { recursive: true });
  }
}

/** Runs `bench speed` for one engine in a process of its own, so that memory is its own. */
export async function measureInChild(args: readonly string[]): Promise<SpeedResult> {
  const script = process.argv[1] ?? '';
  const child = spawn(process.execPath, ['--expose-gc', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output, [status]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (status !== 0) throw new Error(`bench ${args.join(' ')} ended with ${status}`);
  return JSON.parse(output) as SpeedResult;
}
