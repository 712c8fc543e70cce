import { runBot } from '../../../src/discord/runBot.ts';
import { tooVague } from '../answers.ts';
import { testServices } from '../testServices.ts';
import { collectingLog } from './collectingLog.ts';

/**
 * A process that runs one bot until SIGTERM, then another one until SIGTERM, and ends when nothing
 * keeps it: `twoBots.ts API_URL TOKEN`.
 */
const [apiUrl, token = ''] = process.argv.slice(2);
await runUntilSigterm();
await runUntilSigterm();

function runUntilSigterm(): Promise<void> {
  const stopping = new AbortController();
  process.once('SIGTERM', () => stopping.abort());
  return runBot({
    ...testServices(),
    apiUrl,
    token,
    stop: stopping.signal,
    ask: () => tooVague(),
    askAtOnce: () => tooVague(),
    log: collectingLog(() => {}),
  });
}
