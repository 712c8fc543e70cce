import { REST } from 'discord.js';
import { describe, expect } from 'vitest';
import { it } from '../it.ts';
import type { Discord } from '../startDiscord.ts';
import { request } from './request.ts';

const hello = ({ world }: Discord) => `POST /channels/${world.general.id}/messages`;
const content = 'Hello';

describe('a bucket', () => {
  it('tells how much is left, and refuses what is too much until time has passed', async ({
    discord,
  }) => {
    discord.limits.buckets = { 'POST /channels/': { limit: 2, perMs: 5_000 } };
    const first = await request(discord, hello(discord), { content });
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'x-ratelimit-limit': '2',
      'x-ratelimit-remaining': '1',
    });
    await request(discord, hello(discord), { content });
    const third = await request(discord, hello(discord), { content });
    expect(third).toMatchObject({ status: 429, body: { global: false } });
    expect(third.headers.get('x-ratelimit-scope')).toBe('user');
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(4);
    discord.wait(5_000);
    expect((await request(discord, hello(discord), { content })).status).toBe(200);
  });

  it('is one for each channel', async ({ discord }) => {
    discord.limits.buckets = { 'POST /channels/': { limit: 1, perMs: 5_000 } };
    const other = discord.channel('other');
    await request(discord, hello(discord), { content });
    const path = `POST /channels/${other.id}/messages`;
    expect((await request(discord, path, { content })).status).toBe(200);
  });

  it('is kept by discord.js', async ({ discord }) => {
    discord.limits.buckets = { 'POST /channels/': { limit: 2, perMs: 200 } };
    const rest = new REST({ api: discord.apiUrl }).setToken(discord.world.bot.token);
    const path = `/channels/${discord.world.general.id}/messages` as const;
    await Promise.all([1, 2, 3, 4].map(() => rest.post(path, { body: { content } })));
    expect(discord.world.sent).toHaveLength(4);
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  });
});

describe('the global limit', () => {
  it('holds for all but interactions', async ({ discord }) => {
    discord.limits.global = { limit: 1, perMs: 1_000 };
    await request(discord, 'GET /gateway/bot');
    const second = await request(discord, 'GET /gateway/bot');
    expect(second).toMatchObject({ status: 429, body: { global: true } });
    expect(second.headers.get('x-ratelimit-global')).toBe('true');
    const path = 'POST /interactions/1383825041002594305/token/callback';
    expect((await request(discord, path, {})).body).toMatchObject({ code: 10_062 });
  });

  it('is 50 a second', async ({ discord }) => {
    discord.limits.global = { limit: 50, perMs: 60_000 };
    const all = Array.from({ length: 51 }, () => request(discord, 'GET /gateway/bot'));
    const statuses = (await Promise.all(all)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });
});

describe('answers of 401, 403 and 429', () => {
  it('are counted, and lead to a ban', async ({ discord }) => {
    discord.faults.requests = { 'GET /users': 403, 'GET /oauth2': 401, 'GET /gateway': 429 };
    for (const path of ['/users/@me', '/oauth2/applications/@me', '/gateway/bot']) {
      await request(discord, `GET ${path}`);
    }
    discord.faults.requests = {};
    const { refused } = discord.limits;
    expect(refused).toMatchObject({ limit: 10_000, perMs: 600_000 });
    expect(refused.at).toHaveLength(3);
    while (refused.at.length < refused.limit) refused.at.push(discord.world.now());
    expect((await request(discord, 'GET /gateway/bot')).status).toBe(429);
    discord.wait(600_001);
    expect((await request(discord, 'GET /gateway/bot')).status).toBe(200);
  });
});
