import type { Writable } from 'node:stream';
import type { Log } from '../discord/log.ts';

/** A log of one line an event, with the stack of an error below it. */
export function logTo(output: Writable): Log {
  return (level, message, error) => {
    const detail = error instanceof Error ? `\n${error.stack ?? error.message}` : '';
    output.write(`${new Date().toISOString()} ${level} ${message}${detail}\n`);
  };
}
