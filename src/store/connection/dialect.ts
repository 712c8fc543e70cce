import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { Session, Source } from './session.ts';

/** Kysely over sessions of ours: the same for a server and for the database in the data folder. */
export function dialectOf(source: Source): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driverOf(source),
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function driverOf(source: Source): Driver {
  const run = (sql: string) => async (connection: DatabaseConnection) => {
    await connection.executeQuery(CompiledQuery.raw(sql));
  };
  return {
    init: async () => {},
    acquireConnection: async () => new Connection(await source.connect()),
    beginTransaction: run('begin'),
    commitTransaction: run('commit'),
    rollbackTransaction: run('rollback'),
    releaseConnection: async (connection) => (connection as Connection).release(),
    destroy: () => source.close(),
  };
}

class Connection implements DatabaseConnection {
  readonly #session: Session;
  #isBroken = false;

  constructor(session: Session) {
    this.#session = session;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      const { rows, changed } = await this.#session.query(sql, parameters);
      return { rows: rows as Row[], numAffectedRows: BigInt(changed) };
    } catch (error) {
      // What PostgreSQL itself complains of carries its five characters; all else is the connection.
      this.#isBroken = !isRefusal(error);
      throw error;
    }
  }

  // biome-ignore lint/correctness/useYield: nothing here reads row by row
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Cannot stream a query: read it in pages');
  }

  release(): void {
    this.#session.release(this.#isBroken);
  }
}

/** Whether the database itself said no (https://www.postgresql.org/docs/current/errcodes-appendix.html), rather than being gone. */
function isRefusal(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  // Class 57: it shuts down, or ended the connection.
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('57P');
}
