import type { Log } from '../../../src/discord/log.ts';

/** A line of the bot's log, with the fields that came with it. */
export interface LogEntry {
  readonly level: string;
  readonly message: string;
  readonly [field: string]: unknown;
}

/** A log that hands each entry to a test, as at the default level. */
export function collectingLog(take: (entry: LogEntry) => void): Log {
  const at =
    (level: string) =>
    (fields: unknown, text?: string): void => {
      const isText = typeof fields === 'string';
      take({
        level,
        message: isText ? fields : (text ?? ''),
        ...(isText ? {} : (fields as object)),
      });
    };
  return { debug: () => {}, info: at('info'), warn: at('warn'), error: at('error') };
}
