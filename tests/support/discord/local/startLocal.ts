import { registerCommands } from '../../../../src/discord/registration/registerCommands.ts';
import type { Services } from '../../../../src/discord/services.ts';
import { type Bot, startBot } from '../startBot.ts';
import { startDiscord } from '../startDiscord.ts';
import { bundlePage } from './bundlePage.ts';
import { servePage } from './servePage.ts';
import { createTown } from './town.ts';

/** The libraries are loaded from their sources first, which takes a while on a slow machine. */
const START_MS = 30_000;

/** How soon one hears of what happened. */
const TELL_MS = 250;

interface LocalOptions
  extends Pick<Services, 'ask' | 'catalogue'>,
    Partial<Pick<Services, 'figures'>> {
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
  const bot = startBot(discord, services);
  const isReady = () => bot.log.find(({ message }) => message.startsWith('Ready'));
  await discord.until('the bot to be ready', isReady, START_MS);
  const told = { entries: 0, problems: 0 };
  const tell = () => {
    for (const entry of bot.log.slice(told.entries)) log(lineOf(entry));
    told.entries = bot.log.length;
    if (told.problems === world.problems.length) return;
    for (const problem of world.problems.slice(told.problems)) log(`problem ${problem}`);
    told.problems = world.problems.length;
    world.changes.emit('change');
  };
  const telling = setInterval(tell, TELL_MS);
  const stop = async () => {
    await bot.stop();
    clearInterval(telling);
    tell();
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

function lineOf({ level, message, ...fields }: Bot['log'][number]): string {
  const error = Object.values(fields).find((value) => value instanceof Error);
  return `${level} ${message}${error ? `: ${error.stack}` : ''}`;
}
