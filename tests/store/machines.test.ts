import { RateLimiterRes } from 'rate-limiter-flexible';
import { expect, it } from 'vitest';
import { createLimits } from '../../src/discord/incoming/memberLimits.ts';
import { answeredMessages } from '../../src/store/answeredMessages.ts';
import { listenForChanges } from '../../src/store/listen.ts';
import { limitersIn } from '../../src/store/rateLimiters.ts';
import { removeOld } from '../../src/store/removeOld.ts';
import { onEachDatabase } from '../support/store/databases.ts';
import { postgresFolder, startPostgres } from '../support/store/postgresServer.ts';

onEachDatabase('several machines', (opened) => {
  it('answer a message once, whoever sees it', async () => {
    const other = await opened().again();
    const machines = [opened().db, other].map((db) => answeredMessages(db, { applicationId: '1' }));
    const claims = await Promise.all(machines.map(({ claim }) => claim('7')));
    expect(claims.toSorted()).toEqual([false, true]);
    expect(await answeredMessages(other, { applicationId: '2' }).claim('7')).toBe(true);
    await removeOld(opened().db, new Date(Date.now() + 2 * 86_400_000));
    expect(await machines[0]?.claim('7')).toBe(true);
    await other.destroy();
  });

  it('count what members ask together', async () => {
    const other = await opened().again();
    const [here, there] = [opened().db, other].map((db) => createLimits(limitersIn(db)));
    const use = {
      ...{ budget: 'question' as const, guildId: '5', userId: '7' },
      ...{ cooldownSeconds: 0, isPublic: false },
    };
    const verdicts = [];
    for (let i = 0; i < 5; i++) {
      verdicts.push(await here?.check(use), await there?.check(use));
    }
    // Eight questions a minute, one that says when to go on, and then silence.
    expect(verdicts.slice(0, 8)).toEqual(Array(8).fill('go'));
    expect(verdicts[8]).toMatchObject({ waitSeconds: expect.any(Number) });
    expect(verdicts[9]).toBe('silent');
    await other.destroy();
  });

  it('each count for themselves while the database cannot be reached', async () => {
    const db = await opened().again();
    const limiter = limitersIn(db)({ keyPrefix: 'x', points: 1, duration: 60 });
    await limiter.consume('a');
    await db.destroy();
    await limiter.consume('a');
    await expect(limiter.consume('a')).rejects.toBeInstanceOf(RateLimiterRes);
  });
});

it.skipIf(postgresFolder() === null)(
  'tells of changes as they are made, and of what may have been missed meanwhile',
  { timeout: 60_000 },
  async () => {
    const server = await startPostgres(postgresFolder() ?? '');
    const { default: pg } = await import('pg');
    const client = new pg.Client(server.url);
    await client.connect();
    let heard = 0;
    const problems: string[] = [];
    const stop = await listenForChanges(server.url, {
      onChange: () => heard++,
      report: (problem) => problems.push(problem),
    });
    await client.query("select pg_notify('verbatim_articles', '')");
    await expect.poll(() => heard).toBe(1);
    await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'verbatim listener'",
    );
    await expect.poll(() => heard, { timeout: 20_000 }).toBe(2);
    expect(problems).toHaveLength(1);
    await client.query("select pg_notify('verbatim_articles', '')");
    await expect.poll(() => heard).toBe(3);
    await stop();
    await client.end();
    await server.stop();
  },
);
