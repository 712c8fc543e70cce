import { setTimeout } from 'node:timers/promises';
import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import type { Discord } from '../startDiscord.ts';

interface Options extends Partial<ClientOptions> {
  readonly on?: (interaction: Interaction) => unknown;
}

/** A plain discord.js client on the stand-in, ready, that a test tells how to answer. */
export async function startClient(
  discord: Discord,
  { on = () => {}, ...options }: Options = {},
): Promise<Client> {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    waitGuildTimeout: 200,
    ...options,
    rest: { api: discord.apiUrl, timeout: 2_000, ...options.rest },
  });
  // Between two attempts to connect, discord.js does not come to an end.
  onTestFinished(() => Promise.race([client.destroy(), setTimeout(500)]).then(() => {}));
  client.on(Events.Error, (error) => discord.world.log.push(`client: ${error}`));
  client.on(Events.InteractionCreate, async (interaction) => {
    try {
      await on(interaction);
    } catch (error) {
      discord.world.log.push(`client: ${error}`);
    }
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.world.bot.token);
  await ready;
  return client;
}
