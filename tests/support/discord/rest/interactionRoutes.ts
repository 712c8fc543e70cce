import { checkCallback } from '../checks/checkMessage.ts';
import { post } from '../post.ts';
import { refusals } from '../refusal.ts';
import type { Interaction, World } from '../state/world.ts';
import type { Request, Route } from './route.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding */
const FIRST_ANSWER_MS = 3_000;

export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:interaction/:token/callback',
    needsToken: false,
    handle: (request, { world, gateway }) => {
      const interaction = unanswered(request, world);
      const { data } = checkCallback(request.body);
      const channel = world.channels.get(interaction.channelId);
      if (!channel) throw refusals.unknownChannel();
      interaction.isAnswered = true;
      const { message } = post(
        {
          author: world.bot.user,
          channel,
          content: data.content ?? '',
          flags: data.flags ?? 0,
          allowedMentions: data.allowed_mentions,
          webhookId: world.bot.applicationId,
          interactionId: interaction.id,
        },
        { world, gateway },
      );
      if (request.query.get('with_response') !== 'true') return { status: 204 };
      const { id } = interaction;
      return {
        status: 200,
        body: { interaction: { id, type: 2 }, resource: { type: 4, message } },
      };
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
