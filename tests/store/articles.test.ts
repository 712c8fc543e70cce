import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { ARTICLES_MAX, articleStore } from '../../src/store/articleStore.ts';
import { auditLog } from '../../src/store/auditLog.ts';
import { collectionOf, OPERATORS } from '../../src/store/collections.ts';
import { article } from '../support/articles.ts';
import { onEachDatabase } from '../support/store/databases.ts';

const GUILD = '1383825041002594304';
const COLLECTION = collectionOf('1', GUILD);
const MO = {
  collection: COLLECTION,
  who: '7',
  why: 'ours',
};
const OPERATOR = { collection: OPERATORS, who: 'terminal', why: '' };

const keyOf = (id: string) => createHash('sha256').update(id).digest('hex').slice(0, 6);
const ferries = (fields: Partial<Article> = {}) =>
  article({ id: 'ferries', title: 'Ferries', body: 'Three ferries sail.', ...fields });

onEachDatabase('articleStore()', (opened) => {
  const store = () => articleStore(opened().db, { keyOf });
  const texts = async (collection = COLLECTION) =>
    (await store().current(collection)).map((version) => version.article.body);

  it('adds an article, and gives it back as it was', async () => {
    const added = ferries({
      published: '2026-11',
      withdrawn: { on: '2026', because: 'x' },
      tags: ['a'],
    });
    expect(await store().add(added, MO)).toMatchObject({ status: 'done', version: { number: 1 } });
    expect((await store().find(COLLECTION, 'ferries'))?.article).toEqual(added);
    expect(await texts()).toEqual(['Three ferries sail.']);
  });

  it('adds no id and no text twice, unless it is another collection’s', async () => {
    await store().add(ferries(), MO);
    const twice = await store().add(ferries({ body: 'Others.' }), MO);
    expect(twice).toEqual({ status: 'id_taken', articleId: 'ferries' });
    const same = await store().add(ferries({ id: 'copy', body: 'Three  ferries\nsail.' }), MO);
    expect(same).toEqual({ status: 'same_text', articleId: 'ferries' });
    expect(await store().add(ferries(), OPERATOR)).toMatchObject({ status: 'done' });
    expect(await texts()).toHaveLength(1);
  });

  it('adds an article once where two editors add it at the same time', async () => {
    const results = await Promise.all([store().add(ferries(), MO), store().add(ferries(), MO)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['done', 'id_taken']);
  });

  it('corrects what the editor saw, and nothing that another one has changed since', async () => {
    await store().add(ferries(), MO);
    const four = ferries({ body: 'Four ferries sail.' });
    const five = ferries({ body: 'Five ferries sail.' });
    const results = await Promise.all([store().correct(four, 1, MO), store().correct(five, 1, MO)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['changed_since', 'done']);
    const [won] = await texts();
    const refused = results.find(({ status }) => status === 'changed_since');
    expect(refused).toMatchObject({ now: { number: 2, article: { body: won } } });
    const history = await store().history(COLLECTION, 'ferries');
    expect(history.map(({ action, article: { body } }) => [action, body])).toEqual([
      ['added', 'Three ferries sail.'],
      ['corrected', won],
    ]);
    expect(history[1]).toMatchObject({ who: '7', why: 'ours', at: expect.any(Date) });
  });

  it('withdraws an article, keeps its versions, and takes it in again', async () => {
    await store().add(ferries(), MO);
    expect(await store().withdraw('ferries', 2, MO)).toMatchObject({ status: 'changed_since' });
    expect(await store().withdraw('ferries', 1, MO)).toMatchObject({ status: 'done' });
    expect(await store().withdraw('ferries', 2, MO)).toMatchObject({ status: 'changed_since' });
    expect(await store().correct(ferries(), 2, MO)).toMatchObject({ status: 'changed_since' });
    expect(await texts()).toEqual([]);
    expect(await store().add(ferries(), MO)).toMatchObject({ version: { number: 3 } });
    expect(await store().historyByKey(keyOf('ferries'), [COLLECTION])).toHaveLength(3);
    expect(await store().historyByKey(keyOf('ferries'), [OPERATORS])).toEqual([]);
  });

  it('tells every change once and in order to whoever asks again and again', async () => {
    const { again } = opened();
    const other = await again();
    const theirs = articleStore(other, { keyOf });
    const seen: number[] = [];
    let last = await theirs.lastChange();
    const look = async () => {
      for (const { id } of await theirs.changesSince(last)) {
        seen.push(id);
        last = id;
      }
    };
    let isAdding = true;
    const looking = (async () => {
      while (isAdding) await look();
    })();
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 ? store() : theirs).add(ferries({ id: `f${i}`, body: `Ferry ${i}.` }), MO),
      ),
    );
    isAdding = false;
    await looking;
    await look();
    expect(seen).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    await other.destroy();
  });

  it('writes every change of a server’s collection into its audit log, and no other', async () => {
    await store().add(ferries(), MO);
    await store().add(ferries(), OPERATOR);
    await store().withdraw('ferries', 1, { ...MO, why: 'taken back' });
    const log = auditLog(opened().db, { applicationId: '1' });
    const { entries, hasMore } = await log.page(GUILD, 0, 10);
    expect(hasMore).toBe(false);
    expect(entries.map(({ who, action, target, detail }) => [who, action, target, detail])).toEqual(
      [
        ['7', 'article_withdrawn', 'ferries', 'taken back'],
        ['7', 'article_added', 'ferries', 'ours'],
      ],
    );
    expect((await log.page('1383825041002594305', 0, 10)).entries).toEqual([]);
    expect(
      (await auditLog(opened().db, { applicationId: '2' }).page(GUILD, 0, 10)).entries,
    ).toEqual([]);
  });

  it('has room for a number of articles of a server’s own', async () => {
    await store().add(ferries(), MO);
    await sql`insert into articles select collection, id || i, version_id, number, text_hash || i, false
      from articles, generate_series(2, ${ARTICLES_MAX}::int) as i`.execute(opened().db);
    expect(await store().add(ferries({ id: 'more', body: 'More.' }), MO)).toEqual({
      status: 'full',
    });
  }, 60_000);
});
