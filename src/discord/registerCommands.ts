import {
  DiscordAPIError,
  REST,
  type RESTGetCurrentApplicationResult,
  type RESTPutAPIApplicationCommandsResult,
  Routes,
} from 'discord.js';
import { BotError } from './botError.ts';
import { commands } from './commands/commands.ts';
import { tokenRefused, unreachable } from './connection/connectionErrors.ts';

/** "Missing Access" (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json). */
const MISSING_ACCESS = 50_001;

interface Registration {
  readonly token: string;
  /** The one server to have the commands, at once; all places where the bot is, where left out. */
  readonly guildId?: string | undefined;
  /** Another server than Discord's, without a slash at the end. */
  readonly apiUrl?: string | undefined;
}

/**
 * Tells Discord which commands there are, in place of those that it knew.
 *
 * @returns the names of the commands that Discord has now.
 * @throws BotError where Discord does not accept them.
 */
export async function registerCommands({
  token,
  guildId,
  apiUrl,
}: Registration): Promise<string[]> {
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    const route =
      guildId === undefined
        ? Routes.applicationCommands(id)
        : Routes.applicationGuildCommands(id, guildId);
    const body = commands.map(({ data }) => data);
    const registered = (await rest.put(route, { body })) as RESTPutAPIApplicationCommandsResult;
    return registered.map(({ name }) => name);
  } catch (error) {
    throw registrationError(error, guildId);
  } finally {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
}

function registrationError(error: unknown, guildId: string | undefined): BotError {
  if (!(error instanceof DiscordAPIError)) return unreachable(error);
  if (error.status === 401) return tokenRefused(error);
  if (error.code === MISSING_ACCESS || error.status === 404) {
    return new BotError(
      'no_access',
      `Cannot register commands on server ${guildId}: the bot is not there, so check DISCORD_GUILD_ID, or invite the bot with the scope applications.commands`,
      { cause: error },
    );
  }
  // discord.js writes the tree of errors as one line per field.
  return new BotError('commands_refused', `Discord refuses the commands: ${error.message}`, {
    cause: error,
  });
}
