#!/usr/bin/env node
import { printable } from '../terminal/printable.ts';
import { commandLine } from './commandLine.ts';
import { exitStatus } from './exitStatus.ts';
import { loadEnvFile } from './loadEnvFile.ts';
import { UserError } from './userError.ts';

/** For what is on its way when the work is done: the last answers, of which each may take a second. */
const LINGER_MS = 2_000;

// A reader that has seen enough (`verbatim … | head -1`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitStatus.answered : exitStatus.error);
});

// Nobody reads what went wrong: that is no reason to fail at what goes right.
process.stderr.on('error', () => {});

process.exitCode = await run().catch((error: unknown) => {
  if (error instanceof UserError) {
    process.stderr.write(`${printable(error.message)}\n`);
    return exitStatus.error;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`Cannot go on, by a fault of the program: ${printable(detail)}\n`);
  return exitStatus.error;
});

// What is still waited for then, such as a limit of Discord's of a day, is waited for in vain.
setTimeout(() => {
  if (process.stdout.writableLength === 0) process.exit();
}, LINGER_MS).unref();

async function run(): Promise<number> {
  // Without the file, the settings are those of the environment.
  const problem = loadEnvFile('.env', process.env);
  if (problem !== null) process.stderr.write(`${printable(problem)}\n`);
  return commandLine(process.argv.slice(2), process);
}
