import type { Interaction } from 'discord.js';
import { commands } from './commands/commands.ts';
import { replyOrApology } from './replyOrApology.ts';
import { sendableToAsker } from './sendable.ts';
import type { Services } from './services.ts';
import { wording } from './wording.ts';

/**
 * Answers a slash command. Directly, without deferring: the search is local, far within Discord's
 * 3 s, and deferred answers share the client's 50 requests a second.
 */
export async function answerInteraction(
  interaction: Interaction,
  services: Services,
): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  const command = commands.find(({ data }) => data.name === interaction.commandName);
  const reply = command
    ? replyOrApology(() => command.run(interaction.options, services), services.log)
    : { content: wording.unknownCommand, isPrivate: true };
  await interaction.reply(sendableToAsker(reply));
}
