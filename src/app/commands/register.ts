import { registerCommands } from '../../discord/registerCommands.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { loadSettings } from '../settings.ts';
import { UserError } from '../userError.ts';
import { write } from '../write.ts';

/** `verbatim register`: tells Discord the bot's commands, for one server where one is set. */
export async function register(io: Io): Promise<number> {
  const { discordToken, discordGuildId, discordApiUrl } = loadSettings(io.env);
  if (discordToken === undefined) {
    throw new UserError('Cannot register commands: DISCORD_TOKEN is not set; put it into .env');
  }
  const names = await registerCommands({
    token: discordToken,
    guildId: discordGuildId,
    apiUrl: discordApiUrl,
  });
  const list = names.map((name) => `/${name}`).join(', ');
  const where = discordGuildId === undefined ? 'everywhere' : `on server ${discordGuildId}`;
  await write(io.stdout, `Registered ${where}: ${list}\n`);
  return exitStatus.answered;
}
