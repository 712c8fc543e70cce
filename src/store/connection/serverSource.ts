import pg from 'pg';
import type { Session, Source } from './session.ts';

/** More connections than a bot has work for at once; a server of 100 has room for several machines. */
const CONNECTIONS = 8;
const CONNECT_MS = 10_000;

/** Sessions of a PostgreSQL server. */
export function serverSource(
  config: Pick<pg.PoolConfig, 'connectionString' | 'host' | 'max'>,
  report: (problem: string, error: unknown) => void,
): Source {
  const pool = new pg.Pool({
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'verbatim',
    ...config,
  });
  // One that breaks while nobody uses it: without a listener, Node would end the process.
  pool.on('error', (error) => report('Lost a connection to the database', error));
  return {
    async connect(): Promise<Session> {
      const client = await pool.connect();
      return {
        async query(sql, parameters) {
          const { rows, rowCount } = await client.query(sql, [...parameters]);
          return { rows, changed: rowCount ?? 0 };
        },
        release: (isBroken) => client.release(isBroken),
      };
    },
    close: () => pool.end(),
  };
}
