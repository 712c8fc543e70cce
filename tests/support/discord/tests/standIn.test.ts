import { once } from 'node:events';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { describe, expect, vi } from 'vitest';
import { WebSocket } from 'ws';
import { it } from '../it.ts';
import { type Discord, startDiscord } from '../startDiscord.ts';

const ASK = {
  name: 'ask',
  description: 'Ask',
  options: [{ type: 3, name: 'question', description: 'Question', required: true, max_length: 9 }],
};

describe('the stand-in', () => {
  it('fails the test of a bot that takes a route which is not there', async () => {
    const discord = await startDiscord();
    expect(await send(discord, 'GET /users/@me/guilds')).toMatchObject({ status: 404 });
    await expect(discord.stop()).rejects.toThrow('GET /users/@me/guilds: 404');
  });

  it('refuses a wrong token', async ({ discord }) => {
    const url = `${discord.apiUrl}/v10/gateway/bot`;
    const { status } = await fetch(url, { headers: { authorization: 'Bot wrong' } });
    expect(status).toBe(401);
  });
});

describe('its faults', () => {
  it.for([400, 401, 403, 500] as const)('answer with %i', async (fault, { discord }) => {
    discord.faults.requests = { 'GET /gateway': fault };
    expect(await send(discord, 'GET /gateway/bot')).toMatchObject({ status: fault });
    discord.faults.requests = {};
    expect(await send(discord, 'GET /gateway/bot')).toMatchObject({ status: 200 });
  });

  it.for(['hang', 'reset'] as const)(
    'leave a request without answer: %s',
    async (fault, { discord }) => {
      discord.faults.requests = { 'GET /gateway': fault };
      const signal = AbortSignal.timeout(50);
      await expect(fetch(`${discord.apiUrl}/v10/gateway/bot`, { signal })).rejects.toThrow(
        fault === 'hang' ? 'timeout' : 'fetch failed',
      );
    },
  );
});

describe('its messages', () => {
  it.for([
    ['an empty one', { content: ' ' }, { code: 50_006 }],
    [
      'one over 2,000 characters',
      { content: 'x'.repeat(2_001) },
      { code: 50_035, errors: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } },
    ],
    [
      'embeds over 6,000 characters in all',
      { embeds: [1, 2].map(() => ({ description: 'x'.repeat(3_001) })) },
      { code: 50_035, errors: { embeds: { _errors: [{ code: 'MAX_EMBED_SIZE_EXCEEDED' }] } } },
    ],
    [
      'what the schema forbids',
      { embeds: [{ title: 'x'.repeat(257) }] },
      { code: 50_035, errors: { embeds: { 0: { title: { _errors: [{ code: 'TOO_BIG' }] } } } } },
    ],
    [
      'mentions that are allowed twice over',
      { content: 'Hello', allowed_mentions: { parse: ['users'], users: ['123456789012345678'] } },
      { code: 50_035 },
    ],
  ] as const)('refuse %s', async ([, body, expected], { discord }) => {
    const path = `POST /channels/${discord.world.general.id}/messages`;
    expect(await send(discord, path, body)).toMatchObject({ status: 400, body: expected });
    expect(discord.takeProblems()).toHaveLength(1);
  });

  it('ping whom the bot allows', async ({ discord }) => {
    const ana = discord.member('Ana');
    const said = ana.says('Hello!');
    const content = `@everyone <@${ana.user.id}>`;
    const message_reference = { message_id: said.message.id };
    const path = `POST /channels/${discord.world.general.id}/messages`;
    await send(discord, path, { content, message_reference });
    await send(discord, path, { content, message_reference, allowed_mentions: { parse: [] } });
    await send(discord, path, { content, allowed_mentions: { users: [ana.user.id] } });
    expect(discord.world.sent.slice(1).map(({ pings }) => pings)).toEqual([
      [ana.user.id, 'everyone'],
      [],
      [ana.user.id],
    ]);
  });
});

describe('its interactions', () => {
  it('take one answer', async ({ discord }) => {
    const path = await used(discord);
    expect(await send(discord, path, { type: 4, data: { content: 'Hi' } })).toMatchObject({
      status: 204,
    });
    expect(await send(discord, path, { type: 4, data: { content: 'Hi' } })).toMatchObject({
      body: { code: 40_060 },
    });
    expect(discord.takeProblems()).toHaveLength(1);
  });

  it('take no answer after 3 s', async ({ discord }) => {
    const path = await used(discord);
    discord.wait(3_001);
    expect(await send(discord, path, { type: 4, data: { content: 'Hi' } })).toMatchObject({
      body: { code: 10_062 },
    });
  });

  it('take no answer with a token that is not theirs', async ({ discord }) => {
    const path = (await used(discord)).replace(/[^/]+\/callback$/, 'other/callback');
    expect(await send(discord, path, { type: 4, data: { content: 'Hi' } })).toMatchObject({
      body: { code: 10_015 },
    });
  });

  it('are made from the command as registered', async ({ discord }) => {
    await used(discord);
    const ana = discord.member('Ana');
    await expect(ana.asks('/other', {})).rejects.toThrow('/other is not registered');
    await expect(ana.asks('/ask', {})).rejects.toThrow('wants "question"');
    await expect(ana.asks('/ask', { question: 'ten letters' })).rejects.toThrow('too long');
    await expect(ana.asks('/ask', { question: 'who?', to: '2024' })).rejects.toThrow(
      'no field "to"',
    );
  });
});

describe('its commands', () => {
  it.for([
    ['a name in capitals', [{ ...ASK, name: 'Ask' }]],
    ['a name twice', [ASK, ASK]],
    ['no description of an option', [{ ...ASK, options: [{ type: 3, name: 'question' }] }]],
    [
      'a required option after another',
      [{ ...ASK, options: [{ type: 3, name: 'to', description: 'To' }, ...ASK.options] }],
    ],
  ] as const)('cannot have %s', async ([, commands], { discord }) => {
    const path = `PUT /applications/${discord.world.bot.applicationId}/commands`;
    expect(await send(discord, path, commands)).toMatchObject({ body: { code: 50_035 } });
    expect(discord.takeProblems()).toHaveLength(1);
  });
});

describe('its gateway', () => {
  it('answers heartbeats', async ({ discord }) => {
    const { received, write } = await connect(discord);
    write({ op: GatewayOpcodes.Heartbeat, d: null });
    await vi.waitFor(() => expect(received).toContainEqual({ op: GatewayOpcodes.HeartbeatAck }));
  });

  it('refuses an intent that is not granted, and one that does not exist', async ({ discord }) => {
    for (const [intents, closeCode] of [
      [GatewayIntentBits.MessageContent, GatewayCloseCodes.DisallowedIntents],
      [1 << 30, GatewayCloseCodes.InvalidIntents],
    ] as const) {
      const { socket, identify } = await connect(discord);
      identify(intents);
      expect((await once(socket, 'close'))[0]).toBe(closeCode);
    }
  });

  it('shows the bot only what its intents cover, and only text that is meant for it', async ({
    discord,
  }) => {
    const { received, identify } = await connect(discord);
    identify(GatewayIntentBits.GuildMessages);
    await discord.until('the bot', () => discord.gateway.entries[0]);
    const mention = `<@${discord.world.bot.user.id}>`;
    const ana = discord.member('Ana');
    ana.says('not meant for it');
    ana.says('direct', { isDirect: true });
    ana.says(`${mention} hello`);
    await vi.waitFor(() =>
      expect(received.filter(({ t }) => t === 'MESSAGE_CREATE')).toMatchObject([
        { d: { content: '' } },
        { d: { content: `${mention} hello` } },
      ]),
    );
  });
});

/** One request as the bot: `POST /channels/1/messages`. */
async function send({ apiUrl, world }: Discord, line: string, body?: unknown) {
  const [method = '', path = ''] = line.split(' ');
  const response = await fetch(`${apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${world.bot.token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}

/** Uses /ask, and gives the request that answers it. */
async function used(discord: Discord): Promise<string> {
  await send(discord, `PUT /applications/${discord.world.bot.applicationId}/commands`, [ASK]);
  void discord.member('Ben').asks('/ask', { question: 'who?' });
  const [interaction] = discord.world.interactions.values();
  return `POST /interactions/${interaction?.id}/${interaction?.token}/callback`;
}

async function connect({ gateway, world }: Discord) {
  const socket = new WebSocket(gateway.url);
  const received: { op: number; t?: string; d?: unknown }[] = [];
  socket.on('message', (text) => received.push(JSON.parse(String(text))));
  await once(socket, 'open');
  const write = (payload: object) => socket.send(JSON.stringify(payload));
  const identify = (intents: number) =>
    write({ op: GatewayOpcodes.Identify, d: { token: world.bot.token, intents, properties: {} } });
  return { socket, received, write, identify };
}
