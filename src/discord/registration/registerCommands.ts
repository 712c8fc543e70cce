import {
  DiscordAPIError,
  type REST,
  type RESTGetAPIApplicationCommandsResult,
  type RESTGetCurrentApplicationResult,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { BotError } from '../botError.ts';
import { commands } from '../commands/commands.ts';
import { type Access, withRest } from '../connection/withRest.ts';
import {
  type CommandChanges,
  compareCommands,
  hasChanges,
  registeredTwice,
} from './compareCommands.ts';

/** Forbidden, and not found: the bot is not where the commands are to be. */
const NO_ACCESS: ReadonlySet<number> = new Set([403, 404]);

interface Registration extends Access {
  /** The one server to have the commands, at once; all places where the bot is, where left out. */
  readonly guildId?: string | undefined;
  /** The commands; the bot's own where left out; none, to take all away. */
  readonly wanted?: readonly RESTPostAPIApplicationCommandsJSONBody[];
}

interface Registered extends CommandChanges {
  /** Commands that members of the server see twice: they are registered everywhere as well. */
  readonly twice: readonly string[];
}

/**
 * Sees to it that Discord has the bot's commands and no others. Where it has them already, nothing
 * is sent.
 *
 * @throws BotError where Discord does not accept them.
 */
export async function registerCommands({
  guildId,
  wanted = commands.map(({ data }) => data),
  ...access
}: Registration): Promise<Registered> {
  return withRest(access, async (rest) => {
    const application = await rest.get(Routes.currentApplication());
    const { id: applicationId } = application as RESTGetCurrentApplicationResult;
    const registered = await readCommands(rest, { applicationId, guildId });
    const scope = guildId === undefined ? 'global' : 'guild';
    const changes = compareCommands({ wanted, registered }, scope);
    if (hasChanges(changes)) {
      await rest.put(commandsRoute({ applicationId, guildId }), { body: wanted });
    }
    const everywhere = guildId === undefined ? [] : await readCommands(rest, { applicationId });
    return { ...changes, twice: registeredTwice(wanted, everywhere) };
  }).catch((error: unknown) => {
    throw error instanceof DiscordAPIError ? registrationError(error, guildId) : error;
  });
}

function registrationError(error: DiscordAPIError, guildId: string | undefined): BotError {
  if (NO_ACCESS.has(error.status)) {
    return new BotError(
      'no_access',
      guildId === undefined
        ? `Cannot register commands everywhere: Discord does not let this application (${error.message}), so look at it on https://discord.com/developers/applications`
        : `Cannot register commands on server ${guildId}: the bot is not there, so check DISCORD_GUILD_ID, or invite the bot with the scope applications.commands`,
      { cause: error },
    );
  }
  // discord.js writes the tree of errors as one line per field.
  return new BotError('commands_refused', `Discord refuses the commands: ${error.message}`, {
    cause: error,
  });
}

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
function commandsRoute({ applicationId, guildId }: Place): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}
