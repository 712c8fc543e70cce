import { randomBytes } from 'node:crypto';
import type { Log } from './log.ts';
import type { Reply } from './reply.ts';
import type { Wording } from './wording/wording.ts';

/** Short enough to be read out, long enough not to come twice within a log. */
const INCIDENT_BYTES = 4;

interface Apology {
  readonly log: Log;
  readonly wording: Wording;
}

/**
 * The reply, or, where making it fails, a plain word to the member and the error to the operator:
 * both with the same number, so that one can be found by the other.
 */
export async function replyOrApology(
  makeReply: () => Reply | Promise<Reply>,
  { log, wording }: Apology,
): Promise<Reply> {
  try {
    return await makeReply();
  } catch (error) {
    const incident = randomBytes(INCIDENT_BYTES).toString('hex');
    log('error', `Cannot answer a question (${incident})`, error);
    return { content: wording.failed(incident), isPrivate: true };
  }
}
