import { promises as fs } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { articleStore } from '../../src/store/articleStore.ts';
import { auditLog } from '../../src/store/auditLog.ts';
import { backUp, restore } from '../../src/store/backUp.ts';
import { OPERATORS } from '../../src/store/collections.ts';
import { feedStore } from '../../src/store/feedStore.ts';
import { gapStore } from '../../src/store/gapStore.ts';
import { writeMeta } from '../../src/store/meta.ts';
import { settingsRows } from '../../src/store/settingsRows.ts';
import { voteStore } from '../../src/store/voteStore.ts';
import { article } from '../support/articles.ts';
import { onEachDatabase } from '../support/store/databases.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const KEPT = [
  ...(['meta', 'collections', 'versions', 'articles', 'drafts', 'feeds', 'audit'] as const),
  ...(['settings', 'votes', 'gaps', 'reminders', 'recalls', 'departures'] as const),
];
const CHANGE = { collection: OPERATORS, who: '7', why: 'Said “so”\tand\nso' };
const onProgress = () => {};

onEachDatabase('backUp() and restore()', (opened) => {
  const articles = () => articleStore(opened().db, { keyOf: (id) => `${id}-` });
  const add = (id: string) =>
    articles().add(
      article({ id, title: 'Ferrïes\t“of”\nOslo', body: `${id}: 3 ferries.\n\n\\n 🚢` }),
      CHANGE,
    );

  /** Something in many tables, with what is awkward to write down. */
  async function fill() {
    const { db } = opened();
    await writeMeta(db, 'secret', 'c2VjcmV0');
    for (const id of ['a', 'b']) await add(id);
    await articles().withdraw('a', 1, CHANGE);
    await feedStore(db, { collection: OPERATORS, who: '7' }).addFeed({
      ...{ url: 'https://example.com/feed', title: null, isTrusted: false, etag: 'W/"1"' },
      ...{
        lastModified: null,
        seen: [],
        failures: 0,
        lastError: null,
        lastPoll: null,
        nextPoll: null,
      },
    });
    const entry = { who: '7', action: 'article_added', target: 'a', detail: '' };
    await auditLog(db, { applicationId: '1' }).add('2', entry);
    await settingsRows(db, '1').change('2', { language: 'de' });
    const votes = voteStore(db, { applicationId: '1', secret: Buffer.from('secret') });
    await votes.add({ guildId: '2', userId: '7', question: 'how many?', quotes: [] });
    await gapStore(db, { applicationId: '1' }).note({
      ...{ guildId: '2', key: 'how many', question: 'how many?' },
    });
  }

  async function kept() {
    const tables = KEPT.map(async (table) => {
      const { rows } = await sql<{ row: string }>`
        select row_to_json(t)::text as row from ${sql.table(table)} t order by 1`.execute(
        opened().db,
      );
      return [table, rows.map(({ row }) => row)];
    });
    return Object.fromEntries(await Promise.all(tables));
  }

  async function backedUp() {
    const file = path.join(await temporaryFolder(), 'verbatim.gz');
    const rows = await backUp(opened().db, file, onProgress);
    return { file, rows };
  }

  async function empty() {
    await sql.raw(`truncate ${KEPT.join(', ')} restart identity cascade`).execute(opened().db);
  }

  it('bring back every row as it was', async () => {
    await fill();
    const before = await kept();
    const { file, rows } = await backedUp();
    await empty();
    expect(await restore(opened().db, file, { replace: false, onProgress })).toBe(rows);
    expect(await kept()).toEqual(before);
    // What comes after is numbered on.
    await add('c');
    expect((await kept())['versions']).toHaveLength(4);
  });

  it('leave a database that is not empty as it is, unless told to replace it', async () => {
    await fill();
    const before = await kept();
    const { file } = await backedUp();
    await add('c');
    const now = await kept();
    await expect(restore(opened().db, file, { replace: false, onProgress })).rejects.toThrow(
      /not empty .* --replace/,
    );
    expect(await kept()).toEqual(now);
    await restore(opened().db, file, { replace: true, onProgress });
    expect(await kept()).toEqual(before);
  });

  it.for<[string, (packed: Buffer) => Buffer, RegExp]>([
    ['a file that is none', () => Buffer.from('Three ferries'), /it is none/],
    ['an empty file', () => Buffer.alloc(0), /it is none|it is empty/],
    ['half a file', (packed) => packed.subarray(0, packed.length - 20), /a part of it is missing/],
    ['another packed file', () => gzipSync('Three\nferries'), /first line/],
    [
      'one of a newer version',
      again((text) => text.replace('001_first', '999_later')),
      /newer version/,
    ],
    ['a table that is none', again((text) => text.replace('\nversions', '\npg_user')), /no table/],
    [
      'a broken row',
      again((text) => text.replace('versions\t{', 'versions\t')),
      /versions is broken/,
    ],
  ])('change nothing with %s', async ([, spoil, problem]) => {
    await fill();
    const { file } = await backedUp();
    const before = await kept();
    await fs.writeFile(file, spoil(await fs.readFile(file)));
    await expect(restore(opened().db, file, { replace: true, onProgress })).rejects.toThrow(
      problem,
    );
    expect(await kept()).toEqual(before);
  });

  it('make no file of an empty database', async () => {
    const folder = await temporaryFolder();
    const made = backUp(opened().db, path.join(folder, 'verbatim.gz'), onProgress);
    await expect(made).rejects.toThrow('nothing to back up');
    expect(await fs.readdir(folder)).toEqual([]);
  });

  it('write over nothing, and let only the owner read it', async () => {
    await fill();
    const { file } = await backedUp();
    const before = await fs.readFile(file);
    await expect(backUp(opened().db, file, onProgress)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await fs.readFile(file)).toEqual(before);
    expect(await fs.readdir(path.dirname(file))).toEqual(['verbatim.gz']);
    expect((await fs.stat(file)).mode & 0o077).toBe(0);
  });
});

function again(change: (text: string) => string) {
  return (packed: Buffer) => gzipSync(change(gunzipSync(packed).toString('utf8')));
}
