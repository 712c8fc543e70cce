import { checkEdit, checkFollowUp } from '../checks/checkMessage.ts';
import { refuseEmpty } from '../checks/messageErrors.ts';
import { send } from '../messages/answer.ts';
import { edit, remove } from '../messages/edit.ts';
import { refusals } from '../refusal.ts';
import { findByToken, type Interaction } from '../state/interaction.ts';
import { hasBot } from '../state/places.ts';
import { isLoading, type Sent } from '../state/sent.ts';
import type { World } from '../state/world.ts';
import type { Request, Route } from './route.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding */
const TOKEN_LIFE_MS = 15 * 60_000;

/** For those who have installed the bot for themselves, where it is no member. */
const FOLLOW_UPS_MAX = 5;

const PATH = '/webhooks/:application/:token';
const MESSAGE = `${PATH}/messages/:message`;

/** Follow-ups, and what becomes of answers. */
export const webhookRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: PATH,
    needsToken: false,
    handle: (request, server) => {
      const interaction = answered(request, server.world);
      const body = checkFollowUp(request);
      const { files } = request;
      const { original, channel } = interaction;
      // Discord keeps an old habit: the first follow-up to a deferred answer takes its place.
      if (original && original !== interaction.message && isLoading(original)) {
        edit(original, { body, files }, server);
        interaction.outcome ??= { kind: 'message', sent: original };
        server.world.changes.emit('change');
        return { status: 200, body: original.message };
      }
      interaction.followUps += 1;
      if (!hasBot(channel) && interaction.followUps > FOLLOW_UPS_MAX) {
        throw refusals.tooManyFollowUps();
      }
      const sent = send(interaction, { body, files }, server);
      interaction.outcome ??= { kind: 'message', sent };
      server.world.changes.emit('change');
      return { status: 200, body: sent.message };
    },
  },
  {
    method: 'GET',
    path: MESSAGE,
    needsToken: false,
    handle: (request, { world }) => ({
      status: 200,
      body: find(request, answered(request, world), world).message,
    }),
  },
  {
    method: 'PATCH',
    path: MESSAGE,
    needsToken: false,
    handle: (request, server) => {
      const interaction = answered(request, server.world);
      const sent = find(request, interaction, server.world);
      const body = checkEdit(request, { isAnswer: true });
      refuseEmpty({ ...sent.message, ...body }, request.files);
      edit(sent, { body, files: request.files }, server);
      interaction.outcome ??= { kind: 'message', sent };
      server.world.changes.emit('change');
      return { status: 200, body: sent.message };
    },
  },
  {
    method: 'DELETE',
    path: MESSAGE,
    needsToken: false,
    handle: (request, server) => {
      remove(find(request, answered(request, server.world), server.world), server);
      return { status: 204 };
    },
  },
];

/** @throws Refusal where the token is not one of an interaction that has an answer and still lives. */
function answered({ params }: Request, world: World): Interaction {
  const interaction = findByToken(params['token'] ?? '', world);
  const isOurs = params['application'] === world.bot.applicationId;
  if (!interaction?.isAnswered || !isOurs) throw refusals.unknownWebhook();
  if (world.now() - interaction.createdAt > TOKEN_LIFE_MS) throw refusals.expiredToken();
  return interaction;
}

function find({ params }: Request, interaction: Interaction, { sent }: World): Sent {
  const { message: id } = params;
  const { original } = interaction;
  const found =
    id === '@original'
      ? original
      : sent.find(
          (candidate) =>
            candidate.message.id === id &&
            (candidate === original || candidate.interactionId === interaction.id),
        );
  if (!found || found.isDeleted) throw refusals.unknownMessage();
  return found;
}
