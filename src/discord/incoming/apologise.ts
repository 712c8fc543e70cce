import { BaseInteraction, DiscordAPIError, type Interaction, type Message } from 'discord.js';
import type { Wording } from '../../wording/wording.ts';
import { newIncident } from '../newIncident.ts';
import type { Reply } from '../reply.ts';
import { replyToMessage, sendableToAsker } from '../sendable.ts';
import type { Services } from '../services.ts';
import { callerOfInteraction, callerOfMessage } from './callerOf.ts';

/** Discord finds fault with the answer itself: another one, to the same event, it takes. */
export function isRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 400;
}

/** Says in place of an answer that there is none, to the asker only where Discord can do that. */
export async function apologise(event: Interaction | Message, incident: string): Promise<void> {
  if (!(event instanceof BaseInteraction)) {
    const { wording } = callerOfMessage(event);
    await replyToMessage(event, { content: wording.failed(incident) });
    return;
  }
  if (!event.isRepliable()) return;
  const { wording } = callerOfInteraction(event);
  const apology = sendableToAsker({ content: wording.failed(incident), isPrivate: true });
  if (!event.deferred && !event.replied) {
    await event.reply(apology);
    return;
  }
  // The place that was kept for the answer; where a button was clicked, that is the message with the button.
  if (!event.isMessageComponent()) await event.deleteReply().catch(() => {});
  await event.followUp(apology);
}

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
