import {
  ApplicationCommandType,
  type AutocompleteInteraction,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import type { Caller } from './caller.ts';
import { callerOfInteraction } from './callerOf.ts';
import { commands } from './commands/commands.ts';
import { components } from './components/components.ts';
import { readCustomId } from './customId.ts';
import type { Click, Command, MessageCommand, SlashCommand } from './handlers.ts';
import type { Reply } from './reply.ts';
import { replyOrApology } from './replyOrApology.ts';
import { sendable, sendableToAsker } from './sendable.ts';
import type { Services } from './services.ts';

/**
 * Answers a command, a button or a menu. Directly, without deferring: the search is local, far
 * within Discord's 3 s, and deferred answers share the client's 50 requests a second.
 */
export async function answerInteraction(
  interaction: Interaction,
  services: Services,
): Promise<void> {
  if (interaction.isAutocomplete()) return suggest(interaction, services);
  if (!interaction.isRepliable()) return;
  const caller = callerOfInteraction(interaction);
  const reply = await replyOrApology(() => replyTo(interaction, caller, services), {
    log: services.log,
    wording: caller.wording,
  });
  await send(interaction, reply);
}

function replyTo(
  interaction: RepliableInteraction,
  caller: Caller,
  services: Services,
): Reply | Promise<Reply> {
  if (interaction.isChatInputCommand()) {
    const command = commands
      .filter(isSlashCommand)
      .find(({ data }) => data.name === interaction.commandName);
    if (command) return command.run({ options: interaction.options, caller }, services);
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = commands
      .filter(isMessageCommand)
      .find(({ data }) => data.name === interaction.commandName);
    const { content, author, webhookId } = interaction.targetMessage;
    const isByBot = author.bot || webhookId !== null;
    if (command) return command.run({ content, isByBot, caller }, services);
  }
  if (interaction.isMessageComponent()) {
    const { name, fields } = readCustomId(interaction.customId);
    const component = components.find((known) => known.name === name);
    if (component) return component.run(clickOf(interaction, { caller, fields }), services);
    return { content: caller.wording.buttonTooOld, isPrivate: true };
  }
  return { content: caller.wording.unknownCommand, isPrivate: true };
}

function clickOf(
  interaction: MessageComponentInteraction,
  { caller, fields }: Pick<Click, 'caller' | 'fields'>,
): Click {
  const { content, embeds, flags } = interaction.message;
  return {
    ...{ caller, fields },
    values: interaction.isAnySelectMenu() ? interaction.values : [],
    message: {
      content,
      isPrivate: flags.has(MessageFlags.Ephemeral),
      showsEmbeds: embeds.length > 0,
    },
  };
}

async function send(interaction: RepliableInteraction, reply: Reply): Promise<void> {
  if (reply.isUpdate && interaction.isMessageComponent()) await interaction.update(sendable(reply));
  else await interaction.reply(sendableToAsker(reply));
}

async function suggest(interaction: AutocompleteInteraction, services: Services): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const command = commands
    .filter(isSlashCommand)
    .find(({ data }) => data.name === interaction.commandName);
  const caller = callerOfInteraction(interaction);
  await interaction.respond(command?.complete?.({ name, value, caller }, services) ?? []);
}

function isSlashCommand(command: Command): command is SlashCommand {
  return command.data.type === ApplicationCommandType.ChatInput;
}

function isMessageCommand(command: Command): command is MessageCommand {
  return command.data.type === ApplicationCommandType.Message;
}
