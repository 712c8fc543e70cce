#!/usr/bin/env node
import { config } from 'dotenv';
import { fileProblem } from '../corpus/fileProblem.ts';
import { printable } from '../terminal/printable.ts';
import { commandLine } from './commandLine.ts';
import { exitStatus } from './exitStatus.ts';

const { error: envError } = config({ quiet: true });
// Without the file, the settings are those of the environment.
if (envError && envError.code !== 'ENOENT') {
  process.stderr.write(`Cannot read .env, do without it: ${fileProblem(envError)}\n`);
}

// A reader that has seen enough (`verbatim … | head -1`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitStatus.answered : exitStatus.error);
});

// Nobody reads what went wrong: that is no reason to fail at what goes right.
process.stderr.on('error', () => {});

process.exitCode = await commandLine(process.argv.slice(2), process).catch((error: unknown) => {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`Cannot go on, by a fault of the program: ${printable(detail)}\n`);
  return exitStatus.error;
});
