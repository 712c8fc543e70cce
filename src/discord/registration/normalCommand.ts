import { ApplicationCommandType, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';

/** Where a command is registered; on one server, Discord leaves contexts and installs aside. */
export type Scope = 'global' | 'guild';

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
export function normalCommand(
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
