import {
  type APIMessage,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord.js';
import type { Callback } from '../checks/checkCallback.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { metadataPayload } from '../payloads/metadataPayload.ts';
import type { Interaction } from '../state/interaction.ts';
import type { Sent, Upload } from '../state/sent.ts';
import type { World } from '../state/world.ts';
import { edit } from './edit.ts';
import { type Body, partsOf } from './partsOf.ts';
import { post } from './post.ts';

interface Server {
  readonly world: World;
  readonly gateway: Gateway;
}

/** Does what the first answer to an interaction asks for. */
export function answer(
  interaction: Interaction,
  { callback, files }: { callback: Callback; files: readonly Upload[] },
  server: Server,
): void {
  const { message } = interaction;
  switch (callback.type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      const sent = send(interaction, { body: callback.data as Body, files }, server);
      interaction.original = sent;
      interaction.outcome = { kind: 'message', sent };
      break;
    }
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const flags = (callback.data?.flags ?? 0) | MessageFlags.Loading;
      interaction.original = send(interaction, { body: { flags }, files: [] }, server);
      break;
    }
    case InteractionResponseType.DeferredMessageUpdate:
      interaction.original = message ?? null;
      break;
    case InteractionResponseType.UpdateMessage:
      if (!message) break;
      interaction.original = edit(message, { body: (callback.data ?? {}) as Body, files }, server);
      interaction.outcome = { kind: 'message', sent: message };
      break;
    case InteractionResponseType.Modal:
      interaction.outcome = { kind: 'form', form: callback.data };
      break;
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      interaction.outcome = { kind: 'choices', choices: callback.data.choices ?? [] };
  }
}

/** A message that answers an interaction: the first one, or a follow-up. */
export function send(
  interaction: Interaction,
  { body, files }: { body: Body; files: readonly Upload[] },
  { world, gateway }: Server,
): Sent {
  const replyTo = (interaction.original ?? interaction.message)?.message;
  return post(
    {
      ...partsOf(body, { files }),
      author: world.bot.user,
      channel: interaction.channel,
      content: body.content ?? '',
      flags: body.flags ?? 0,
      type: typeOf(interaction, replyTo),
      replyTo,
      allowedMentions: body.allowed_mentions,
      webhookId: world.bot.applicationId,
      answerTo: interaction,
      metadata: metadataPayload(interaction),
    },
    { world, gateway },
  );
}

function typeOf({ type, isContextMenu }: Interaction, replyTo?: APIMessage): MessageType {
  if (replyTo) return MessageType.Reply;
  if (type !== InteractionType.ApplicationCommand) return MessageType.Default;
  return isContextMenu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
}
