import { createReadStream, existsSync, promises as fs } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { type Kysely, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import { writeNewFile } from '../corpus/writeNewFile.ts';
import { migrations } from './migrations.ts';
import { DatabaseError } from './openDatabase.ts';
import type { Database, Schema } from './schema.ts';

/**
 * What is kept, each table after those that it refers to. Left out are limits and messages that were
 * just answered, which are over within minutes, and the index, which is made of the articles.
 */
const TABLES = [
  ...(['meta', 'collections', 'versions', 'articles', 'drafts', 'feeds', 'audit'] as const),
  ...(['settings', 'votes', 'gaps', 'reminders', 'recalls', 'departures'] as const),
] as const;

type Table = (typeof TABLES)[number];

/** Tables whose rows the database numbers. */
const NUMBERED: ReadonlySet<Table> = new Set(['versions', 'drafts', 'feeds', 'audit', 'gaps']);

/** A fresh database has noted something of itself already. */
const EMPTY_TABLES = TABLES.filter((table) => table !== 'meta');

/** Rows fetched at a time, and characters put in at a time. */
const ROWS = 200;
const CHARACTERS = 1_000_000;

/** The permissions of its owner alone. */
const OWNERS = 0o600;

const BETWEEN = '\t';
const header = z.object({ verbatim: z.literal('backup'), migrations: z.array(z.string()) });

/** How far it has come: rows, or bytes of the file, and how many there are. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Writes all that a database keeps, as it is at one moment, to a new file: packed lines, first what it is, then a table's
 * name and a row as JSON on each. Only its owner may read it, as it has whatever the database has.
 *
 * @param file its path; nothing is there before all is written.
 * @param onProgress told after each row.
 * @returns how many rows.
 * @throws where a file is there already (EEXIST), or it cannot be written; DatabaseError where nothing is kept.
 */
export async function backUp(db: Database, file: string, onProgress: OnProgress): Promise<number> {
  // Before all is read, though writing it would tell as well.
  if (existsSync(file)) throw Object.assign(new Error('It is there already'), { code: 'EEXIST' });
  let rows = 0;
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const total = await countRows(transaction);
      if (total === 0) {
        throw new DatabaseError(
          'There is nothing to back up, the database is empty: check DATA_DIR and DATABASE_URL',
        );
      }
      const lines = async function* () {
        const first = { verbatim: 'backup', migrations: Object.keys(migrations) };
        yield `${JSON.stringify(first)}\n`;
        for await (const line of rowsOf(transaction)) {
          onProgress(rows++, total);
          yield `${line}\n`;
        }
      };
      const packed = createGzip();
      await Promise.all([pipeline(lines, packed), writeNewFile(file, packed, OWNERS)]);
      onProgress(total, total);
    });
  return rows;
}

async function countRows(db: Kysely<Schema>): Promise<number> {
  let total = 0;
  for (const table of TABLES) {
    const { rows } = await sql<{
      count: number;
    }>`select count(*)::int from ${sql.table(table)}`.execute(db);
    total += rows[0]?.count ?? 0;
  }
  return total;
}

async function* rowsOf(transaction: Transaction<Schema>): AsyncGenerator<string> {
  for (const table of TABLES) {
    const cursor = sql.id(`back_up_${table}`);
    await sql`declare ${cursor} no scroll cursor for
      select row_to_json(t)::text as row from ${sql.table(table)} t`.execute(transaction);
    while (true) {
      const fetched = sql<{ row: string }>`fetch ${sql.lit(ROWS)} from ${cursor}`;
      const { rows } = await fetched.execute(transaction);
      if (rows.length === 0) break;
      for (const { row } of rows) yield `${table}${BETWEEN}${row}`;
    }
    await sql`close ${cursor}`.execute(transaction);
  }
}

/**
 * Puts the rows of such a file into a database: all of them, or none where anything is wrong.
 *
 * @param replace what it keeps goes first; without it, a database that keeps anything is left as it is.
 * @returns how many rows.
 * @throws DatabaseError where the database is not empty, or the file is no back-up, broken, or of a newer version.
 */
export async function restore(
  db: Database,
  file: string,
  { replace, onProgress }: { readonly replace: boolean; readonly onProgress: OnProgress },
): Promise<number> {
  const { size } = await fs.stat(file);
  try {
    return await db.transaction().execute(async (transaction) => {
      if (replace) await removeAll(transaction);
      else await checkEmpty(transaction);
      await transaction.deleteFrom('meta').execute();
      const input = createReadStream(file);
      const unpacked = input.pipe(createGunzip()).on('close', () => input.destroy());
      input.on('error', (error) => unpacked.destroy(error));
      const onBatch = () => onProgress(input.bytesRead, size);
      const rows = await putIn(transaction, linesOf(unpacked), onBatch);
      onProgress(size, size);
      for (const table of NUMBERED) await goOnCounting(transaction, table);
      return rows;
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR') {
      throw noBackUp('it is none, or a part of it is missing', error);
    }
    throw error;
  }
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function checkEmpty(db: Kysely<Schema>): Promise<void> {
  for (const table of EMPTY_TABLES) {
    if (await db.selectFrom(table).select(sql<number>`1`.as('one')).limit(1).executeTakeFirst()) {
      throw new DatabaseError(
        `The database is not empty (${table}): to put the back-up in place of all that it keeps, say --replace`,
      );
    }
  }
}

async function removeAll(db: Kysely<Schema>): Promise<void> {
  for (const table of TABLES.toReversed()) await db.deleteFrom(table).execute();
}

async function putIn(
  db: Kysely<Schema>,
  lines: AsyncIterable<string>,
  onBatch: () => void,
): Promise<number> {
  let batch: { table: Table; rows: string[]; characters: number } | null = null;
  let number = 0;
  const flush = async () => {
    if (batch !== null) await insert(db, batch.table, batch.rows);
    batch = null;
    onBatch();
  };
  for await (const line of lines) {
    if (number++ === 0) {
      checkHeader(line);
      continue;
    }
    const at = line.indexOf(BETWEEN);
    const table = TABLES.find((one) => one === line.slice(0, Math.max(0, at)));
    if (table === undefined) throw noBackUp(`line ${number} names no table of this version`);
    if (batch !== null && (batch.table !== table || batch.characters > CHARACTERS)) await flush();
    batch ??= { table, rows: [], characters: 0 };
    batch.rows.push(line.slice(at + 1));
    batch.characters += line.length;
  }
  if (number === 0) throw noBackUp('it is empty');
  await flush();
  return number - 1;
}

function checkHeader(line: string): void {
  let parsed: ReturnType<typeof header.safeParse> | undefined;
  try {
    parsed = header.safeParse(JSON.parse(line));
  } catch {}
  if (!parsed?.success) throw noBackUp('its first line says nothing of one');
  const newer = parsed.data.migrations.filter((name) => !(name in migrations));
  if (newer.length > 0) {
    throw noBackUp(
      `it is of a newer version of this program (${newer[0]}); restore it with that one`,
    );
  }
}

function noBackUp(why: string, cause?: unknown): DatabaseError {
  return new DatabaseError(`Cannot restore the back-up: ${why}`, { cause });
}

/** Only the columns that the rows have: those that came later keep what they are without. */
async function insert(db: Kysely<Schema>, table: Table, rows: readonly string[]): Promise<void> {
  let columns: string[];
  try {
    columns = Object.keys(JSON.parse(rows[0] ?? '{}'));
  } catch (error) {
    throw noBackUp(`a row of ${table} is broken (${(error as Error).message})`);
  }
  const names = sql.join(columns.map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${names}) overriding system value
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(',')}]`}::json)`.execute(
    db,
  );
}

async function goOnCounting(db: Kysely<Schema>, table: Table): Promise<void> {
  await sql`select setval(pg_get_serial_sequence(${table}, 'id'), max(id)) from ${sql.table(table)}`.execute(
    db,
  );
}
