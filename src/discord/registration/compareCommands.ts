import { isDeepStrictEqual } from 'node:util';
import { ApplicationCommandType, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { normalCommand, type Scope } from './normalCommand.ts';

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
export function commandLabel({ type, name }: CommandData): string {
  switch (type) {
    case ApplicationCommandType.Message:
      return `"${name}" (on a message)`;
    case ApplicationCommandType.User:
      return `"${name}" (on a member)`;
    default:
      return `/${name}`;
  }
}
