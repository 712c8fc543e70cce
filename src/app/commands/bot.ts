import { createMonitor } from '../../discord/health/createMonitor.ts';
import { createMetrics } from '../../discord/health/metrics.ts';
import { serveHealth } from '../../discord/health/serveHealth.ts';
import { answerInDiscord } from '../answerInDiscord.ts';
import { answerInShards } from '../answerInShards.ts';
import { createLog } from '../createLog.ts';
import type { Io } from '../io.ts';
import { loadSettings, type Settings } from '../settings.ts';
import { tellEnd } from '../tellEnd.ts';
import { UserError } from '../userError.ts';
import { whenTerminated } from '../whenTerminated.ts';

/**
 * `verbatim bot`: answers in Discord until it is told to stop.
 *
 * @param io what the program reads and writes; its environment has the settings.
 * @returns 0 where it was told to stop, 2 where it cannot go on, 70 for a fault of the program.
 * @throws UserError for a wrong setting.
 */
export async function bot(io: Io): Promise<number> {
  const settings = loadSettings(io.env);
  const { discordToken: token, logLevel: level, shards } = settings;
  if (token === undefined) {
    throw new UserError(
      'Cannot start the bot: DISCORD_TOKEN is not set; put it into .env (see .env.example and ' +
        'README.md), or try the bot without Discord: npm run discord:local',
    );
  }
  const log = createLog(io.stderr, { level, secrets: [token] });
  return tellEnd(log, () =>
    shards === undefined
      ? answerAlone(settings, { io, token, log })
      : answerInShards(settings, { io, token, log, shards }),
  );
}

type Parts = Pick<Parameters<typeof answerInDiscord>[1], 'io' | 'token' | 'log'>;

async function answerAlone(settings: Settings, parts: Parts): Promise<void> {
  const { healthHost: host, healthPort: port } = settings;
  const monitor = createMonitor({ metrics: createMetrics({ withProcess: true }) });
  const server =
    port === undefined
      ? undefined
      : await serveHealth({
          host,
          port,
          report: monitor.report,
          scrape: () => monitor.scrape().metrics(),
        });
  try {
    await answerInDiscord(settings, { ...parts, monitor, whenToldToStop: whenTerminated });
  } finally {
    await server?.close();
  }
}
