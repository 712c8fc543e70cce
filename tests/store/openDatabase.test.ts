import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { onEachDatabase } from '../support/store/databases.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

onEachDatabase('openDatabase()', (opened) => {
  const set = (key: string, value: string) =>
    opened().db.insertInto('meta').values({ key, value }).execute();

  it('is the same database for a second process', async () => {
    await set('colour', 'blue');
    const other = await opened().again();
    expect(await other.selectFrom('meta').selectAll().execute()).toEqual([
      { key: 'colour', value: 'blue' },
    ]);
    await other.destroy();
  });

  it('goes on after a statement that is refused', async () => {
    await set('colour', 'blue');
    await expect(set('colour', 'red')).rejects.toThrow(/duplicate key/);
    await expect(sql`select nothing from nowhere`.execute(opened().db)).rejects.toThrow(/nowhere/);
    expect(await opened().db.selectFrom('meta').select('value').execute()).toEqual([
      { value: 'blue' },
    ]);
  });

  it('undoes a transaction that fails, and lets no other see half of one', async () => {
    const { db, again } = opened();
    const other = await again();
    const count = () => other.selectFrom('meta').select('key').execute();
    const failing = db.transaction().execute(async (tx) => {
      await tx.insertInto('meta').values({ key: 'a', value: '1' }).execute();
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await count()).toEqual([]);
    const [, seen] = await Promise.all([
      db.transaction().execute(async (tx) => {
        await tx.insertInto('meta').values({ key: 'a', value: '1' }).execute();
        await tx.insertInto('meta').values({ key: 'b', value: '2' }).execute();
      }),
      count(),
    ]);
    expect([0, 2]).toContain(seen.length);
    await other.destroy();
  });

  it('makes many writes of two processes at once, each once', async () => {
    const { db, again } = opened();
    const other = await again();
    await set('count', '0');
    const add = (by: typeof db) =>
      by.updateTable('meta').set({ value: sql`(value::int + 1)::text` }).execute();
    await Promise.all(Array.from({ length: 40 }, (_, i) => add(i % 2 ? db : other)));
    expect(await db.selectFrom('meta').select('value').executeTakeFirst()).toEqual({ value: '40' });
    await other.destroy();
  });

  it('gives JSON, times and long texts back as they were', async () => {
    const { db } = opened();
    const long = 'Åä “x” 🙂\n'.repeat(50_000);
    const at = new Date('2026-11-03T10:20:30.456Z');
    const quotes = JSON.stringify([{ articleId: 'a\'"', start: 0, end: 3 }]);
    const key = { application_id: '1', place: 'direct', person: 'p', hash: 'h' };
    await db
      .insertInto('votes')
      .values({ ...key, question: long, quotes, at })
      .execute();
    expect(await db.selectFrom('votes').selectAll().executeTakeFirst()).toEqual({
      ...key,
      ...{ question: long, quotes: [{ articleId: 'a\'"', start: 0, end: 3 }], at },
    });
  });
});

describe('openDatabase() in a data folder', () => {
  const report = () => {};

  it('lets another process take over when the one that has it ends', async () => {
    const dataFolder = await temporaryFolder();
    const first = await openDatabase({ dataFolder, report });
    const second = await openDatabase({ dataFolder, report });
    await second.insertInto('meta').values({ key: 'by', value: 'second' }).execute();
    await first.destroy();
    const read = () => second.selectFrom('meta').select('value').execute();
    expect(await read()).toEqual([{ value: 'second' }]);
    const third = await openDatabase({ dataFolder, report });
    expect(await third.selectFrom('meta').select('value').execute()).toEqual(await read());
    await third.destroy();
    await second.destroy();
  });

  it('works where the path is too long for a socket', async () => {
    const dataFolder = `${await temporaryFolder()}/${'long'.repeat(30)}`;
    const first = await openDatabase({ dataFolder, report });
    const second = await openDatabase({ dataFolder, report });
    await second.insertInto('meta').values({ key: 'a', value: 'b' }).execute();
    expect(await first.selectFrom('meta').select('key').execute()).toHaveLength(1);
    await second.destroy();
    await first.destroy();
  });

  it('does not open one that a newer version has changed', async () => {
    const dataFolder = await temporaryFolder();
    const db = await openDatabase({ dataFolder, report });
    await sql`insert into verbatim_migration (name, timestamp) values ('999_later', 'x')`.execute(
      db,
    );
    await db.destroy();
    await expect(openDatabase({ dataFolder, report })).rejects.toThrow(/newer version/);
  });
});

describe('openDatabase() on a server', () => {
  it('says what is wrong where nothing answers', async () => {
    const databaseUrl = 'postgres://u:secret@127.0.0.1:1/x';
    const opening = openDatabase({ databaseUrl, dataFolder: '', report: () => {} });
    await expect(opening).rejects.toThrow(
      'Cannot use the database (DATABASE_URL): nothing answers there; start the server, or mend the address',
    );
  });
});
