import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord.js';
import { type Resolved, resolve } from '../payloads/resolved.ts';
import type { World } from '../state/world.ts';
import { checkValue, type Value } from './checkValue.ts';

const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;

export type Values = Readonly<Record<string, Value>>;

interface Filled {
  readonly options: object[];
  readonly resolved: Resolved;
}

interface Form {
  readonly command: APIApplicationCommand;
  /** The names after the command's own: of a group and a subcommand. */
  readonly path: readonly string[];
  readonly values: Values;
  /** The option that somebody is typing into: Discord checks nothing yet, but its type. */
  readonly focused?: string | undefined;
}

/**
 * What Discord's form sends: it has checked the values against the command as registered.
 *
 * @throws Error where the form does not take them.
 */
export function fillForm({ command, path, values, focused }: Form, world: World): Filled {
  const resolved: Resolved = {};
  const options = level(command.options ?? [], path);
  return { options, resolved };

  function level(
    offered: readonly APIApplicationCommandOption[],
    names: readonly string[],
  ): object[] {
    const [name, ...rest] = names;
    if (name === undefined) return fields(offered as APIApplicationCommandBasicOption[]);
    const option = offered.find((candidate) => candidate.name === name);
    if (option?.type !== Subcommand && option?.type !== SubcommandGroup) {
      throw new Error(`/${command.name} has no subcommand "${name}"`);
    }
    return [{ name, type: option.type, options: level(option.options ?? [], rest) }];
  }

  function fields(offered: readonly APIApplicationCommandBasicOption[]): object[] {
    if (offered.some(({ type }) => (type as number) <= SubcommandGroup)) {
      throw new Error(`/${command.name} wants a subcommand`);
    }
    const unknown = Object.keys(values).find(
      (name) => !offered.some((option) => option.name === name),
    );
    if (unknown !== undefined) throw new Error(`The form has no field "${unknown}"`);
    if (focused !== undefined) {
      const option = offered.find(({ name }) => name === focused);
      const completes = option && 'autocomplete' in option && option.autocomplete === true;
      if (!completes) throw new Error(`"${focused}" completes nothing`);
    }
    return offered.flatMap((option) => field(option));
  }

  function field(option: APIApplicationCommandBasicOption): object[] {
    const { name, type, required = false } = option;
    const isFocused = name === focused;
    const value = values[name] ?? (isFocused ? '' : undefined);
    if (value === undefined) {
      if (required && focused === undefined) throw new Error(`The form wants "${name}"`);
      return [];
    }
    if (focused === undefined) checkValue(option, value);
    const sent = resolve(value, resolved, world);
    // Discord sends what is half typed as text, whatever the option takes.
    return [
      isFocused ? { name, type, value: String(sent), focused: true } : { name, type, value: sent },
    ];
  }
}
