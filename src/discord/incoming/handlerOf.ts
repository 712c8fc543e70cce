import {
  ApplicationCommandType,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type RepliableInteraction,
} from 'discord.js';
import { localDay } from '../../text/dates/calendar.ts';
import { readCustomId } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import { commands } from '../commands/commands.ts';
import { components } from '../components/components.ts';
import { forms } from '../forms/forms.ts';
import type { Click, Command, MessageCommand, SlashCommand } from '../handlers.ts';
import type { Reply } from '../reply.ts';
import type { Services } from '../services.ts';
import type { Budget } from './memberLimits.ts';

/** What answers an interaction. */
interface Handler {
  /** What it is counted as; null where it is free. */
  readonly budget: Budget | null;
  /** May take longer than Discord waits: done in its turn, in steps. */
  readonly isLong: boolean;
  /** Waits for others: Discord is told that there will be an answer. */
  readonly waits?: boolean;
  readonly isPrivate: (services: Services) => Promise<boolean>;
  readonly run: (services: Services) => Reply | Promise<Reply>;
}

const isAlwaysPrivate = async () => true;

/** The command, button or menu that was used; a plain word where this version has none of the name. */
export function handlerOf(interaction: RepliableInteraction, caller: Caller): Handler {
  if (interaction.isChatInputCommand()) {
    const command = slashCommand(interaction.commandName);
    if (command) {
      const { budget = 'question', isLong = false, isPrivate = isAlwaysPrivate } = command;
      const call = { options: interaction.options, caller };
      return {
        ...{ budget, isLong, waits: command.waits?.(call) ?? false },
        isPrivate: (services) => isPrivate(call, services),
        run: (services) => command.run(call, services),
      };
    }
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = commands
      .filter(isMessageCommand)
      .find(({ data }) => data.name === interaction.commandName);
    if (command) {
      const { budget = 'question', isLong = false, waits = false } = command;
      const { author, content, webhookId } = interaction.targetMessage;
      const target = { content, isByBot: author.bot || webhookId !== null, caller };
      const run = (services: Services) => command.run(target, services);
      return { budget, isLong, waits, isPrivate: isAlwaysPrivate, run };
    }
  }
  if (interaction.isMessageComponent()) {
    const { name, fields } = readCustomId(interaction.customId);
    const component = components.find((known) => known.name === name);
    const click = clickOf(interaction, { caller, fields });
    return {
      budget: component?.budget ?? 'click',
      isLong: component?.isLong ?? false,
      isPrivate: isAlwaysPrivate,
      run: (services) =>
        component?.run(click, services) ?? {
          content: caller.wording.buttonTooOld,
          isPrivate: true,
        },
    };
  }
  if (interaction.isModalSubmit()) {
    const { name, fields } = readCustomId(interaction.customId);
    const form = forms.find((known) => known.name === name);
    const submission = { fields, caller, text: textIn(interaction) };
    return {
      budget: form?.budget ?? 'click',
      isLong: false,
      isPrivate: isAlwaysPrivate,
      run: (services) =>
        form?.run(submission, services) ?? { content: caller.wording.formTooOld, isPrivate: true },
    };
  }
  return {
    budget: 'question',
    isLong: false,
    isPrivate: isAlwaysPrivate,
    run: () => ({ content: caller.wording.unknownCommand, isPrivate: true, outcome: 'not_asked' }),
  };
}

/**
 * @param name in English, as it is registered.
 * @returns the slash command of that name; undefined where there is none, as of an older version.
 */
export function slashCommand(name: string): SlashCommand | undefined {
  return commands.filter(isSlashCommand).find(({ data }) => data.name === name);
}

function clickOf(
  interaction: MessageComponentInteraction,
  { caller, fields }: Pick<Click, 'caller' | 'fields'>,
): Click {
  const { content, createdTimestamp, embeds, flags } = interaction.message;
  return {
    ...{ caller, fields },
    values: interaction.isAnySelectMenu() ? interaction.values : [],
    message: {
      content,
      askedOn: localDay(new Date(createdTimestamp)),
      isPrivate: flags.has(MessageFlags.Ephemeral),
      showsEmbeds: embeds.length > 0,
    },
  };
}

/** Of a form, what each field holds. */
function textIn({ fields }: ModalSubmitInteraction): (field: string) => string {
  return (id) => {
    const field = fields.fields.get(id);
    return field && 'value' in field && typeof field.value === 'string' ? field.value : '';
  };
}

function isSlashCommand(command: Command): command is SlashCommand {
  return command.data.type === ApplicationCommandType.ChatInput;
}

function isMessageCommand(command: Command): command is MessageCommand {
  return command.data.type === ApplicationCommandType.Message;
}
