#!/usr/bin/env node
import { config } from 'dotenv';
import { printable } from '../terminal/printable.ts';
import { commandLine } from './commandLine.ts';
import { exitStatus } from './exitStatus.ts';

config({ quiet: true });

// A reader that has seen enough (`verbatim … | head -1`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitStatus.answered : exitStatus.error);
});

process.exitCode = await commandLine(process.argv.slice(2), process).catch((error: unknown) => {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`Cannot go on, by a fault of the program: ${printable(detail)}\n`);
  return exitStatus.error;
});
