import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIMessage,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';
import type { Member } from '../member.ts';
import { findCommand } from '../members/findCommand.ts';
import { canSee, isLoading } from '../state/sent.ts';
import type { Standpoint, Town } from './town.ts';

const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;

/** Everything that the page shows, as one member sees it in one place. */
export interface View {
  readonly channel: string;
  readonly commands: readonly CommandView[];
  /** For the menu of a message. */
  readonly messageCommands: readonly string[];
  readonly messages: readonly MessageView[];
  /** What the bot did that Discord does not put up with. */
  readonly problems: readonly string[];
  /** For mentions, and for options that ask for one. */
  readonly channels: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** A slash command, or one of its subcommands, in the member's language. */
export interface CommandView {
  /** As it is sent, `/settings channel add`. */
  readonly line: `/${string}`;
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
  /** Names and descriptions of the options in the member's language, by their names. */
  readonly labels: Readonly<
    Record<string, { readonly name: string; readonly description: string }>
  >;
}

export interface MessageView {
  readonly message: APIMessage;
  readonly isPrivate: boolean;
  readonly isLoading: boolean;
}

export function viewOf(standpoint: Standpoint, town: Town): View {
  const { world } = town.discord;
  const member = town.members[standpoint.as];
  const channel = town.channelOf(standpoint);
  const offered = [...world.commands.values()].flat().filter(({ name, type }) => {
    try {
      return findCommand({ name, type, person: member, channel }, world);
    } catch {
      return false;
    }
  });
  return {
    channel: channel.name,
    commands: offered
      .filter(({ type }) => type === ApplicationCommandType.ChatInput)
      .flatMap((command) => commandViews(command, member)),
    messageCommands: offered
      .filter(({ type }) => type === ApplicationCommandType.Message)
      .map((command) => localName(command, member)),
    messages: world.sent
      .filter((sent) => sent.channel === channel && canSee(member.user.id, sent))
      .map((sent) => ({
        message: sent.message,
        isPrivate: sent.isEphemeral,
        isLoading: isLoading(sent),
      })),
    problems: world.problems,
    channels: [...world.channels.values()]
      .filter(({ guild }) => guild !== null)
      .map(({ id, name }) => ({ id, name })),
    people: world.users.map(({ id, global_name, username }) => ({
      id,
      name: global_name ?? username,
    })),
  };
}

function commandViews(command: APIApplicationCommand, member: Member): CommandView[] {
  return leaves(command, member, {
    line: `/${command.name}`,
    name: `/${localName(command, member)}`,
  });
}

type Level = Pick<APIApplicationCommand, 'name' | 'description' | 'name_localizations'> & {
  readonly description_localizations?: APIApplicationCommand['description_localizations'];
  readonly options?: readonly APIApplicationCommandOption[];
};

/** A command without subcommands is its own leaf. */
function leaves(
  level: Level,
  member: Member,
  at: { readonly line: `/${string}`; readonly name: string },
): CommandView[] {
  const options = level.options ?? [];
  const inner = options.filter(
    (option) => option.type === Subcommand || option.type === SubcommandGroup,
  );
  if (inner.length > 0) {
    return inner.flatMap((option) =>
      leaves(option as Level, member, {
        line: `${at.line} ${option.name}`,
        name: `${at.name} ${localName(option, member)}`,
      }),
    );
  }
  return [
    {
      ...at,
      description: localDescription(level, member),
      options: options as APIApplicationCommandBasicOption[],
      labels: Object.fromEntries(
        options.map((option) => [
          option.name,
          { name: localName(option, member), description: localDescription(option, member) },
        ]),
      ),
    },
  ];
}

function localName(
  { name, name_localizations }: Pick<APIApplicationCommand, 'name' | 'name_localizations'>,
  { locale }: Member,
): string {
  return name_localizations?.[locale] ?? name;
}

function localDescription(
  {
    description,
    description_localizations,
  }: Pick<Level, 'description' | 'description_localizations'>,
  { locale }: Member,
): string {
  return description_localizations?.[locale] ?? description;
}
