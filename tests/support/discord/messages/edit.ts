import { GatewayDispatchEvents, MessageFlags } from 'discord.js';
import type { Gateway } from '../gateway/gateway.ts';
import type { Sent, Upload } from '../state/sent.ts';
import type { World } from '../state/world.ts';
import { messageEvent } from './messageEvent.ts';
import { type Body, partsOf } from './partsOf.ts';
import { summary } from './post.ts';

interface Server {
  readonly world: World;
  readonly gateway: Gateway;
}

/** The flag that an edit may change. */
const CHANGEABLE = MessageFlags.SuppressEmbeds;

/** A message with the changes of a body: what the body leaves out stays. */
export function edit(
  sent: Sent,
  { body, files }: { body: Body; files: readonly Upload[] },
  { world, gateway }: Server,
): Sent {
  const { message } = sent;
  const wasLoading = ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
  const parts = partsOf(body, { files, earlier: message.attachments });
  for (const [id, file] of parts.files) sent.files.set(id, file);
  const flags =
    ((message.flags ?? 0) & ~(MessageFlags.Loading | CHANGEABLE)) |
    ((body.flags ?? message.flags ?? 0) & CHANGEABLE);
  sent.message = {
    ...message,
    ...(body.content !== undefined && { content: body.content ?? '' }),
    ...(body.embeds !== undefined && { embeds: parts.embeds }),
    ...(body.components !== undefined && { components: parts.components }),
    ...((body.attachments !== undefined || files.length > 0) && {
      attachments: parts.attachments,
    }),
    flags,
    edited_timestamp: wasLoading ? null : new Date(world.now()).toISOString(),
  };
  world.log.push(`${message.author.username} (edit): ${summary(sent.message)}`);
  tell(GatewayDispatchEvents.MessageUpdate, sent, { world, gateway });
  return sent;
}

export function remove(sent: Sent, { world, gateway }: Server): void {
  sent.isDeleted = true;
  const { message, channel } = sent;
  world.log.push(`${message.author.username} (deleted): ${summary(message)}`);
  tell(GatewayDispatchEvents.MessageDelete, sent, { world, gateway }, () => ({
    id: message.id,
    channel_id: channel.id,
    ...(channel.guild && { guild_id: channel.guild.id }),
  }));
}

function tell(
  event: GatewayDispatchEvents,
  sent: Sent,
  { world, gateway }: Server,
  dataOf = (visible: object): object => visible,
): void {
  gateway.dispatch(
    event,
    (intents) => {
      const visible = messageEvent(sent, intents, world);
      return visible && dataOf(visible);
    },
    sent.channel.guild,
  );
  world.changes.emit('change');
}
