import { it as plainIt } from 'vitest';
import { registerCommands } from '../../../src/discord/registration/registerCommands.ts';
import { type Bot, startBot } from './startBot.ts';
import { type Discord, startDiscord } from './startDiscord.ts';

type Options = Parameters<typeof startBot>[1];

interface Fixtures {
  readonly discord: Discord;
  /** Starts the bot; it is stopped after the test. */
  readonly start: (options: Options) => Bot;
  /** Registers the commands, starts the bot and waits until it is ready. */
  readonly startReady: (options: Options) => Promise<Bot>;
}

/** `it` for a test on the stand-in: it fails where the bot did what Discord does not put up with. */
export const it = plainIt.extend<Fixtures & { bots: Bot[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from it which fixtures are needed
  discord: async ({}, use) => {
    const discord = await startDiscord();
    await use(discord);
    await discord.stop();
  },
  bots: async ({ discord: _ }, use) => {
    const bots: Bot[] = [];
    await use(bots);
    await Promise.all(bots.map((bot) => bot.stop()));
  },
  start: async ({ discord, bots }, use) => {
    await use((options) => {
      const bot = startBot(discord, options);
      bots.push(bot);
      return bot;
    });
  },
  startReady: async ({ discord, start }, use) => {
    await use(async (options) => {
      await registerCommands({ token: discord.world.bot.token, apiUrl: discord.apiUrl });
      const bot = start(options);
      await discord.until('the bot to be ready', () =>
        bot.log.find(({ message }) => message.startsWith('Ready')),
      );
      return bot;
    });
  },
});
