import type { Logger } from 'pino';

/**
 * Where the bot reports to its operator: `log.error({ err, incident }, 'Cannot send an answer')`.
 * Never the text of a question or a message: that is the member's.
 */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;
