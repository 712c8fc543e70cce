import type { AutocompleteInteraction, Interaction, RepliableInteraction } from 'discord.js';
import { callerOfInteraction } from './callerOf.ts';
import { handlerOf, slashCommand } from './handlerOf.ts';
import { excuseSlip, refusalOf } from './refusalOf.ts';
import { allOf } from './reply.ts';
import { replyOrApology } from './replyOrApology.ts';
import { sendableToAsker } from './sendable.ts';
import { senderFor } from './senderFor.ts';
import type { Services } from './services.ts';

/**
 * Answers a command, a button or a menu. Directly, as long as answers are quick and draw nothing: the search is
 * local, far within Discord's 3 s, and deferred answers share the client's 50 requests a second.
 */
export async function answerInteraction(
  interaction: Interaction,
  services: Services,
): Promise<void> {
  const started = performance.now();
  if (interaction.isAutocomplete()) return suggest(interaction, services);
  if (!interaction.isRepliable()) return;
  const { metrics, pace } = services;
  const caller = callerOfInteraction(interaction);
  const { wording } = caller;
  const handler = handlerOf(interaction, caller);
  const use = { caller, budget: handler.budget, isPublic: false };
  const refusal = await refusalOf(use, services);
  if (refusal === 'silent') return;
  const send = await senderFor(interaction, {
    isSlow: (refusal === null && handler.draws) || pace.isSlow(interaction.createdTimestamp),
    isPrivate: () => handler.isPrivate(services),
  });
  const makeReply = () => replyOrApology(() => handler.run(services), { ...services, wording });
  const reply = refusal ?? (await pace.timed(makeReply));
  await excuseSlip(reply, use, services);
  for (const one of allOf(reply)) {
    await (one === reply ? send(one) : interaction.followUp(sendableToAsker(one)));
    metrics.answered({
      kind: kindOf(interaction),
      outcome: one.outcome ?? 'answered',
      seconds: (performance.now() - started) / 1_000,
    });
  }
}

async function suggest(interaction: AutocompleteInteraction, services: Services): Promise<void> {
  const started = performance.now();
  const { name, value } = interaction.options.getFocused(true);
  const command = slashCommand(interaction.commandName);
  const caller = callerOfInteraction(interaction);
  await interaction.respond(command?.complete?.({ name, value, caller }, services) ?? []);
  const seconds = (performance.now() - started) / 1_000;
  services.metrics.answered({ kind: 'autocomplete', outcome: 'answered', seconds });
}

function kindOf(interaction: RepliableInteraction) {
  if (interaction.isChatInputCommand()) return 'command';
  return interaction.isContextMenuCommand() ? 'context_menu' : 'component';
}
