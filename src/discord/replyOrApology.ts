import { newIncident } from './newIncident.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';
import type { Wording } from './wording/wording.ts';

interface Apology extends Pick<Services, 'log' | 'metrics'> {
  readonly wording: Wording;
}

/**
 * The reply, or, where making it fails, a plain word to the member and the error to the operator:
 * both with the same number, so that one can be found by the other.
 */
export async function replyOrApology(
  makeReply: () => Reply | Promise<Reply>,
  { log, metrics, wording }: Apology,
): Promise<Reply> {
  try {
    return await makeReply();
  } catch (error) {
    const incident = newIncident();
    metrics.failed('handler');
    log.error({ err: error, incident }, 'Cannot answer a question');
    return { content: wording.failed(incident), isPrivate: true, outcome: 'failed' };
  }
}
