import type { AutocompleteInteraction, Interaction, RepliableInteraction } from 'discord.js';
import { callerOfInteraction } from './callerOf.ts';
import { handlerOf, slashCommand } from './handlerOf.ts';
import { metered } from './metered.ts';
import { noteRecalls } from './recalls/noteRecalls.ts';
import { chargeFor, excuseSlip, refusalAtTurn, refusalOf, tooBusy } from './refusalOf.ts';
import { allOf } from './reply.ts';
import { replyOrApology } from './replyOrApology.ts';
import { sendableToAsker } from './sendable.ts';
import { senderFor } from './senderFor.ts';
import type { Services } from './services.ts';
import { servicesFor } from './servicesFor.ts';

/**
 * Answers a command, a button or a menu. Directly, as long as answers are quick and no long work: the search is
 * local, far within Discord's 3 s, and deferred answers share the client's 50 requests a second. Long work is done one
 * piece after the other.
 */
export async function answerInteraction(interaction: Interaction, ofAll: Services): Promise<void> {
  const started = performance.now();
  const caller = callerOfInteraction(interaction);
  const services = await servicesFor(caller.guildId, ofAll);
  if (interaction.isAutocomplete()) return suggest(interaction, services);
  if (!interaction.isRepliable()) return;
  const { longWork, metrics, pace } = services;
  if (pace.isTooLate(interaction.createdTimestamp)) {
    const seconds = (Date.now() - interaction.createdTimestamp) / 1_000;
    metrics.answered({ kind: kindOf(interaction), outcome: 'too_late', seconds });
    return services.log.warn(
      { seconds },
      'Left out an answer: Discord does not wait for it any more',
    );
  }
  const { wording } = caller;
  const handler = handlerOf(interaction, caller);
  const use = { caller, budget: handler.budget, isPublic: false };
  const refusal = await refusalOf(use, services);
  if (refusal === 'silent') return;
  const send = await senderFor(interaction, {
    isSlow:
      (refusal === null && (handler.isLong || handler.waits === true)) ||
      pace.isSlow(interaction.createdTimestamp),
    isPrivate: () => handler.isPrivate(services),
  });
  const meter = metered(services);
  const makeReply = () =>
    replyOrApology(() => handler.run(meter.services), { ...services, wording });
  const makeInTurn = async () => (await refusalAtTurn(use, services)) ?? (await makeReply());
  const makeLong = async () => (await longWork.run(makeInTurn)) ?? tooBusy(caller);
  const reply =
    refusal ??
    (await (handler.isLong ? makeLong() : handler.waits ? makeReply() : pace.timed(makeReply)));
  await chargeFor(use, meter.spent(), services);
  await excuseSlip(reply, use, services);
  for (const one of allOf(reply)) {
    const sent = await (one === reply ? send(one) : interaction.followUp(sendableToAsker(one)));
    await noteRecalls(one, sent, { caller, services });
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
  const choices = await command?.complete?.({ name, value, caller }, services);
  await interaction.respond(choices ?? []);
  const seconds = (performance.now() - started) / 1_000;
  services.metrics.answered({ kind: 'autocomplete', outcome: 'answered', seconds });
}

function kindOf(interaction: RepliableInteraction) {
  if (interaction.isChatInputCommand()) return 'command';
  return interaction.isContextMenuCommand() ? 'context_menu' : 'component';
}
