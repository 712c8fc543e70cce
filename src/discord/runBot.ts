import { type Client, DiscordAPIError, Events, type Interaction, type Message } from 'discord.js';
import { createClient, type Shard } from './connection/createClient.ts';
import { rememberIds } from './connection/rememberIds.ts';
import { reportConnection } from './connection/reportConnection.ts';
import { type Patience, untilEnd } from './connection/untilEnd.ts';
import { forgetServers } from './forgetServers.ts';
import { answerGaps } from './gaps/answerGaps.ts';
import { createMonitor, type Monitor } from './health/createMonitor.ts';
import { answerInteraction } from './incoming/answerInteraction.ts';
import { answerMessage } from './incoming/answerMessage.ts';
import { apologise, isRefused } from './incoming/apologise.ts';
import { createLongWork } from './incoming/longWork.ts';
import { newIncident } from './newIncident.ts';
import { recallCorrections } from './recalls/recallCorrections.ts';
import type { OnCorpusChange, Services } from './services.ts';
import { sourceOptions } from './sources/sourceOption.ts';

interface BotOptions extends Omit<Services, 'metrics' | 'longWork'> {
  readonly token: string;
  /** Aborting it ends the bot cleanly. */
  readonly stop: AbortSignal;
  /** Another server than Discord's, without a slash at the end. */
  readonly apiUrl?: string | undefined;
  /** The part of the servers that it is for; all where left out. */
  readonly shard?: Shard | undefined;
  /** Watches the bot and counts what it does; its own where left out. */
  readonly monitor?: Monitor | undefined;
  readonly patience?: Patience;
  /** Called once Discord has let the bot in. */
  readonly whenReady?: () => Promise<void>;
  /** Tells of articles that have changed, from now on. */
  readonly onCorpusChange?: (listener: OnCorpusChange) => void;
}

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const ALREADY_ANSWERED = 40_060;

/** More events than Discord keeps for a session that is resumed. */
const REMEMBERED = 10_000;

/**
 * Runs the bot until it is told to stop.
 *
 * @throws BotError when it cannot start, or cannot go on: a refused token, a connection that is
 *   lost for good.
 */
export async function runBot(options: BotOptions): Promise<void> {
  const { token, stop, apiUrl, shard, monitor = createMonitor(), patience, ...others } = options;
  const { whenReady, onCorpusChange, ...rest } = others;
  const longWork = createLongWork();
  const services: Services = { ...rest, metrics: monitor.metrics, longWork };
  const { log, metrics } = services;
  // Before anybody waits for suggestions.
  sourceOptions(services.catalogue);
  const { client, stop: stopClient } = createClient({
    apiUrl,
    shard,
    requestMs: patience?.requestMs,
    onFault(err, event) {
      metrics.failed('dispatch');
      log.error({ err, event, incident: newIncident() }, 'Cannot take in an event');
    },
  });
  monitor.watch(client);
  reportConnection(client, services);
  let gapAnswerer: ReturnType<typeof answerGaps> | undefined;
  let recaller: ReturnType<typeof recallCorrections> | undefined;
  client.once(Events.ClientReady, (ready) => {
    void whenReady?.();
    recaller = recallCorrections(ready, services);
    gapAnswerer = answerGaps(ready, services);
  });
  onCorpusChange?.((change) => {
    recaller?.changed(change.articleIds);
    gapAnswerer?.changed(change);
  });
  answer(client, services);
  const stopForgetting = forgetServers(client, services);
  try {
    await untilEnd(client, { token, stop, ...patience });
  } finally {
    stopForgetting();
    recaller?.stop();
    gapAnswerer?.stop();
    await stopClient();
    monitor.stop();
  }
}

/** Answers each event once, and survives every way in which answering can fail. */
function answer(client: Client, services: Services): void {
  const { log, metrics } = services;
  const isNew = rememberIds(REMEMBERED);
  const once =
    <Event extends Interaction | Message>(
      answerEvent: (event: Event, services: Services) => Promise<void>,
    ) =>
    async (event: Event): Promise<void> => {
      if (!isNew(event.id)) return;
      try {
        await answerEvent(event, services);
      } catch (err) {
        if (isAnsweredAlready(err)) {
          log.warn(
            { code: ALREADY_ANSWERED },
            'Sent an answer a second time, as Discord failed after the first',
          );
          return;
        }
        metrics.failed('handler');
        const incident = newIncident();
        log.error({ err, incident }, 'Cannot send an answer');
        if (!isRefused(err)) return;
        await apologise(event, incident).catch((failure) => {
          log.warn({ err: failure, incident }, 'Cannot apologise for an answer either');
        });
      }
    };
  client.on(Events.InteractionCreate, once(answerInteraction));
  client.on(Events.MessageCreate, once(answerMessage));
}

/** As no event is answered twice, it was the first attempt that Discord took and then failed. */
function isAnsweredAlready(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === ALREADY_ANSWERED;
}
