import type { AutocompleteInteraction, Interaction } from 'discord.js';
import { callerOfInteraction } from './callerOf.ts';
import { handlerOf, slashCommand } from './handlerOf.ts';
import { refusalOf } from './refusalOf.ts';
import { replyOrApology } from './replyOrApology.ts';
import { senderFor } from './senderFor.ts';
import type { Services } from './services.ts';

/**
 * Answers a command, a button or a menu. Directly, as long as answers are quick: the search is local,
 * far within Discord's 3 s, and deferred answers share the client's 50 requests a second.
 */
export async function answerInteraction(
  interaction: Interaction,
  services: Services,
): Promise<void> {
  if (interaction.isAutocomplete()) return suggest(interaction, services);
  if (!interaction.isRepliable()) return;
  const { log, pace } = services;
  const caller = callerOfInteraction(interaction);
  const { wording } = caller;
  const handler = handlerOf(interaction, caller);
  const refusal = await refusalOf({ caller, budget: handler.budget, isPublic: false }, services);
  if (refusal === 'silent') return;
  const send = await senderFor(interaction, {
    isSlow: pace.isSlow(interaction.createdTimestamp),
    isPrivate: () => handler.isPrivate(services),
  });
  const makeReply = () => replyOrApology(() => handler.run(services), { log, wording });
  await send(refusal ?? (await pace.timed(makeReply)));
}

async function suggest(interaction: AutocompleteInteraction, services: Services): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const command = slashCommand(interaction.commandName);
  const caller = callerOfInteraction(interaction);
  await interaction.respond(command?.complete?.({ name, value, caller }, services) ?? []);
}
