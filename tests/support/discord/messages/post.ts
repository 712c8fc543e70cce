import { type APIAllowedMentions, GatewayDispatchEvents, MessageFlags } from 'discord.js';
import type { Gateway } from '../gateway/gateway.ts';
import { type Draft, messagePayload } from '../payloads/messagePayload.ts';
import type { Interaction } from '../state/interaction.ts';
import { mentionsIn, pingsOf } from '../state/mentions.ts';
import type { Sent, Upload } from '../state/sent.ts';
import type { World } from '../state/world.ts';
import { messageEvent } from './messageEvent.ts';

interface Post extends Omit<Draft, 'mentions' | 'mentionsEveryone' | 'interaction'> {
  readonly allowedMentions?: APIAllowedMentions | null | undefined;
  readonly metadata?: Draft['interaction'];
  readonly answerTo?: Interaction;
  readonly files?: Map<string, Upload>;
}

/** Puts a message into a channel: works out whom it mentions and pings, and tells the bot of it. */
export function post(draft: Post, { world, gateway }: { world: World; gateway: Gateway }): Sent {
  const { channel, content, replyTo, allowedMentions, answerTo, files } = draft;
  const mentions = mentionsIn(content);
  const allowed = allowedMentions ?? undefined;
  const pingsAuthor = replyTo && !answerTo && (!allowed || allowed.replied_user === true);
  const repliedTo = pingsAuthor ? [replyTo.author] : [];
  const message = messagePayload(
    {
      ...draft,
      mentions: [
        ...world.users.filter(({ id }) => mentions.users.includes(id)),
        ...repliedTo.filter(({ id }) => !mentions.users.includes(id)),
      ],
      mentionsEveryone: mentions.everyone,
      interaction: draft.metadata,
    },
    world,
  );
  const isEphemeral = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const sent: Sent = {
    message,
    channel,
    interactionId: answerTo?.id ?? null,
    isEphemeral,
    onlyFor: isEphemeral ? (answerTo?.person.user.id ?? null) : null,
    pings: [...new Set([...repliedTo.map(({ id }) => id), ...pingsOf(mentions, allowed)])],
    files: files ?? new Map(),
    isDeleted: false,
  };
  world.sent.push(sent);
  const where = isEphemeral ? ' (only for the asker)' : '';
  world.log.push(`${message.author.username}${where}: ${summary(message)}`);
  gateway.dispatch(
    GatewayDispatchEvents.MessageCreate,
    (intents) => messageEvent(sent, intents, world),
    channel.guild,
  );
  world.changes.emit('change');
  return sent;
}

/** A message in a line of the log. */
export function summary({ content, embeds, components, attachments }: Sent['message']): string {
  return [
    content,
    embeds.length > 0 ? `[${embeds.length} embeds]` : '',
    components?.length ? `[${components.length} rows]` : '',
    attachments.length > 0 ? `[${attachments.length} files]` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
