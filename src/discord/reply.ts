import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIModalInteractionResponseCallbackData,
  AttachmentPayload,
} from 'discord.js';
import type { Outcome } from './health/metrics.ts';

/** Longest content of a message (https://discord.com/developers/docs/resources/message). */
export const CONTENT_MAX = 2_000;

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** What the bot says, as data: how and where it is sent is up to `sendable`. */
export interface Reply {
  /** Discord Markdown; everything in it that is not ours is escaped. */
  readonly content: string;
  readonly embeds?: readonly APIEmbed[];
  /** Buttons and menus. */
  readonly rows?: readonly Row[];
  readonly files?: readonly AttachmentPayload[];
  /** Shown to the asker only, where Discord can do that (answers to commands and buttons). */
  readonly isPrivate?: boolean;
  /** In place of the message whose button was clicked. */
  readonly isUpdate?: boolean;
  /**
   * A form that opens instead of the message, which says the same where none can: Discord opens one within its 3 s only.
   */
  readonly form?: APIModalInteractionResponseCallbackData;
  /** What came of the question, for the operator's statistics; `answered` where left out. */
  readonly outcome?: Outcome;
  /** Further messages, sent after it in their order: the answers to further questions. */
  readonly more?: readonly Reply[];
}

/** A reply and what is sent after it. */
export function allOf(reply: Reply): Reply[] {
  return [reply, ...(reply.more ?? [])];
}
