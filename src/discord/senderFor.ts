import type { RepliableInteraction } from 'discord.js';
import type { Reply } from './reply.ts';
import { sendable, sendableToAsker } from './sendable.ts';

type Sender = (reply: Reply) => Promise<unknown>;

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
  if (interaction.isMessageComponent()) {
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

async function send(interaction: RepliableInteraction, reply: Reply): Promise<unknown> {
  if (reply.isUpdate && interaction.isMessageComponent()) {
    return interaction.update(sendable(reply));
  }
  return interaction.reply(sendableToAsker(reply));
}
