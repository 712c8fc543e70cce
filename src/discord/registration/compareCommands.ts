import { isDeepStrictEqual } from 'node:util';
import { ApplicationCommandType, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';

type CommandData = RESTPostAPIApplicationCommandsJSONBody;

/** Commands as a person knows them: `/ask`, or `"Find evidence"` in the menu of a message. */
export interface CommandChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

interface Lists {
  /** The commands of the code. */
  readonly wanted: readonly CommandData[];
  /** Those that Discord has. */
  readonly registered: readonly CommandData[];
}

/** What is to be done for Discord to have the commands of the code. */
export function compareCommands({ wanted, registered }: Lists, scope: Scope): CommandChanges {
  const known = new Map(registered.map((command) => [commandLabel(command), command]));
  const names = new Set(wanted.map(commandLabel));
  const sort = (command: CommandData) => {
    const old = known.get(commandLabel(command));
    if (!old) return 'added';
    const isSame = isDeepStrictEqual(
      normalCommand(command, { scope }),
      normalCommand(old, { scope, wanted: command }),
    );
    return isSame ? 'unchanged' : 'changed';
  };
  const those = (kind: string) => wanted.filter((one) => sort(one) === kind).map(commandLabel);
  return {
    added: those('added'),
    changed: those('changed'),
    removed: [...known.keys()].filter((name) => !names.has(name)),
    unchanged: those('unchanged'),
  };
}

/** Whether Discord has to be told. */
export function hasChanges({ added, changed, removed }: CommandChanges): boolean {
  return added.length + changed.length + removed.length > 0;
}

/** How a person finds the command. Names are unique among those of a type only. */
function commandLabel({ type, name }: CommandData): string {
  switch (type) {
    case ApplicationCommandType.Message:
      return `"${name}" (on a message)`;
    case ApplicationCommandType.User:
      return `"${name}" (on a member)`;
    default:
      return `/${name}`;
  }
}

/** Where a command is registered; on one server, Discord leaves contexts and installs aside. */
type Scope = 'global' | 'guild';

type Plain = Readonly<Record<string, unknown>>;

/** The fields of a command that its author decides on, and what each is where it is left out. */
const COMMAND = {
  name: '',
  description: '',
  name_localizations: {},
  description_localizations: {},
  default_member_permissions: null,
  nsfw: false,
} satisfies Plain;

const OPTION = {
  type: 0,
  name: '',
  description: '',
  name_localizations: {},
  description_localizations: {},
  required: false,
  autocomplete: false,
  min_value: null,
  max_value: null,
  min_length: null,
  max_length: null,
} satisfies Plain;

const CHOICE = { name: '', value: '', name_localizations: {} } satisfies Plain;

/** Discord's, where a command has a place but does not name it: what the application allows. */
const PLACES = ['contexts', 'integration_types'] as const;

/**
 * A command in the form in which two of them can be compared, whether it comes from the code or
 * from Discord, which adds ids, versions, and defaults for all that was left out.
 *
 * @param wanted the command of the code: places that it does not name are not compared.
 */
function normalCommand(
  command: RESTPostAPIApplicationCommandsJSONBody,
  { scope, wanted = command }: { scope: Scope; wanted?: RESTPostAPIApplicationCommandsJSONBody },
): Plain {
  const fields = command as unknown as Plain;
  const places = PLACES.filter((place) => scope === 'global' && wanted[place]);
  return {
    ...pick(fields, COMMAND),
    type: fields['type'] ?? ApplicationCommandType.ChatInput,
    options: list(fields['options']).map(normalOption),
    ...Object.fromEntries(places.map((place) => [place, sorted(fields[place])])),
  };
}

function normalOption(option: Plain): Plain {
  return {
    ...pick(option, OPTION),
    choices: list(option['choices']).map((choice) => pick(choice, CHOICE)),
    options: list(option['options']).map(normalOption),
    channel_types: sorted(option['channel_types']),
  };
}

/** The fields that are named, with null taken for left out. Objects have their keys in order. */
function pick(from: Plain, defaults: Plain): Plain {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, otherwise]) => [name, inOrder(from[name] ?? otherwise)]),
  );
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).filter(([, entry]) => entry !== null);
  return Object.fromEntries(filled.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function list(value: unknown): readonly Plain[] {
  return Array.isArray(value) ? value : [];
}

function sorted(value: unknown): readonly number[] {
  return Array.isArray(value) ? [...value].sort((a, b) => a - b) : [];
}

type Commands = readonly RESTPostAPIApplicationCommandsJSONBody[];

/** The commands that members of a server see twice: they are registered on it and everywhere. */
export function registeredTwice(onServer: Commands, everywhere: Commands): string[] {
  const labels = new Set(onServer.map(commandLabel));
  return everywhere.map(commandLabel).filter((label) => labels.has(label));
}
