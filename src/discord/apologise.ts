import { BaseInteraction, DiscordAPIError, type Interaction, type Message } from 'discord.js';
import { callerOfInteraction, callerOfMessage } from './callerOf.ts';
import { replyToMessage } from './replyToMessage.ts';
import { sendableToAsker } from './sendable.ts';

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
