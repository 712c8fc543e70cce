import {
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import type { Body } from '../messages/partsOf.ts';
import { type FormError, invalidForm } from '../refusal.ts';
import type { Interaction } from '../state/interaction.ts';
import type { Upload } from '../state/sent.ts';
import { checkBody } from './checkBody.ts';
import { choiceErrors } from './choiceErrors.ts';
import { messageErrors, refuseEmpty } from './messageErrors.ts';
import { modalErrors } from './modalErrors.ts';

const { ApplicationCommand, ApplicationCommandAutocomplete, MessageComponent, ModalSubmit } =
  InteractionType;

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
const KINDS = {
  [InteractionResponseType.ChannelMessageWithSource]: {
    schema: CreateMessageInteractionCallbackRequestSchema,
    to: [ApplicationCommand, MessageComponent, ModalSubmit],
  },
  [InteractionResponseType.DeferredChannelMessageWithSource]: {
    schema: CreateMessageInteractionCallbackRequestSchema,
    to: [ApplicationCommand, MessageComponent, ModalSubmit],
  },
  [InteractionResponseType.DeferredMessageUpdate]: {
    schema: UpdateMessageInteractionCallbackRequestSchema,
    to: [MessageComponent, ModalSubmit],
  },
  [InteractionResponseType.UpdateMessage]: {
    schema: UpdateMessageInteractionCallbackRequestSchema,
    to: [MessageComponent, ModalSubmit],
  },
  [InteractionResponseType.ApplicationCommandAutocompleteResult]: {
    schema: ApplicationCommandAutocompleteCallbackRequestSchema,
    to: [ApplicationCommandAutocomplete],
  },
  [InteractionResponseType.Modal]: {
    schema: ModalInteractionCallbackRequestSchema,
    to: [ApplicationCommand, MessageComponent],
  },
} as const;

export type Callback = Extract<APIInteractionResponse, { type: keyof typeof KINDS }>;

/** @throws Refusal where Discord would not take the body as the first answer to the interaction. */
export function checkCallback(
  { body, files }: { body: unknown; files: readonly Upload[] },
  interaction: Interaction,
): Callback {
  const kind = KINDS[(body as Partial<Callback> | null)?.type as keyof typeof KINDS];
  const fits = kind?.to.some((type) => type === interaction.type);
  // Messages can only be updated by what stands on them.
  const lacksMessage = kind?.schema === KINDS[7].schema && interaction.message === undefined;
  if (!kind || !fits || lacksMessage) {
    const message = `Value "${String((body as Partial<Callback> | null)?.type)}" is not an answer to this interaction.`;
    throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  const callback = checkBody<Callback>(body, {
    schema: kind.schema,
    rules: (callback) =>
      dataErrors(callback, files).map((error) => ({ ...error, path: ['data', ...error.path] })),
  });
  if (callback.type === InteractionResponseType.ChannelMessageWithSource) {
    refuseEmpty((callback.data ?? {}) as Body, files);
  }
  return callback;
}

function dataErrors(callback: Callback, files: readonly Upload[]): FormError[] {
  switch (callback.type) {
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return choiceErrors(callback.data?.choices ?? [], ['choices']);
    case InteractionResponseType.Modal:
      return modalErrors(callback.data);
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return deferErrors(callback.data?.flags ?? 0);
    case InteractionResponseType.DeferredMessageUpdate:
      return [];
    default:
      return messageErrors((callback.data ?? {}) as Body, files);
  }
}

/** Of the flags, a deferred answer takes only one. */
function deferErrors(flags: number): FormError[] {
  if ((flags & ~MessageFlags.Ephemeral) === 0) return [];
  const message = 'Only EPHEMERAL may be set when deferring.';
  return [{ path: ['flags'], code: 'MESSAGE_FLAGS_INVALID', message }];
}
