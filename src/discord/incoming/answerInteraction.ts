import type {
  AutocompleteInteraction,
  Interaction,
  MessageComponentInteraction,
  ModalMessageModalSubmitInteraction,
  RepliableInteraction,
} from 'discord.js';
import { noteRecalls, type SentMessage } from '../recalls/noteRecalls.ts';
import { allOf, type Reply } from '../reply.ts';
import { sendable, sendableToAsker } from '../sendable.ts';
import { type Services, servicesFor } from '../services.ts';
import { replyOrApology } from './apologise.ts';
import { callerOfInteraction } from './callerOf.ts';
import { handlerOf, slashCommand } from './handlerOf.ts';
import { chargeFor, excuseSlip, metered, refusalAtTurn, refusalOf, tooBusy } from './refusalOf.ts';

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

/** @returns the message, where all can see it. */
type Sender = (reply: Reply) => Promise<SentMessage | null>;

interface Deferral {
  /** The answer may come too late for Discord: it is told first that there will be one. */
  readonly isSlow: boolean;
  /** Whether the answer will be for the asker's eyes only, as far as can be told before. */
  readonly isPrivate: () => Promise<boolean>;
}

/** What sends the answer to an interaction: at once, or later, in the place that was kept for it. */
async function senderFor(
  interaction: RepliableInteraction,
  { isSlow, isPrivate }: Deferral,
): Promise<Sender> {
  if (!isSlow) return (reply) => send(interaction, reply);
  if (stands(interaction)) {
    await interaction.deferUpdate();
    return (reply) =>
      reply.isUpdate
        ? interaction.editReply(sendable(reply))
        : interaction.followUp(sendableToAsker(reply));
  }
  const expected = await isPrivate().catch(() => true);
  await interaction.deferReply(expected ? { flags: 'Ephemeral' } : {});
  return async (reply) => {
    if ((reply.isPrivate ?? false) === expected) return interaction.editReply(sendable(reply));
    // Who sees an answer is settled when it is deferred: it takes another message.
    await interaction.deleteReply();
    return interaction.followUp(sendableToAsker(reply));
  };
}

/** Whether it came from a message of the bot's: a button, a menu, or a form that a button opened. */
function stands(
  interaction: RepliableInteraction,
): interaction is RepliableInteraction &
  (MessageComponentInteraction | ModalMessageModalSubmitInteraction) {
  return (
    interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage())
  );
}

async function send(interaction: RepliableInteraction, reply: Reply): Promise<SentMessage | null> {
  if (reply.form && !interaction.isModalSubmit()) {
    await interaction.showModal(reply.form);
    return null;
  }
  if (reply.isUpdate && stands(interaction)) {
    await interaction.update(sendable(reply));
    return interaction.message;
  }
  const message = sendableToAsker(reply);
  if (reply.isPrivate) {
    await interaction.reply(message);
    return null;
  }
  // Discord tells which message it is only where it is asked to.
  const { resource } = await interaction.reply({ ...message, withResponse: true });
  return resource?.message ?? null;
}
