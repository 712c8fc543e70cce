import { type Client, Events, GatewayIntentBits, REST } from 'discord.js';
import { describe, expect } from 'vitest';
import { it } from '../it.ts';
import { startDiscord } from '../startDiscord.ts';
import { register, request } from './request.ts';
import { startClient } from './startClient.ts';

describe('the stand-in', () => {
  it('fails the test of a bot that takes a route which is not there', async () => {
    const discord = await startDiscord();
    expect(await request(discord, 'GET /users/@me/guilds')).toMatchObject({ status: 404 });
    await expect(discord.stop()).rejects.toThrow('GET /users/@me/guilds: 404');
  });

  it('refuses a wrong token', async ({ discord }) => {
    const url = `${discord.apiUrl}/v10/gateway/bot`;
    const { status } = await fetch(url, { headers: { authorization: 'Bot wrong' } });
    expect(status).toBe(401);
  });

  it('shows what happened where a test waits in vain', async ({ discord }) => {
    await request(discord, 'GET /gateway/bot');
    await expect(discord.until('nothing', () => undefined, 30)).rejects.toThrow(
      /Waited in vain for nothing; so far:\nrest: GET \/gateway\/bot/,
    );
  });
});

describe('a request', () => {
  it.for([400, 401, 403, 429, 500, 502, 503] as const)(
    'is answered with %i on demand',
    async (fault, { discord }) => {
      discord.faults.requests = { 'GET /gateway': fault };
      expect(await request(discord, 'GET /gateway/bot')).toMatchObject({ status: fault });
      discord.faults.requests = {};
      expect(await request(discord, 'GET /gateway/bot')).toMatchObject({ status: 200 });
    },
  );

  it.for(['hang', 'reset'] as const)('gets no answer: %s', async (fault, { discord }) => {
    discord.faults.requests = { 'GET /gateway': fault };
    const signal = AbortSignal.timeout(50);
    await expect(fetch(`${discord.apiUrl}/v10/gateway/bot`, { signal })).rejects.toThrow(
      fault === 'hang' ? 'timeout' : 'fetch failed',
    );
  });

  it('fails as often as a test wants', async ({ discord }) => {
    discord.faults.requests = { 'GET /gateway': { fault: 500, times: 1 } };
    const statuses = [];
    for (let count = 0; count < 2; count++) {
      statuses.push((await request(discord, 'GET /gateway/bot')).status);
    }
    expect(statuses).toEqual([500, 200]);
  });
});

describe('a message whose answer is lost', () => {
  it.for([
    [{}, 2],
    [{ nonce: 'a', enforce_nonce: true }, 1],
  ] as const)(
    'is there twice after a retry, unless a nonce holds: %j',
    async ([more, count], { discord }) => {
      const rest = new REST({ api: discord.apiUrl, retries: 1 }).setToken(discord.world.bot.token);
      discord.faults.requests = { 'POST /channels/': { fault: 'done, then 500', times: 1 } };
      const body = { content: 'Hello', ...more };
      await rest.post(`/channels/${discord.world.general.id}/messages`, { body });
      expect(discord.world.sent).toHaveLength(count);
      rest.clearHandlerSweeper();
      rest.clearHashSweeper();
    },
  );
});

describe('an answer that is lost', () => {
  it('is seen, and the retry is refused, which is not the fault of the bot', async ({
    discord,
  }) => {
    await register(discord, [{ name: 'ask', description: 'Ask' }]);
    const errors: unknown[] = [];
    await startClient(discord, {
      on: (it) => it.isRepliable() && it.reply('Hi').catch((error) => errors.push(error)),
    });
    discord.faults.requests = { 'POST /interactions/': { fault: 'done, then 500', times: 1 } };
    expect((await discord.member('Ana').asks('/ask')).text).toBe('Hi');
    await discord.until('the refusal', () => errors[0]);
    expect(errors).toMatchObject([{ code: 40_060 }]);
  });
});

describe('a restart of Discord', () => {
  it('brings the bot back, with a new session', { timeout: 30_000 }, async ({ discord }) => {
    const client: Client = await startClient(discord, {
      intents: [GatewayIntentBits.Guilds],
      ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    });
    const gone = new Promise((resolve) => client.once(Events.ShardReconnecting, resolve));
    await discord.crashes();
    await gone;
    await expect(request(discord, 'GET /gateway/bot')).rejects.toThrow('fetch failed');
    const back = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    await discord.restarts();
    await back;
    expect(discord.gateway.entries).toEqual(['identify', 'identify']);
  });
});
