import {
  type APIMessage,
  type APIUser,
  type MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord.js';
import { snowflake } from '../state/snowflake.ts';
import type { Channel, World } from '../state/world.ts';

export interface Draft {
  readonly author: APIUser;
  readonly channel: Channel;
  readonly content: string;
  /** Who is mentioned, by the content or by a reply. */
  readonly mentions: readonly APIUser[];
  readonly mentionsEveryone?: boolean;
  readonly replyTo?: APIMessage | undefined;
  readonly type?: MessageType | undefined;
  readonly flags?: number;
  readonly webhookId?: string | undefined;
}

/** A new message as Discord tells of it. */
export function messagePayload(draft: Draft, { now, guild }: World): APIMessage {
  const { author, channel, content, mentions, replyTo, webhookId } = draft;
  return {
    id: snowflake(),
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
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: (draft.flags ?? 0) as MessageFlags,
    ...(webhookId !== undefined && { webhook_id: webhookId }),
    ...(replyTo && {
      message_reference: {
        type: MessageReferenceType.Default,
        message_id: replyTo.id,
        channel_id: channel.id,
        ...(channel.recipient === undefined && { guild_id: (channel.guild ?? guild).id }),
      },
      referenced_message: replyTo,
    }),
  };
}
