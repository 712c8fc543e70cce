import { Events } from 'discord.js';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import { readCorpus } from '../../src/corpus/readCorpus.ts';
import { createClient } from '../../src/discord/createClient.ts';
import { DEFAULT_SETTINGS } from '../../src/discord/serverSettings.ts';
import { runBot } from '../../src/discord/runBot.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { catalogueOf } from '../../src/search/catalogue.ts';

export type Handler = 'trivial' | 'verbatim';

const TOKEN = 'MTQwMDAwMDAwMDAwMDAwMDAwMA.G-load.bench-bench-bench-bench-bench';

/** What the process that measures may ask of the one that answers. */
export interface MemoryReport {
  readonly heapMb: number;
  readonly residentMb: number;
}

/**
 * The process that is measured: a bot with the real answers on the shipped corpus, or one that says
 * "ok", the most that discord.js can do. It ends with the process that started it.
 */
export async function runLoadedBot(handler: Handler, apiUrl: string): Promise<void> {
  process.on('message', () => {
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    process.send?.({ heapMb: heapUsed / 1e6, residentMb: rss / 1e6 } satisfies MemoryReport);
  });
  process.on('disconnect', () => process.exit());
  await (handler === 'trivial' ? runTrivial(apiUrl) : runVerbatim(apiUrl));
}

async function runTrivial(apiUrl: string): Promise<void> {
  const { client } = createClient(apiUrl);
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isRepliable()) void interaction.reply('ok');
  });
  await client.login(TOKEN);
}
