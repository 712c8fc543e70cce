import {
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIMessageTopLevelComponent,
  type APIUser,
  type MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord.js';
import type { Channel } from '../state/places.ts';
import { snowflake } from '../state/snowflake.ts';
import type { World } from '../state/world.ts';

export interface Draft {
  readonly author: APIUser;
  readonly channel: Channel;
  readonly content: string;
  readonly embeds?: APIEmbed[];
  readonly components?: APIMessageTopLevelComponent[];
  readonly attachments?: APIAttachment[];
  /** Who is mentioned, by the content or by a reply. */
  readonly mentions: readonly APIUser[];
  readonly mentionsEveryone?: boolean;
  readonly replyTo?: APIMessage | undefined;
  readonly type?: MessageType | undefined;
  readonly flags?: number;
  readonly webhookId?: string | undefined;
  readonly interaction?: APIMessageInteractionMetadata | undefined;
  readonly nonce?: string | number | undefined;
}

/** A new message as Discord tells of it. */
export function messagePayload(draft: Draft, { now }: World): APIMessage {
  const { author, channel, content, mentions, replyTo, webhookId, interaction } = draft;
  return {
    id: snowflake(now()),
    type: draft.type ?? (replyTo ? MessageType.Reply : MessageType.Default),
    channel_id: channel.id,
    author,
    content,
    timestamp: new Date(now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: draft.mentionsEveryone ?? false,
    mentions: [...mentions],
    mention_roles: [],
    attachments: draft.attachments ?? [],
    embeds: draft.embeds ?? [],
    components: draft.components ?? [],
    pinned: false,
    flags: (draft.flags ?? 0) as MessageFlags,
    ...(draft.nonce !== undefined && { nonce: draft.nonce }),
    ...(webhookId !== undefined && { webhook_id: webhookId, application_id: webhookId }),
    ...(interaction && { interaction_metadata: interaction }),
    ...(replyTo && {
      message_reference: {
        type: MessageReferenceType.Default,
        message_id: replyTo.id,
        channel_id: channel.id,
        ...(channel.guild && { guild_id: channel.guild.id }),
      },
      referenced_message: replyTo,
    }),
  };
}
