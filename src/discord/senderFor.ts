import type {
  MessageComponentInteraction,
  ModalMessageModalSubmitInteraction,
  RepliableInteraction,
} from 'discord.js';
import type { SentMessage } from './recalls/noteRecalls.ts';
import type { Reply } from './reply.ts';
import { sendable, sendableToAsker } from './sendable.ts';

/** @returns the message, where all can see it. */
type Sender = (reply: Reply) => Promise<SentMessage | null>;

interface Deferral {
  /** The answer may come too late for Discord: it is told first that there will be one. */
  readonly isSlow: boolean;
  /** Whether the answer will be for the asker's eyes only, as far as can be told before. */
  readonly isPrivate: () => Promise<boolean>;
}

/** What sends the answer to an interaction: at once, or later, in the place that was kept for it. */
export async function senderFor(
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
