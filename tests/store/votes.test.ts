import { performance } from 'node:perf_hooks';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { removeOld, VOTE_DAYS } from '../../src/store/removeOld.ts';
import { type GivenVote, PERSON_VOTES_MAX, voteStore } from '../../src/store/voteStore.ts';
import { onEachDatabase } from '../support/store/databases.ts';

const SERVER = '1383825041002594304';
const OTHER = '1383825041002594305';
const ANA = '1383825041002594306';
const BEN = '1383825041002594307';
const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 12);

const VOTE: GivenVote = {
  guildId: SERVER,
  userId: ANA,
  question: 'how many ferries?',
  quotes: [{ articleId: 'ferries', start: 0, end: 46 }],
};

onEachDatabase('voteStore()', (opened) => {
  const open = (applicationId = '1', now = () => new Date(NOW)) =>
    voteStore(opened().db, { applicationId, secret: Buffer.from('secret'), now });
  const kept = () => opened().db.selectFrom('votes').selectAll().execute();

  it('takes one vote a person and answer, also of two that come at once', async () => {
    const votes = open();
    expect((await Promise.all([votes.add(VOTE), votes.add(VOTE)])).sort()).toEqual([false, true]);
    expect(await votes.add(VOTE)).toBe(false);
  });

  it.for<[string, Partial<GivenVote>]>([
    ['another person', { userId: BEN }],
    ['another server', { guildId: OTHER }],
    ['a direct message', { guildId: null }],
    ['another question', { question: 'how many planes?' }],
    ['other quotes', { quotes: [] }],
  ])('takes another vote of %s', async ([, change]) => {
    await open().add(VOTE);
    expect(await open().add({ ...VOTE, ...change })).toBe(true);
  });

  it('keeps nobody’s id, nor the same person on two servers', async () => {
    await open().add(VOTE);
    await open().add({ ...VOTE, guildId: OTHER });
    const rows = await kept();
    expect(JSON.stringify(rows)).not.toContain(ANA);
    expect(new Set(rows.map(({ person }) => person)).size).toBe(2);
    expect(rows[0]).toMatchObject({ question: VOTE.question, quotes: VOTE.quotes });
  });

  it('removes a person’s votes everywhere but with another application', async () => {
    for (const guildId of [SERVER, OTHER, null]) await open().add({ ...VOTE, guildId });
    await open().add({ ...VOTE, userId: BEN });
    await open('2').add(VOTE);
    expect(await open().removeOf(ANA)).toBe(3);
    expect(await open().removeOf(ANA)).toBe(0);
    expect(await kept()).toHaveLength(2);
  });

  it('keeps a person’s latest votes where there are too many of them', async () => {
    await open().add({ ...VOTE, question: 'first?' });
    await sql`insert into votes select application_id, place, person, hash || i, i || '?', quotes, at + i * interval '1 s'
      from votes, generate_series(1, ${PERSON_VOTES_MAX - 1}::int) as i`.execute(opened().db);
    await open('1', () => new Date(NOW + DAY_MS)).add({ ...VOTE, question: 'last?' });
    const questions = (await kept()).map(({ question }) => question);
    expect(questions).toHaveLength(PERSON_VOTES_MAX);
    expect(questions).not.toContain('first?');
    expect(questions).toEqual(expect.arrayContaining(['1?', 'last?']));
  });

  it('finds a person’s votes among 170,000 by the index', async () => {
    await sql`insert into votes select '1', (1383825041002500000 + i % 500)::text, 'p' || i, 'h', 'who?', '[]', now()
      from generate_series(1, 170000) as i`.execute(opened().db);
    await sql`analyze votes`.execute(opened().db);
    await open().add(VOTE);
    const start = performance.now();
    expect(await open().removeOf(ANA)).toBe(1);
    // It took 3 s when the votes were read one by one; far more than this takes on a busy machine.
    expect(performance.now() - start).toBeLessThan(1_000);
  }, 60_000);

  it('removes them after their days, but not by a clock that has leapt ahead', async () => {
    const { db } = opened();
    const on = (days: number) => removeOld(db, new Date(NOW + days * DAY_MS));
    await open().add(VOTE);
    for (let day = 0; day <= VOTE_DAYS; day += 15) expect(await on(day)).toBe('removed');
    expect(await kept()).toHaveLength(1);
    expect(await on(290)).toBe('leap');
    expect(await on(290.5)).toBe('leap');
    expect(await kept()).toHaveLength(1);
    expect(await on(VOTE_DAYS + 0.5)).toBe('removed');
    expect(await kept()).toHaveLength(0);
    await open().add(VOTE);
    expect(await on(290)).toBe('leap');
    expect(await on(291)).toBe('removed');
    expect(await kept()).toHaveLength(0);
  });
});
