import {
  type APIApplicationCommand,
  type APIApplicationCommandInteractionDataBasicOption,
  ApplicationCommandOptionType,
} from 'discord.js';
import type { World } from './state/world.ts';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure */
const STRING_MAX = 6_000;

/** The command as it was registered, on the server or for all. */
export function findCommand(line: string, { commands, guild }: World): APIApplicationCommand {
  const all = [...(commands.get(guild.id) ?? []), ...(commands.get('global') ?? [])];
  const command = all.find(({ name }) => `/${name}` === line);
  if (!command) throw new Error(`${line} is not registered`);
  return command;
}

/** What Discord's form sends: it has checked the values against the command as registered. */
export function fillForm(
  { options = [] }: APIApplicationCommand,
  values: Record<string, string>,
): APIApplicationCommandInteractionDataBasicOption[] {
  const unknown = Object.keys(values).find(
    (name) => !options.some((option) => option.name === name),
  );
  if (unknown !== undefined) throw new Error(`The form has no field "${unknown}"`);
  return options.flatMap((option) => {
    const { name, required = false } = option;
    const value = values[name];
    if (value === undefined && required) throw new Error(`The form wants "${name}"`);
    if (value === undefined) return [];
    if (option.type !== ApplicationCommandOptionType.String)
      throw new Error(`"${name}" is no text`);
    if (value.length > (option.max_length ?? STRING_MAX)) throw new Error(`"${name}" is too long`);
    return [{ name, type: option.type, value }];
  });
}
