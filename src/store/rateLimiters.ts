import { CompiledQuery } from 'kysely';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
} from 'rate-limiter-flexible';
import type { Database } from './schema.ts';

/** A limiter of its own for each thing that is counted. */
export type LimiterOf = (options: {
  /** Under which it counts; another one for each limiter. */
  readonly keyPrefix: string;
  readonly points: number;
  /** Seconds. */
  readonly duration: number;
}) => RateLimiterAbstract;

/**
 * Limiters that all processes share, through the database. Where it cannot be reached, each counts for itself. What is counted
 * goes an hour after it has run out.
 */
export function limitersIn(db: Database): LimiterOf {
  const storeClient = {
    query: async ({ text, values }: { text: string; values: readonly unknown[] }) =>
      db.executeQuery(CompiledQuery.raw(text, [...values])),
  };
  return (options) =>
    new RateLimiterPostgres({
      ...options,
      ...{ storeClient, tableName: 'rate_limits', tableCreated: true, storeType: 'client' },
      clearExpiredByTimeout: true,
      insuranceLimiter: new RateLimiterMemory(options),
    });
}
