import type { Log } from './log.ts';
import { newIncident } from './newIncident.ts';
import type { Reply } from './reply.ts';
import type { Wording } from './wording/wording.ts';

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
    const incident = newIncident();
    log.error({ err: error, incident }, 'Cannot answer a question');
    return { content: wording.failed(incident), isPrivate: true };
  }
}
