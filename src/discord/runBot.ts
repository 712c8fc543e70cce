import { type Client, Events } from 'discord.js';
import { answerInteraction } from './answerInteraction.ts';
import { answerMessage } from './answerMessage.ts';
import { createClient } from './createClient.ts';
import { forgetServers } from './forgetServers.ts';
import type { Services } from './services.ts';
import { type Patience, untilEnd } from './untilEnd.ts';

interface BotOptions extends Services {
  readonly token: string;
  /** Aborting it ends the bot cleanly. */
  readonly stop: AbortSignal;
  /** Another server than Discord's, without a slash at the end. */
  readonly apiUrl?: string | undefined;
  readonly patience?: Patience;
}

/**
 * Runs the bot until it is told to stop.
 *
 * @throws BotError when it cannot start, or cannot go on: a refused token, a connection that is
 *   lost for good.
 */
export async function runBot({
  token,
  stop,
  apiUrl,
  patience,
  ...services
}: BotOptions): Promise<void> {
  const { client, stop: stopClient } = createClient(apiUrl);
  report(client, services);
  answer(client, services);
  forgetServers(client, services);
  try {
    await untilEnd(client, { token, stop, ...patience });
  } finally {
    await stopClient();
  }
}

function answer(client: Client, services: Services): void {
  const logged = (answering: Promise<void>) =>
    answering.catch((error) => services.log('error', 'Cannot send an answer', error));
  client.on(Events.InteractionCreate, (interaction) =>
    logged(answerInteraction(interaction, services)),
  );
  client.on(Events.MessageCreate, (message) => logged(answerMessage(message, services)));
}

function report(client: Client, { log }: Services): void {
  client.on(Events.ClientReady, ({ user, guilds: { cache } }) =>
    log('info', `Ready as ${user.tag} on ${cache.size} ${cache.size === 1 ? 'server' : 'servers'}`),
  );
  let isConnected = false;
  const connected = () => {
    isConnected = true;
    log('info', 'Connected to Discord');
  };
  client.on(Events.ShardReady, connected);
  client.on(Events.ShardResume, connected);
  client.on(Events.ShardReconnecting, () => {
    // Every attempt tells of it, twice a second.
    if (isConnected) log('warn', 'Connection lost, trying again');
    isConnected = false;
  });
  client.on(Events.Warn, (message) => log('warn', message));
  // Without a listener, Node ends the process on an error event.
  client.on(Events.Error, (error) => log('error', 'Error in the client', error));
  client.on(Events.ShardError, (error) => log('error', 'Error in the connection', error));
}
