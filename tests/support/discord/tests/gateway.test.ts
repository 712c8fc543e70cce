import { once } from 'node:events';
import {
  type Client,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
} from 'discord.js';
import { describe, expect, vi } from 'vitest';
import { WebSocket } from 'ws';
import { it } from '../it.ts';
import type { Discord } from '../startDiscord.ts';
import { request } from './request.ts';
import { startClient } from './startClient.ts';

/** discord.js waits 5 s between two IDENTIFYs. */
const ws = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) };

interface Payload {
  readonly op: number;
  readonly t?: string;
  readonly s?: number;
  readonly d?: Record<string, unknown> & { readonly content?: string };
}

async function connect({ gateway, world }: Discord) {
  const socket = new WebSocket(gateway.url);
  const received: Payload[] = [];
  socket.on('message', (text) => received.push(JSON.parse(String(text))));
  await once(socket, 'open');
  const write = (payload: object) => socket.send(JSON.stringify(payload));
  const identify = (intents: number, more: object = {}) =>
    write({
      op: GatewayOpcodes.Identify,
      d: { token: world.bot.token, intents, properties: {}, ...more },
    });
  const resume = (more: object) =>
    write({ op: GatewayOpcodes.Resume, d: { token: world.bot.token, ...more } });
  return { socket, received, write, identify, resume };
}

function backAgain(client: Client): Promise<unknown> {
  return Promise.race([once(client, Events.ShardReady), once(client, Events.ShardResume)]);
}

const { Guilds, GuildMessages, MessageContent } = GatewayIntentBits;

describe('a connection', () => {
  it('gets an answer to its heartbeats, unless a test wants none', async ({ discord }) => {
    const { received, write } = await connect(discord);
    write({ op: GatewayOpcodes.Heartbeat, d: null });
    await vi.waitFor(() => expect(received).toContainEqual({ op: GatewayOpcodes.HeartbeatAck }));
    discord.faults.ignoresHeartbeats = true;
    const before = received.length;
    write({ op: GatewayOpcodes.Heartbeat, d: null });
    await discord.until(
      'the heartbeat',
      () => discord.world.log.filter((l) => l.includes('Heartbeat'))[1],
    );
    expect(received).toHaveLength(before);
  });

  it.for([
    ['a wrong token', Guilds, { token: 'wrong' }, GatewayCloseCodes.AuthenticationFailed],
    ['an intent that is not granted', MessageContent, {}, GatewayCloseCodes.DisallowedIntents],
    ['an intent that does not exist', 1 << 30, {}, GatewayCloseCodes.InvalidIntents],
    ['a shard that does not exist', Guilds, { shard: [2, 2] }, GatewayCloseCodes.InvalidShard],
    ['too few shards', Guilds, { shard: [0, 1] }, GatewayCloseCodes.ShardingRequired],
  ] as const)('is refused with %s', async ([what, intents, more, closeCode], { discord }) => {
    if (what === 'too few shards') discord.world.gateway.shardsMin = 2;
    const { socket, identify } = await connect(discord);
    identify(intents, more);
    expect((await once(socket, 'close'))[0]).toBe(closeCode);
  });

  it('comes in once', async ({ discord }) => {
    const { socket, identify } = await connect(discord);
    identify(Guilds);
    identify(Guilds);
    expect((await once(socket, 'close'))[0]).toBe(GatewayCloseCodes.AlreadyAuthenticated);
  });

  it('is cut where it talks nonsense', async ({ discord }) => {
    const { socket } = await connect(discord);
    socket.send('{');
    expect((await once(socket, 'close'))[0]).toBe(GatewayCloseCodes.DecodeError);
  });

  it('gets what its intents cover, and only text that is meant for it', async ({ discord }) => {
    const { received, identify } = await connect(discord);
    identify(GuildMessages);
    await discord.until('the bot', () => discord.gateway.entries[0]);
    const mention = `<@${discord.world.bot.user.id}>`;
    const ana = discord.member('Ana');
    ana.says('not meant for it');
    ana.says('direct', { isDirect: true });
    ana.says(`${mention} hello`, { replyTo: ana.says('not meant for it either') });
    await vi.waitFor(() =>
      expect(received.filter(({ t }) => t === 'MESSAGE_CREATE').map(({ d }) => d?.content)).toEqual(
        ['', '', `${mention} hello`],
      ),
    );
    expect(received.at(-1)?.d).toMatchObject({ referenced_message: { content: '' } });
  });

  it('gets what it has missed', async ({ discord }) => {
    const first = await connect(discord);
    first.identify(Guilds | GuildMessages);
    await vi.waitFor(() => expect(first.received.at(-1)?.t).toBe('GUILD_CREATE'));
    const session_id = first.received.find(({ t }) => t === 'READY')?.d?.['session_id'];
    const seq = first.received.at(-1)?.s;
    discord.gateway.cut();
    await once(first.socket, 'close');
    discord.member('Ana').says('missed');
    const second = await connect(discord);
    second.resume({ session_id, seq });
    await vi.waitFor(() =>
      expect(second.received.map(({ t }) => t)).toEqual([undefined, 'MESSAGE_CREATE', 'RESUMED']),
    );
    const third = await connect(discord);
    third.resume({ session_id, seq: 99 });
    expect((await once(third.socket, 'close'))[0]).toBe(GatewayCloseCodes.InvalidSeq);
    const fourth = await connect(discord);
    fourth.resume({ session_id: 'other', seq });
    await vi.waitFor(() =>
      expect(fourth.received.at(-1)).toEqual({ op: GatewayOpcodes.InvalidSession, d: false }),
    );
  });

  it('waits its turn, where a test wants it to', async ({ discord }) => {
    discord.world.gateway.identifyEveryMs = 5_000;
    const first = await connect(discord);
    first.identify(Guilds, { shard: [0, 2] });
    const second = await connect(discord);
    second.identify(Guilds, { shard: [1, 2] });
    await vi.waitFor(() => expect(second.received.at(-1)?.op).toBe(GatewayOpcodes.InvalidSession));
    discord.wait(5_000);
    second.identify(Guilds, { shard: [1, 2] });
    await discord.until('the second', () => discord.gateway.entries[1]);
  });
});

describe('discord.js', () => {
  const start = (discord: Discord) => startClient(discord, { ws });

  it('takes up its session after opcode 7', async ({ discord }) => {
    await start(discord);
    discord.gateway.reconnect();
    await discord.until('the bot', () => discord.gateway.entries[1]);
    expect(discord.gateway.entries).toEqual(['identify', 'resume']);
  });

  it.for([
    [true, 'resume'],
    [false, 'identify'],
  ] as const)(
    'comes back after opcode 9, resumable: %s',
    async ([isResumable, entry], { discord }) => {
      await start(discord);
      discord.gateway.invalidate({ isResumable });
      await discord.until('the bot', () => discord.gateway.entries[1], 10_000);
      expect(discord.gateway.entries[1]).toBe(entry);
    },
  );

  it.for([
    [4_000, 'resume'],
    [4_001, 'resume'],
    [4_002, 'resume'],
    [4_003, 'identify'],
    [4_005, 'identify'],
    [4_007, 'identify'],
    [4_008, 'identify'],
    [4_009, 'resume'],
  ] as const)('comes back after %i', { timeout: 20_000 }, async ([code, entry], { discord }) => {
    const client = await start(discord);
    const back = backAgain(client);
    discord.gateway.close(code);
    await back;
    expect(discord.gateway.entries[1]).toBe(entry);
  });

  it.for([4_004, 4_010, 4_011, 4_012, 4_013, 4_014])(
    'stays away after %i',
    async (code, { discord }) => {
      const client = await start(discord);
      const gone = once(client, Events.ShardDisconnect);
      discord.gateway.close(code);
      expect((await gone)[0]).toMatchObject({ code });
    },
  );

  it('takes up its session where its heartbeats get no answer', async ({ discord }) => {
    await start(discord);
    discord.faults.ignoresHeartbeats = true;
    await discord.until('the cut', () => discord.world.log.find((l) => l.includes('closed with')));
    discord.faults.ignoresHeartbeats = false;
    await discord.until('the bot', () => discord.gateway.entries[1]);
    expect(discord.gateway.entries[1]).toBe('resume');
  });

  it('is sent what no Discord would send', async ({ discord }) => {
    const { socket, received, identify } = await connect(discord);
    identify(Guilds);
    await discord.until('the bot', () => discord.gateway.entries[0]);
    discord.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, () => ({ id: 1 }));
    await vi.waitFor(() => expect(received.at(-1)?.d).toEqual({ id: 1 }));
    socket.removeAllListeners('message');
    const text = once(socket, 'message');
    discord.gateway.sendRaw('{');
    expect(String((await text)[0])).toBe('{');
  });
});

describe('a server', () => {
  const names = (client: Client) =>
    client.guilds.cache.map(({ name, available }) => [name, available]);

  it('may never come', async ({ discord }) => {
    discord.world.guild.isAvailable = false;
    const client = await startClient(discord);
    expect(client.guilds.cache.map(({ available }) => available)).toEqual([false]);
    const came = once(client, Events.GuildAvailable);
    discord.comesBack();
    await came;
    expect(names(client)).toEqual([['Newsroom', true]]);
  });

  it('may go down and come back', async ({ discord }) => {
    const client = await startClient(discord);
    const down = once(client, Events.GuildUnavailable);
    discord.goesDown();
    await down;
    const back = once(client, Events.GuildAvailable);
    discord.comesBack();
    await back;
  });

  it('may throw the bot out, and let it in again', async ({ discord }) => {
    const client = await startClient(discord);
    const out = once(client, Events.GuildDelete);
    discord.removesBot();
    await out;
    const { general } = discord.world;
    expect(
      (await request(discord, `POST /channels/${general.id}/messages`, { content: 'x' })).body,
    ).toMatchObject({ code: 50_001 });
    const back = once(client, Events.GuildCreate);
    discord.addsBot();
    await back;
    expect(names(client)).toEqual([['Newsroom', true]]);
  });

  it('may be new', async ({ discord }) => {
    const client = await startClient(discord);
    const came = once(client, Events.GuildCreate);
    discord.server('Harbour');
    await came;
    expect(names(client)).toEqual([
      ['Newsroom', true],
      ['Harbour', true],
    ]);
  });
});

describe('shards', () => {
  it('are dealt the servers, and their events', async ({ discord }) => {
    const servers = ['B', 'C', 'D'].map((name) => discord.server(name));
    Object.assign(discord.world.gateway, { shards: 2, maxConcurrency: 2 });
    const client = await startClient(discord, { ws, shards: 'auto' });
    expect(discord.gateway.shards).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(client.guilds.cache.size).toBe(4);
    for (const guild of client.guilds.cache.values()) {
      expect(guild.shardId).toBe(Number((BigInt(guild.id) >> 22n) % 2n));
    }
    expect(new Set(client.guilds.cache.map(({ shardId }) => shardId)).size).toBe(2);
    const heard: number[] = [];
    client.on(Events.MessageCreate, ({ guild }) => heard.push(guild?.shardId ?? -1));
    const ana = discord.member('Ana');
    for (const { general } of servers) ana.says('Hello', { in: general });
    await discord.until('all messages', () => (heard.length === 3 ? true : undefined));
    expect(heard.toSorted()).toEqual(
      servers.map(({ guild }) => Number((BigInt(guild.id) >> 22n) % 2n)).toSorted(),
    );
  });

  it('are recommended by Discord, with how often one may come in', async ({ discord }) => {
    await startClient(discord);
    Object.assign(discord.world.gateway, { shards: 3, maxConcurrency: 2, resetAfterMs: 60_000 });
    expect((await request(discord, 'GET /gateway/bot')).body).toMatchObject({
      shards: 3,
      session_start_limit: {
        total: 1_000,
        remaining: 999,
        reset_after: 60_000,
        max_concurrency: 2,
      },
    });
  });
});
