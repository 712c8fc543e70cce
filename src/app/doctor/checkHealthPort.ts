import { BotError } from '../../discord/botError.ts';
import type { Check } from '../../discord/doctor/check.ts';
import { serveHealth } from '../../discord/health/serveHealth.ts';

interface Address {
  readonly host: string;
  readonly port: number | undefined;
}

const what = 'health port';
/** A server on this machine answers within milliseconds. */
const TIMEOUT_MS = 3_000;

/**
 * Whether health can be served where it is to be; or is, by the bot that runs.
 *
 * @param address where health is to be served; a port that is not set is no problem.
 * @returns the check, after three seconds at the most.
 */
export async function checkHealthPort({ host, port }: Address): Promise<Check> {
  if (port === undefined) {
    return { what, level: 'ok', found: 'HEALTH_PORT is not set: no health and no metrics' };
  }
  try {
    const report = () => ({ health: [], readiness: [], longestStallMs: 0 });
    const server = await serveHealth({ host, port, report, scrape: async () => '' });
    await server.close();
    return { what, level: 'ok', found: `${host}:${port} is free` };
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    const running = await runningBot({ host, port });
    if (running) return running;
    const [found = '', todo = 'Set another HEALTH_PORT'] = error.message.split('; ');
    return { what, level: 'problem', found, todo };
  }
}

async function runningBot({ host, port }: Address): Promise<Check | null> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(`http://${host}:${port}/healthz`, { signal });
    const { status, reasons } = (await response.json()) as { status: unknown; reasons: unknown };
    if (!Array.isArray(reasons)) return null;
    if (status === 'ok')
      return { what, level: 'ok', found: `a bot runs on ${host}:${port}, and is well` };
    return {
      what,
      level: 'problem',
      found: `the bot that runs on ${host}:${port} is not well: ${reasons.join('; ')}`,
    };
  } catch {
    return null;
  }
}
