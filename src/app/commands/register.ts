import { registerCommands } from '../../discord/registration/registerCommands.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { loadSettings } from '../settings.ts';
import { UserError } from '../userError.ts';
import { write } from '../write.ts';

interface RegisterOptions {
  /** Take the commands away. */
  readonly remove?: boolean;
}

/**
 * `verbatim register`: sees to it that Discord has the bot's commands, or none of them, for one server
 * where one is set.
 *
 * @param options whether to take them away.
 * @param io what the program writes; its environment has the settings.
 * @returns 0.
 * @throws UserError without a token; BotError where Discord refuses.
 */
export async function register({ remove = false }: RegisterOptions, io: Io): Promise<number> {
  const { discordToken, discordGuildId, discordApiUrl } = loadSettings(io.env);
  if (discordToken === undefined) {
    throw new UserError('Cannot register commands: DISCORD_TOKEN is not set; put it into .env');
  }
  const { twice, ...changes } = await registerCommands({
    token: discordToken,
    guildId: discordGuildId,
    apiUrl: discordApiUrl,
    ...(remove && { wanted: [] }),
  });
  const where = discordGuildId === undefined ? 'everywhere' : `on server ${discordGuildId}`;
  const lines = Object.entries(changes)
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]) => `  ${kind}: ${names.join(', ')}\n`);
  await write(io.stdout, `Commands ${where}:\n${lines.join('') || '  none\n'}`);
  // Which servers have commands of their own, Discord tells of each server only.
  if (discordGuildId === undefined && changes.added.length > 0) {
    await write(
      io.stdout,
      'A server on which you have developed shows them twice now: set DISCORD_GUILD_ID to it, run verbatim register --remove, and leave it empty again\n',
    );
  }
  if (twice.length > 0) {
    io.stderr.write(
      `Registered everywhere as well, and shown twice on this server: ${twice.join(', ')}; ` +
        'run verbatim register --remove to take those of this server away, then leave DISCORD_GUILD_ID empty\n',
    );
  }
  return exitStatus.answered;
}
