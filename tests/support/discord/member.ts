import { randomBytes } from 'node:crypto';
import { type APIUser, ChannelType, GatewayDispatchEvents, type MessageType } from 'discord.js';
import { fillForm, findCommand } from './commandForm.ts';
import type { Gateway } from './gateway/gateway.ts';
import { interactionPayload } from './payloads/interactionPayload.ts';
import { post } from './post.ts';
import { readMarkdown, type Shown } from './readMarkdown.ts';
import { snowflake } from './state/snowflake.ts';
import { until } from './state/until.ts';
import {
  type Channel,
  createUser,
  type Interaction,
  type Sent,
  type World,
} from './state/world.ts';

/** A message of the bot as a member sees it. */
interface Seen extends Shown {
  /** The Markdown behind it. */
  readonly content: string;
  readonly isEphemeral: boolean;
  /** Who heard a sound. */
  readonly pings: readonly string[];
}

interface Place {
  /** In a direct message to the bot rather than on the server. */
  readonly isDirect?: boolean;
  /** In that channel. */
  readonly in?: Channel;
}

interface Says extends Place {
  /** A message that this one replies to. */
  readonly replyTo?: Sent;
  readonly pingsAuthor?: boolean;
  readonly type?: MessageType;
  readonly webhookId?: string;
}

/** A person on the server (or another bot). */
export interface Member {
  readonly user: APIUser;
  /** Uses a slash command, and sees what the bot answers. */
  asks(command: `/${string}`, options: Record<string, string>, place?: Place): Promise<Seen>;
  /** Writes a message. */
  says(content: string, how?: Says): Sent;
  /** Waits for the bot's reply to a message. */
  seesReplyTo(sent: Sent): Promise<Seen>;
}

export function createMember(
  name: string,
  { world, gateway, isBot = false }: { world: World; gateway: Gateway; isBot?: boolean },
): Member {
  const user = createUser(name, { bot: isBot });
  const direct: Channel = { id: snowflake(), type: ChannelType.DM, name, recipient: user };
  world.users.push(user);
  world.channels.set(direct.id, direct);

  function channelOf({ isDirect = false, in: channel }: Place): Channel {
    return channel ?? (isDirect ? direct : world.general);
  }

  return {
    user,
    async asks(line, values, place = {}) {
      const command = findCommand(line, world);
      const options = fillForm(command, values);
      const channel = channelOf(place);
      const interaction = createInteraction(channel, world);
      gateway.dispatch(GatewayDispatchEvents.InteractionCreate, () =>
        interactionPayload({ interaction, command, options, user, channel }, world),
      );
      return seen(
        await until(world, {
          what: `the answer to ${line}`,
          find: () => world.sent.find(({ interactionId }) => interactionId === interaction.id),
        }),
      );
    },
    says(content, how = {}) {
      const { replyTo, pingsAuthor = true, ...rest } = how;
      return post(
        {
          author: user,
          channel: channelOf(how),
          content,
          replyTo: replyTo?.message,
          type: rest.type,
          webhookId: rest.webhookId,
          allowedMentions: { parse: [], replied_user: pingsAuthor },
        },
        { world, gateway },
      );
    },
    async seesReplyTo({ message }) {
      return seen(
        await until(world, {
          what: `a reply to "${message.content}"`,
          find: () =>
            world.sent.find(
              (sent) =>
                sent.message.author.id === world.bot.user.id &&
                sent.message.message_reference?.message_id === message.id,
            ),
        }),
      );
    },
  };
}

function seen({ message, isEphemeral, pings }: Sent): Seen {
  return { ...readMarkdown(message.content), content: message.content, isEphemeral, pings };
}

function createInteraction(channel: Channel, { interactions, now }: World): Interaction {
  const interaction: Interaction = {
    id: snowflake(),
    token: randomBytes(40).toString('base64url'),
    channelId: channel.id,
    createdAt: now(),
    isAnswered: false,
  };
  interactions.set(interaction.id, interaction);
  return interaction;
}
