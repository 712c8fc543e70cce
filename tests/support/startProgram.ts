import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The program as a process of its own, from its sources. */
export interface Program {
  readonly stderr: () => string;
  /** The JSON lines of its log so far. */
  readonly log: () => Record<string, unknown>[];
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Its exit status; the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Starts the program; it is killed after the test where it has not ended by itself. */
export function startProgram(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Program {
  const file = fileURLToPath(new URL('../../src/app/verbatim.ts', import.meta.url));
  const { PATH = '', HOME = '' } = process.env;
  const data = mkdtempSync(path.join(tmpdir(), 'verbatim-'));
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    // What it keeps, it keeps apart from what the tester's own bot may keep.
    env: { PATH, HOME, XDG_DATA_HOME: data, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  return {
    stderr: () => stderr,
    log: () =>
      stderr
        .split('\n')
        .filter((line) => line.startsWith('{') && line.endsWith('}'))
        .map((line) => JSON.parse(line)),
    kill: (signal) => void child.kill(signal),
    ended: new Promise((resolve) => {
      child.on('exit', (status, signal) => resolve(status ?? signal ?? 'unknown'));
    }),
  };
}
