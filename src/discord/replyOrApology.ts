import type { Log } from './log.ts';
import type { Reply } from './reply.ts';
import { wording } from './wording.ts';

/** The reply, or, where making it throws, a plain word to the member and the error to the operator. */
export function replyOrApology(makeReply: () => Reply, log: Log): Reply {
  try {
    return makeReply();
  } catch (error) {
    log.error({ err: error }, 'Cannot answer a question');
    return { content: wording.failed, isPrivate: true };
  }
}
