import {
  type REST,
  type RESTGetAPIApplicationCommandsResult,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';

interface Place {
  readonly applicationId: string;
  /** The one server; all places where left out. */
  readonly guildId?: string | undefined;
}

/** The commands that Discord has, with their names in all languages. */
export async function readCommands(
  rest: REST,
  place: Place,
): Promise<RESTPostAPIApplicationCommandsJSONBody[]> {
  // Without it, Discord leaves out all but the default names: each would look changed.
  const query = new URLSearchParams({ with_localizations: 'true' });
  const commands = await rest.get(commandsRoute(place), { query });
  return commands as RESTGetAPIApplicationCommandsResult as RESTPostAPIApplicationCommandsJSONBody[];
}

/** @returns the path of the commands of one server, or of those that are everywhere, in Discord's API. */
export function commandsRoute({ applicationId, guildId }: Place): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}
