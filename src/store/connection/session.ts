/** One connection to a PostgreSQL, for as long as it is held. */
export interface Session {
  /**
   * @param sql one statement, its parameters as `$1`.
   * @param parameters anything that the driver takes; JSON as text.
   */
  query(sql: string, parameters: readonly unknown[]): Promise<Rows>;
  /** Gives it back; a broken one is closed. */
  release(isBroken?: boolean): void;
}

interface Rows {
  readonly rows: Record<string, unknown>[];
  /** How many rows a change concerned. */
  readonly changed: number;
}

/** Where sessions come from: a server, or the database in the data folder. */
export interface Source {
  connect(): Promise<Session>;
  close(): Promise<void>;
}
