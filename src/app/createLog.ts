import type { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Log } from '../discord/log.ts';
import { printableJson } from '../terminal/printable.ts';
import { errorFields } from './errorFields.ts';
import type { Settings } from './settings.ts';
import { withoutSecrets } from './withoutSecrets.ts';

interface LogOptions {
  readonly level: Settings['logLevel'];
  /** What must never be seen in a log, wherever it turns up. */
  readonly secrets: readonly string[];
  /** The number of the shard that writes it, where there are any. */
  readonly shard?: number | undefined;
}

/**
 * A log of JSON lines, one an event: `{"level":"info","time":"…","msg":"…"}`.
 *
 * @param options the least level, what is cut from every line, and the number of the shard.
 * @param output where the lines go.
 * @returns the log.
 */
export function createLog(output: Writable, { level, secrets, shard }: LogOptions): Log {
  return pino(
    {
      level,
      base: shard === undefined ? null : { shard },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: errorFields },
    },
    { write: (line: string) => void output.write(printableJson(withoutSecrets(line, secrets))) },
  );
}
