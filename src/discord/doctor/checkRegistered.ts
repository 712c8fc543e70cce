import { DiscordAPIError, type REST } from 'discord.js';
import { commands } from '../commands/commands.ts';
import { compareCommands, hasChanges, registeredTwice } from '../registration/compareCommands.ts';
import { readCommands } from '../registration/registerCommands.ts';
import type { Check } from './check.ts';

interface Place {
  readonly applicationId: string;
  readonly guildId?: string | undefined;
}

const what = 'commands';

/** Whether Discord has the commands of this version, on one server and everywhere. */
export async function checkRegistered(rest: REST, place: Place): Promise<Check[]> {
  const { applicationId, guildId } = place;
  const wanted = commands.map(({ data }) => data);
  const everywhere = await readCommands(rest, { applicationId });
  const global = judge(compareCommands({ wanted, registered: everywhere }, 'global'));
  if (guildId === undefined) return [global];
  try {
    const registered = await readCommands(rest, { applicationId, guildId });
    // The server shows those that are registered everywhere.
    if (registered.length === 0 && everywhere.length > 0) return [at('everywhere', global)];
    const local = judge(compareCommands({ wanted, registered }, 'guild'));
    if (everywhere.length === 0) return [local];
    const twice = registeredTwice(registered, everywhere);
    return [
      at(`on the server ${guildId}`, local),
      at('everywhere', global),
      ...(twice.length === 0 ? [] : [shownTwice(twice, guildId)]),
    ];
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    return [
      {
        what,
        level: 'problem',
        found: `the bot is not on the server ${guildId}: ${error.message}`,
        todo: 'Check DISCORD_GUILD_ID, or add the bot to the server',
      },
    ];
  }
}

function judge(changes: ReturnType<typeof compareCommands>): Check {
  const { added, changed, removed, unchanged } = changes;
  if (!hasChanges(changes)) {
    return { what, level: 'ok', found: `registered as in this version: ${unchanged.join(', ')}` };
  }
  const parts = [
    ...(added.length > 0 ? [`not registered: ${added.join(', ')}`] : []),
    ...(changed.length > 0 ? [`other than in this version: ${changed.join(', ')}`] : []),
    ...(removed.length > 0 ? [`unknown to this version: ${removed.join(', ')}`] : []),
  ];
  return { what, level: 'problem', found: parts.join('; '), todo: 'Run verbatim register' };
}

function at(where: string, { todo, ...check }: Check): Check {
  const isLocal = where !== 'everywhere';
  return {
    ...check,
    found: `${where}: ${check.found}`,
    ...(todo !== undefined && { todo: isLocal ? todo : `${todo}, with DISCORD_GUILD_ID empty` }),
  };
}

function shownTwice(labels: readonly string[], guildId: string): Check {
  return {
    what,
    level: 'warning',
    found: `registered everywhere as well, and shown twice on the server ${guildId}: ${labels.join(', ')}`,
    todo: 'Run verbatim register --remove to take those of the server away, then leave DISCORD_GUILD_ID empty',
  };
}
