import { registerCommands } from '../../discord/registerCommands.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { loadSettings } from '../settings.ts';
import { UserError } from '../userError.ts';
import { write } from '../write.ts';

/** `verbatim register`: sees to it that Discord has the bot's commands, for one server where one is set. */
export async function register(io: Io): Promise<number> {
  const { discordToken, discordGuildId, discordApiUrl } = loadSettings(io.env);
  if (discordToken === undefined) {
    throw new UserError('Cannot register commands: DISCORD_TOKEN is not set; put it into .env');
  }
  const { twice, ...changes } = await registerCommands({
    token: discordToken,
    guildId: discordGuildId,
    apiUrl: discordApiUrl,
  });
  const where = discordGuildId === undefined ? 'everywhere' : `on server ${discordGuildId}`;
  const lines = Object.entries(changes)
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]) => `  ${kind}: ${names.join(', ')}\n`);
  await write(io.stdout, `Commands ${where}:\n${lines.join('')}`);
  if (twice.length > 0) {
    io.stderr.write(
      `Registered everywhere as well, and shown twice on this server: ${twice.join(', ')}; ` +
        'leave DISCORD_GUILD_ID empty where you do not develop\n',
    );
  }
  return exitStatus.answered;
}
