import type {
  APIInteractionResponseChannelMessageWithSource,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';
import {
  CreateMessageInteractionCallbackRequestSchema,
  MessageCreateRequestSchema,
} from 'discord-api-spec/zod';
import { type FormError, refusals } from '../refusal.ts';
import { checkBody } from './checkBody.ts';

/** https://discord.com/developers/docs/resources/message#create-message */
const CONTENT_MAX = 2_000;

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const EMBEDS_MAX = 6_000;

type Message = Pick<
  RESTPostAPIChannelMessageJSONBody,
  'content' | 'embeds' | 'components' | 'sticker_ids' | 'attachments' | 'allowed_mentions'
>;

/** @throws Refusal where Discord would not take the body as a new message. */
export function checkMessage(body: unknown): RESTPostAPIChannelMessageJSONBody {
  const message = checkBody<RESTPostAPIChannelMessageJSONBody>(body, {
    schema: MessageCreateRequestSchema,
    rules: messageErrors,
  });
  refuseEmpty(message);
  return message;
}

/** @throws Refusal where Discord would not take the body as an answer to an interaction. */
export function checkCallback(body: unknown): APIInteractionResponseChannelMessageWithSource {
  const callback = checkBody<APIInteractionResponseChannelMessageWithSource>(body, {
    schema: CreateMessageInteractionCallbackRequestSchema,
    rules: ({ data }) =>
      messageErrors(data).map((error) => ({ ...error, path: ['data', ...error.path] })),
  });
  refuseEmpty(callback.data);
  return callback;
}

function refuseEmpty(message: Message): void {
  const parts = [message.embeds, message.components, message.sticker_ids, message.attachments];
  const isEmpty = !message.content?.trim() && parts.every((part) => !part?.length);
  if (isEmpty) throw refusals.emptyMessage();
}

function messageErrors({ content, embeds, allowed_mentions: mentions }: Message): FormError[] {
  const errors: FormError[] = [];
  if ((content?.length ?? 0) > CONTENT_MAX) {
    errors.push({
      path: ['content'],
      code: 'BASE_TYPE_MAX_LENGTH',
      message: `Must be ${CONTENT_MAX} or fewer in length.`,
    });
  }
  if (embedsLength(embeds ?? []) > EMBEDS_MAX) {
    errors.push({
      path: ['embeds'],
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: `Embed size exceeds maximum size of ${EMBEDS_MAX}`,
    });
  }
  for (const kind of ['users', 'roles'] as const) {
    if (mentions?.parse?.some((parsed) => parsed === kind) && mentions[kind]?.length) {
      errors.push({
        path: ['allowed_mentions'],
        code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      });
    }
  }
  return errors;
}

function embedsLength(embeds: NonNullable<Message['embeds']>): number {
  const texts = embeds.flatMap(({ title, description, footer, author, fields }) => [
    ...[title, description, footer?.text, author?.name],
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ]);
  return texts.join('').length;
}
