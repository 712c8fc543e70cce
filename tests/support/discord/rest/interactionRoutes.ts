import { InteractionResponseType } from 'discord.js';
import { checkCallback } from '../checks/checkCallback.ts';
import { answer } from '../messages/answer.ts';
import { refusals } from '../refusal.ts';
import type { Interaction } from '../state/interaction.ts';
import { isLoading } from '../state/sent.ts';
import type { World } from '../state/world.ts';
import type { Request, Route } from './route.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding */
const FIRST_ANSWER_MS = 3_000;

export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:interaction/:token/callback',
    needsToken: false,
    handle: (request, server) => {
      const interaction = unanswered(request, server.world);
      const callback = checkCallback(request, interaction);
      interaction.isAnswered = true;
      answer(interaction, { callback, files: request.files }, server);
      server.world.changes.emit('change');
      if (request.query.get('with_response') !== 'true') return { status: 204 };
      return { status: 200, body: responseOf(interaction, callback.type) };
    },
  },
];

function unanswered({ params }: Request, world: World): Interaction {
  const { interaction: id = '', token } = params;
  const interaction = world.interactions.get(id);
  if (!interaction) throw refusals.unknownInteraction();
  if (interaction.token !== token) throw refusals.unknownWebhook();
  if (interaction.isAnswered) throw refusals.alreadyAnswered();
  if (world.now() - interaction.createdAt > FIRST_ANSWER_MS) throw refusals.unknownInteraction();
  return interaction;
}

function responseOf({ id, type, original }: Interaction, answerType: InteractionResponseType) {
  const { ApplicationCommandAutocompleteResult } = InteractionResponseType;
  return {
    interaction: {
      id,
      type,
      ...(original && {
        response_message_id: original.message.id,
        response_message_loading: isLoading(original),
        response_message_ephemeral: original.isEphemeral,
      }),
    },
    ...(answerType !== ApplicationCommandAutocompleteResult && {
      resource: { type: answerType, ...(original && { message: original.message }) },
    }),
  };
}
