import {
  type APIAllowedMentions,
  type APIMessage,
  ChannelType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  MessageFlags,
} from 'discord.js';
import type { Gateway } from './gateway/gateway.ts';
import { visibleTo } from './gateway/visibleTo.ts';
import { memberPayload } from './payloads/memberPayload.ts';
import { type Draft, messagePayload } from './payloads/messagePayload.ts';
import { mentionsIn, pingsOf } from './state/mentions.ts';
import type { Channel, Sent, World } from './state/world.ts';

interface Post extends Omit<Draft, 'mentions' | 'mentionsEveryone'> {
  readonly allowedMentions?: APIAllowedMentions | undefined;
  readonly interactionId?: string;
}

/** Puts a message into a channel: works out whom it mentions and pings, and tells the bot of it. */
export function post(draft: Post, { world, gateway }: { world: World; gateway: Gateway }): Sent {
  const { channel, content, replyTo, allowedMentions, interactionId = null } = draft;
  const mentions = mentionsIn(content);
  const pingsAuthor = replyTo && (!allowedMentions || allowedMentions.replied_user === true);
  const repliedTo = pingsAuthor ? [replyTo.author] : [];
  const message = messagePayload(
    {
      ...draft,
      mentions: [
        ...world.users.filter(({ id }) => mentions.users.includes(id)),
        ...repliedTo.filter(({ id }) => !mentions.users.includes(id)),
      ],
      mentionsEveryone: mentions.everyone,
    },
    world,
  );
  const sent: Sent = {
    message,
    interactionId,
    isEphemeral: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    pings: [...new Set([...repliedTo.map(({ id }) => id), ...pingsOf(mentions, allowedMentions)])],
  };
  world.sent.push(sent);
  world.log.push(`${message.author.username}: ${content}`);
  gateway.dispatch(GatewayDispatchEvents.MessageCreate, (intents) =>
    sent.isEphemeral ? null : messageEvent(message, { channel, intents, world }),
  );
  world.changes.emit('change');
  return sent;
}

/** MESSAGE_CREATE as a bot with these intents gets it; null where it gets none. */
function messageEvent(
  message: APIMessage,
  { channel, intents, world }: { channel: Channel; intents: number; world: World },
): object | null {
  const isDirect = channel.type === ChannelType.DM;
  const needed = isDirect ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  if ((intents & needed) === 0) return null;
  const visible = visibleTo(message, { botId: world.bot.user.id, intents, isDirect });
  return isDirect
    ? { ...visible, channel_type: channel.type }
    : {
        ...visible,
        channel_type: channel.type,
        guild_id: (channel.guild ?? world.guild).id,
        member: memberPayload(),
      };
}
