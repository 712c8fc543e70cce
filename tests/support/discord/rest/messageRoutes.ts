import {
  type APIMessage,
  ApplicationFlags,
  ChannelType,
  GatewayIntentBits,
  PermissionFlagsBits,
} from 'discord.js';
import { z } from 'zod';
import { checkEdit, checkMessage } from '../checks/checkMessage.ts';
import { refuseEmpty } from '../checks/messageErrors.ts';
import { visibleTo } from '../gateway/visibleTo.ts';
import { edit, remove } from '../messages/edit.ts';
import { type Body, partsOf } from '../messages/partsOf.ts';
import { post } from '../messages/post.ts';
import { channelPayload } from '../payloads/channelPayload.ts';
import { botPermissions } from '../payloads/permissions.ts';
import { invalidForm, refusals } from '../refusal.ts';
import { type Channel, hasBot } from '../state/places.ts';
import type { Sent } from '../state/sent.ts';
import type { World } from '../state/world.ts';
import type { Request, Route } from './route.ts';

const {
  ViewChannel,
  SendMessages,
  SendMessagesInThreads,
  EmbedLinks,
  AttachFiles,
  ReadMessageHistory,
} = PermissionFlagsBits;

export const messageRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/channels/:channel/messages',
    needsToken: true,
    handle: (request, { world, gateway }) => {
      const channel = openChannel(request, world);
      const body = checkMessage(request);
      refuseForbidden(channel, body as Body, request);
      const earlier = sameNonce(channel, body, world);
      if (earlier) return { status: 200, body: earlier.message };
      const { message_reference: reference, content = '', allowed_mentions, flags } = body;
      const readsHistory = !channel.guild || (botPermissions(channel) & ReadMessageHistory) !== 0n;
      if (reference && !readsHistory) throw refusals.cannotReply();
      const replyTo = world.sent.find(
        (sent) => sent.message.id === reference?.message_id && !sent.isDeleted,
      );
      if (reference && !replyTo && reference.fail_if_not_exists !== false) {
        const path = ['message_reference'];
        throw invalidForm([{ path, code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }]);
      }
      const { message } = post(
        {
          ...partsOf(body as Body, request),
          author: world.bot.user,
          channel,
          content,
          flags: flags ?? 0,
          replyTo: replyTo?.message,
          allowedMentions: allowed_mentions,
          nonce: body.nonce,
        },
        { world, gateway },
      );
      return { status: 200, body: message };
    },
  },
  {
    method: 'GET',
    path: '/channels/:channel/messages',
    needsToken: true,
    handle: (request, { world }) => ({ status: 200, body: history(request, world) }),
  },
  {
    method: 'GET',
    path: '/channels/:channel/messages/:message',
    needsToken: true,
    handle: (request, { world }) => ({ status: 200, body: readable(request, world) }),
  },
  {
    method: 'PATCH',
    path: '/channels/:channel/messages/:message',
    needsToken: true,
    handle: (request, { world, gateway }) => {
      const sent = findOwn(request, world);
      const body = checkEdit(request, { isAnswer: false });
      refuseForbidden(sent.channel, body, request);
      refuseEmpty({ ...sent.message, ...body }, request.files);
      edit(sent, { body, files: request.files }, { world, gateway });
      return { status: 200, body: sent.message };
    },
  },
  {
    method: 'DELETE',
    path: '/channels/:channel/messages/:message',
    needsToken: true,
    handle: (request, { world, gateway }) => {
      remove(findOwn(request, world), { world, gateway });
      return { status: 204 };
    },
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    needsToken: true,
    handle: ({ body }, { world }) => {
      const { recipient_id: id } = recipient.parse(body);
      const direct = [...world.channels.values()].find(
        ({ type, recipients }) =>
          type === ChannelType.DM && recipients.some((user) => user.id === id),
      );
      if (!direct) throw refusals.unknownUser();
      return { status: 200, body: channelPayload(direct, world) };
    },
  },
  {
    method: 'GET',
    path: '/users/:user',
    needsToken: true,
    handle: ({ params }, { world }) => {
      const user = world.users.find(({ id }) => id === params['user']);
      if (!user) throw refusals.unknownUser();
      return { status: 200, body: user };
    },
  },
];

const recipient = z.strictObject({ recipient_id: z.string() });

/** @throws Refusal where the bot cannot look into the channel. */
function openChannel({ params }: Request, world: World): Channel {
  const channel = world.channels.get(params['channel'] ?? '');
  if (!channel) throw refusals.unknownChannel();
  const canView = !channel.guild || (botPermissions(channel) & ViewChannel) !== 0n;
  if (!hasBot(channel) || !canView) throw refusals.missingAccess();
  return channel;
}

/** @throws Refusal where the bot may not write such a message there. */
function refuseForbidden(channel: Channel, body: Body, { files }: Request): void {
  if (!channel.guild) return;
  const isThread = channel.type === ChannelType.PublicThread;
  const needed =
    (isThread ? SendMessagesInThreads : SendMessages) |
    (body.embeds?.length ? EmbedLinks : 0n) |
    (files.length > 0 ? AttachFiles : 0n);
  if ((botPermissions(channel) & needed) !== needed) throw refusals.missingPermissions();
}

/** With `enforce_nonce`, a request that comes twice makes one message. */
function sameNonce(
  channel: Channel,
  {
    nonce,
    enforce_nonce,
  }: { nonce?: string | number | undefined; enforce_nonce?: boolean | undefined },
  { sent }: World,
): Sent | undefined {
  if (!enforce_nonce || nonce === undefined) return undefined;
  return sent.find(({ message, channel: place }) => place === channel && message.nonce === nonce);
}

/** The intent to read messages, in what the application is granted, holds for requests too. */
const CONTENT =
  ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

function readable(request: Request, world: World): APIMessage {
  return asSeen(findMessage(request, world), world);
}

/** The newest first (https://discord.com/developers/docs/resources/message#get-channel-messages). */
function history(request: Request, world: World): APIMessage[] {
  const channel = openChannel(request, world);
  const { query } = request;
  const [before, limit] = [query.get('before'), Number(query.get('limit') ?? 50)];
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    const message = 'int value should be between 1 and 100.';
    throw invalidForm([{ path: ['limit'], code: 'NUMBER_TYPE_COERCE', message }]);
  }
  if (channel.guild && (botPermissions(channel) & ReadMessageHistory) === 0n) return [];
  return world.sent
    .filter((sent) => sent.channel === channel && !sent.isDeleted && !sent.isEphemeral)
    .filter(({ message }) => before === null || BigInt(message.id) < BigInt(before))
    .slice(-limit)
    .reverse()
    .map((sent) => asSeen(sent, world));
}

function asSeen({ message, channel }: Sent, world: World): APIMessage {
  const intents = world.application.flags & CONTENT ? GatewayIntentBits.MessageContent : 0;
  return visibleTo(message, { botId: world.bot.user.id, intents, isDirect: !channel.guild });
}

function findMessage(request: Request, world: World): Sent {
  const channel = openChannel(request, world);
  const sent = world.sent.find(
    (candidate) =>
      candidate.channel === channel &&
      candidate.message.id === request.params['message'] &&
      !candidate.isDeleted &&
      !candidate.isEphemeral,
  );
  if (!sent) throw refusals.unknownMessage();
  return sent;
}

function findOwn(request: Request, world: World): Sent {
  const sent = findMessage(request, world);
  if (sent.message.author.id !== world.bot.user.id) throw refusals.notOwnMessage();
  return sent;
}
