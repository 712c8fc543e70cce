import { Events } from 'discord.js';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import { figuresFor } from '../../src/answer/figures/figuresFor.ts';
import { rememberAnswers } from '../../src/answer/rememberAnswers.ts';
import { readCorpus } from '../../src/corpus/readCorpus.ts';
import { createClient } from '../../src/discord/connection/createClient.ts';
import { createPace } from '../../src/discord/incoming/pace.ts';
import { runBot } from '../../src/discord/runBot.ts';
import { DEFAULT_SETTINGS } from '../../src/discord/serverSettings.ts';
import type { Services } from '../../src/discord/services.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { catalogueOf } from '../../src/search/catalogue.ts';

/** `search` answers every question anew, `verbatim` remembers those of late, as the product does. */
export const HANDLERS = ['trivial', 'verbatim', 'search'] as const;
export type Handler = (typeof HANDLERS)[number];

const SHIPPED_CORPUS = 'corpus';

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
  await (handler === 'trivial' ? runTrivial(apiUrl) : runVerbatim(handler, apiUrl));
}

async function runTrivial(apiUrl: string): Promise<void> {
  const { client } = createClient({ apiUrl, onFault: () => {} });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isRepliable()) void interaction.reply('ok');
  });
  await client.login(TOKEN);
}

async function runVerbatim(handler: Handler, apiUrl: string): Promise<void> {
  const { articles } = await readCorpus(SHIPPED_CORPUS);
  const index = await buildIndex(articles);
  const search: Services['askAtOnce'] = (question, options) =>
    answerQuestion(question, index, options);
  const silent = () => {};
  const none = async () => [];
  await runBot({
    ...{ apiUrl, token: TOKEN, stop: new AbortController().signal },
    ask: handler === 'verbatim' ? rememberAnswers(search) : search,
    askAtOnce: search,
    figures: (topic, options) => figuresFor(topic, index, options),
    catalogue: catalogueOf(index),
    settings: {
      get: async () => DEFAULT_SETTINGS,
      set: async () => DEFAULT_SETTINGS,
    },
    feedback: {
      add: async () => true,
      removeOf: async () => 0,
    },
    versionsOf: async () => [],
    departures: { graceDays: 7, servers: none, gone: none, back: none, deleteDue: none },
    // Nobody asks too much here: that is what is measured.
    limits: {
      check: async () => 'go',
      checkWork: async () => 'go',
      giveBack: async () => {},
      charge: async () => {},
    },
    pace: createPace(),
    log: { debug: silent, info: silent, warn: silent, error: console.error },
  });
}
