import type { Metrics } from '../discord/health/metrics.ts';
import type { Log } from '../discord/log.ts';
import { newIncident } from '../discord/newIncident.ts';
import { exitStatus } from './exitStatus.ts';

/**
 * Sees to the faults that nobody else has seen to: a rejected promise is reported, and the bot goes
 * on; after an exception out of nowhere nothing can be relied on, and the process ends.
 *
 * @param log where faults go, each with the number of an incident.
 * @param metrics counts them.
 * @returns ends the guard.
 */
export function guardProcess(log: Log, metrics: Pick<Metrics, 'failed'>): () => void {
  const rejected = (err: unknown) => {
    metrics.failed('process');
    log.error(
      { err, incident: newIncident() },
      'Something failed, and nothing was there to see to it',
    );
  };
  const thrown = (err: unknown) => {
    log.error({ err, incident: newIncident() }, 'Cannot go on, by a fault of the program');
    process.exit(exitStatus.crashed);
  };
  process.on('unhandledRejection', rejected);
  process.on('uncaughtException', thrown);
  return () => {
    process.off('unhandledRejection', rejected);
    process.off('uncaughtException', thrown);
  };
}
