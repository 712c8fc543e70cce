import { registerCommands } from '../../../../src/discord/registerCommands.ts';
import type { Services } from '../../../../src/discord/services.ts';
import { startBot } from '../startBot.ts';
import { startDiscord } from '../startDiscord.ts';
import { bundlePage } from './bundlePage.ts';
import { servePage } from './servePage.ts';
import { createTown } from './town.ts';

/** The libraries are loaded from their sources first, which takes a while on a slow machine. */
const START_MS = 30_000;

/** How soon one hears of a problem. */
const TELL_MS = 250;

interface LocalOptions extends Pick<Services, 'ask' | 'catalogue'> {
  /** Of the page; 0 for any that is free. */
  readonly port: number;
  /** Is told what the bot did wrong, and what it reports itself. */
  readonly log: (line: string) => void;
}

interface Local {
  /** Where the page is. */
  readonly url: string;
  /** Where the bot finds what it takes for Discord. */
  readonly apiUrl: string;
  stop(): Promise<void>;
}

/** The stand-in, the real bot on it, and a page to talk to it. */
export async function startLocal({ port, log, ...services }: LocalOptions): Promise<Local> {
  const discord = await startDiscord();
  const bundling = bundlePage();
  // Awaited when the bot is ready: until then, its failure must not upset Node.
  bundling.catch(() => {});
  const { world } = discord;
  const town = createTown(discord);
  await registerCommands({ token: world.bot.token, apiUrl: discord.apiUrl });
  let isReady = false;
  const bot = startBot(discord, {
    ...services,
    log: (level, message, error) => {
      log(`${level} ${message}${error instanceof Error ? `: ${error.stack}` : ''}`);
      isReady ||= message.startsWith('Ready');
      world.changes.emit('change');
    },
  });
  await discord.until('the bot to be ready', () => isReady || undefined, START_MS);
  let told = 0;
  const telling = setInterval(() => {
    if (told === world.problems.length) return;
    for (const problem of world.problems.slice(told)) log(`problem ${problem}`);
    told = world.problems.length;
    world.changes.emit('change');
  }, TELL_MS);
  const stop = async () => {
    clearInterval(telling);
    await bot.stop();
    discord.takeProblems();
    await discord.stop();
  };
  try {
    const page = await servePage(town, { port, script: await bundling });
    return {
      url: page.url,
      apiUrl: discord.apiUrl,
      stop: async () => {
        await page.stop();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
