import { GatewayCloseCodes, GatewayDispatchEvents } from 'discord.js';
import { describe, expect } from 'vitest';
import { createMonitor } from '../../src/discord/health/createMonitor.ts';
import { answered, quote } from '../support/answers.ts';
import { it } from '../support/discord/it.ts';
import type { Discord } from '../support/discord/startDiscord.ts';

/** Discord lets a bot identify once in 5 s, and discord.js keeps to it. */
const IDENTIFY_MS = 10_000;

const ask = () => answered([quote('Three ferries sail from the harbour every day.')]);

/** The codes that Discord may close a connection with which the client takes up again. */
const RESUMED = [
  1001,
  GatewayCloseCodes.UnknownError,
  GatewayCloseCodes.UnknownOpcode,
  GatewayCloseCodes.DecodeError,
  GatewayCloseCodes.SessionTimedOut,
];

/** Those after which it starts over. */
const STARTED_OVER = [
  1000,
  GatewayCloseCodes.NotAuthenticated,
  GatewayCloseCodes.AlreadyAuthenticated,
  GatewayCloseCodes.InvalidSeq,
  GatewayCloseCodes.RateLimited,
];

/** Waits for one reply to a mention, and makes sure that no second one comes. */
async function answersOnce(discord: Discord): Promise<void> {
  const ana = discord.member('Ana');
  const asked = ana.says(`<@${discord.world.bot.user.id}> how many ferries?`);
  await ana.seesReplyTo(asked);
  // Whatever was on its way before has been answered by now, too.
  await ana.seesReplyTo(ana.says(`<@${discord.world.bot.user.id}> and how many today?`));
  expect(repliesTo(asked.message.id, discord)).toBe(1);
}

function repliesTo(messageId: string, { world }: Discord): number {
  return world.sent.filter(({ message }) => message.message_reference?.message_id === messageId)
    .length;
}

describe.concurrent('a connection that breaks', () => {
  it.for(RESUMED)(
    'is taken up where Discord closes it with %i',
    async (code, { discord, startReady }) => {
      await startReady({ ask });
      discord.gateway.close(code);
      await answersOnce(discord);
      expect(discord.gateway.entries).toEqual(['identify', 'resume']);
    },
  );

  it('is taken up where the network fails (1006)', async ({ discord, startReady }) => {
    await startReady({ ask });
    discord.gateway.cut();
    await answersOnce(discord);
    expect(discord.gateway.entries).toEqual(['identify', 'resume']);
  });

  it('is taken up where Discord asks for it (opcode 7)', async ({ discord, startReady }) => {
    await startReady({ ask });
    discord.gateway.reconnect();
    await discord.until('the bot to be back', () => discord.gateway.entries[1]);
    await answersOnce(discord);
    expect(discord.gateway.entries).toEqual(['identify', 'resume']);
  });

  it.for(STARTED_OVER)(
    'is started over where Discord closes it with %i',
    { timeout: IDENTIFY_MS * 2 },
    async (code, { discord, startReady }) => {
      await startReady({ ask });
      discord.gateway.close(code);
      await discord.until('the bot to be back', () => discord.gateway.entries[1], IDENTIFY_MS);
      await answersOnce(discord);
      expect(discord.gateway.entries).toEqual(['identify', 'identify']);
    },
  );

  it('is started over where Discord does not know the session (opcode 9)', {
    timeout: IDENTIFY_MS * 2,
  }, async ({ discord, startReady }) => {
    await startReady({ ask });
    discord.gateway.invalidate();
    await discord.until('the bot to be back', () => discord.gateway.entries[1], IDENTIFY_MS);
    await answersOnce(discord);
    expect(discord.gateway.entries).toEqual(['identify', 'identify']);
  });

  it('comes back when Discord does', async ({ discord, startReady }) => {
    const bot = await startReady({ ask });
    discord.faults.atConnect = 1012;
    discord.gateway.cut();
    await discord.until('some attempts', () =>
      discord.world.log.filter((line) => line.endsWith('closed with 1012')).length >= 2
        ? true
        : undefined,
    );
    discord.faults.atConnect = undefined;
    await answersOnce(discord);
    const lost = bot.log.filter(({ message }) => message.startsWith('Connection lost'));
    expect(lost).toHaveLength(1);
  });
});

describe('a server of Discord', () => {
  it('does not hold up the others where it does not come', async ({ discord, startReady }) => {
    discord.world.guild.isAvailable = false;
    const bot = await startReady({ ask });
    expect(bot.log).toContainEqual(expect.objectContaining({ level: 'warn', guilds: 1 }));
    const ana = discord.member('Ana');
    await ana.seesReplyTo(ana.says('how many ferries?', { isDirect: true }));
    discord.comesBack();
    await answersOnce(discord);
  });

  it('is served again after it was unavailable', async ({ discord, startReady }) => {
    const bot = await startReady({ ask });
    discord.goesDown();
    await discord.until('a line in the log', () =>
      bot.log.find(({ message }) => message === 'A server has become unavailable'),
    );
    discord.comesBack();
    await answersOnce(discord);
  });
});

describe('an event', () => {
  it('is answered once, where Discord delivers it twice', async ({ discord, startReady }) => {
    await startReady({ ask });
    const { dispatch } = discord.gateway;
    discord.gateway.dispatch = (...event) => {
      dispatch(...event);
      dispatch(...event);
    };
    await answersOnce(discord);
    // A second answer to an interaction is a problem, and fails the test.
    await discord.member('Ben').asks('/ask', { question: 'how many ferries?' });
    await answersOnce(discord);
  });

  it.for([
    ['a message without anything', GatewayDispatchEvents.MessageCreate, {}],
    [
      'a message of nobody',
      GatewayDispatchEvents.MessageCreate,
      { id: '1', channel_id: '2', author: null },
    ],
    ['an interaction without data', GatewayDispatchEvents.InteractionCreate, { id: '1', type: 2 }],
    [
      'a server with channels that are none',
      GatewayDispatchEvents.GuildCreate,
      { id: '111111111111111111', channels: 5 },
    ],
    [
      'a channel of no kind',
      GatewayDispatchEvents.ChannelUpdate,
      { id: null, type: 'x', guild_id: '5' },
    ],
  ] as const)(
    'that is malformed is survived: %s',
    async ([, event, data], { discord, startReady }) => {
      const monitor = createMonitor();
      const bot = await startReady({ ask, monitor });
      discord.gateway.dispatch(event, () => data);
      await answersOnce(discord);
      const errors = bot.log.filter(({ level }) => level === 'error');
      for (const error of errors) {
        expect(error).toMatchObject({ event, incident: expect.stringMatching(/^[0-9a-f]{8}$/) });
      }
      const counted = await monitor.scrape().getSingleMetric('verbatim_failures_total')?.get();
      const inDispatch = counted?.values.find(({ labels }) => labels['where'] === 'dispatch');
      expect(inDispatch?.value ?? 0).toBe(errors.length);
    },
  );

  it('that is malformed and comes before the bot is ready is reported, and survived', async ({
    discord,
    start,
  }) => {
    // The bot waits for this server, and puts off what else comes.
    discord.world.guild.isAvailable = false;
    const bot = start({ ask });
    const logged = (what: string) =>
      discord.until(`"${what}" in the log`, () =>
        bot.log.find(({ message }) => message.startsWith(what)),
      );
    await discord.until('READY to be sent', () =>
      discord.world.log.find((line) => line === 'gateway: sent READY'),
    );
    discord.gateway.dispatch(GatewayDispatchEvents.MessageCreate, () => ({
      ...discord.member('Ana').says('hello', { isDirect: true }).message,
      ...{ id: '111111111111111113', mentions: 7 },
    }));
    await logged('Ready');
    discord.comesBack();
    await answersOnce(discord);
    expect(await logged('Cannot take in an event')).toMatchObject({ event: 'MESSAGE_CREATE' });
  });

  it('that breaks what takes it in is reported, with its name', async ({ discord, startReady }) => {
    const bot = await startReady({ ask });
    discord.gateway.dispatch(GatewayDispatchEvents.MessageCreate, () => ({
      ...discord.member('Ana').says('hello').message,
      id: '111111111111111112',
      mentions: 7,
    }));
    const error = await discord.until('a line in the log', () =>
      bot.log.find(({ level }) => level === 'error'),
    );
    expect(error).toMatchObject({ message: 'Cannot take in an event', event: 'MESSAGE_CREATE' });
    await answersOnce(discord);
  });
});

describe('an answer', () => {
  it('waits where Discord says so (429), and is sent once', async ({ discord, startReady }) => {
    await startReady({ ask });
    discord.faults.requests = { 'POST /channels/': 429 };
    const ana = discord.member('Ana');
    const asked = ana.says(`<@${discord.world.bot.user.id}> how many ferries?`);
    const requests = () => attempts(discord, 'POST /channels');
    await discord.until('the first attempt', () => requests()[0]);
    discord.faults.requests = {};
    const before = performance.now();
    await ana.seesReplyTo(asked);
    // The stand-in says 0.1 s.
    expect(performance.now() - before).toBeGreaterThan(80);
    expect(requests()).toHaveLength(2);
    expect(repliesTo(asked.message.id, discord)).toBe(1);
  });

  it('is given up where Discord says to wait for a day, and is counted', async ({
    discord,
    startReady,
  }) => {
    const monitor = createMonitor();
    const bot = await startReady({ ask, monitor });
    discord.faults.requests = { 'POST /channels/': '429 for a day' };
    const ana = discord.member('Ana');
    ana.says(`<@${discord.world.bot.user.id}> how many ferries?`);
    await discord.until('a line in the log', () =>
      bot.log.find(({ message }) => message === 'Cannot send an answer'),
    );
    expect(bot.log).toContainEqual(
      expect.objectContaining({ level: 'warn', requests: 1, retryAfterSeconds: 86_400 }),
    );
    const counted = await monitor.scrape().getSingleMetricAsString('verbatim_rate_limited_total');
    expect(counted).toContain('verbatim_rate_limited_total 1');
    discord.faults.requests = {};
    // Other ways are open.
    await ana.asks('/ask', { question: 'how many ferries?' });
    await bot.stop();
    await expect(bot.ended).resolves.toBeUndefined();
  });

  it('is not asked for again and again in a storm of refusals', async ({ discord, startReady }) => {
    const bot = await startReady({ ask });
    discord.faults.requests = { 'POST /interactions/': 429 };
    const people = Array.from({ length: 30 }, (_, i) => discord.member(`Member ${i}`));
    for (const one of people) one.asks('/ask', { question: 'how many ferries?' }).catch(() => {});
    await discord.until(
      'all to be given up',
      () =>
        bot.log.filter(({ message }) => message === 'Cannot send an answer').length === 30
          ? true
          : undefined,
      20_000,
    );
    // Each of them once, and the first ones again, until it was seen to be a storm.
    expect(attempts(discord, 'POST /interactions').length).toBeLessThan(60);
    const told = bot.log.filter(({ message }) => message.startsWith('Discord refuses requests'));
    expect(told).toHaveLength(1);
    discord.faults.requests = {};
    await answersOnce(discord);
  });

  it.for([500, 'hang', 'reset', 403] as const)(
    'that cannot be sent (%s) is reported, and the next one is sent',
    async (fault, { discord, startReady }) => {
      const monitor = createMonitor();
      const bot = await startReady({ ask, monitor, patience: { requestMs: 100 } });
      discord.faults.requests = { 'POST /channels/': fault };
      discord.member('Ana').says(`<@${discord.world.bot.user.id}> how many ferries?`);
      const error = await discord.until('a line in the log', () =>
        bot.log.find(({ level }) => level === 'error'),
      );
      expect(error).toMatchObject({
        message: 'Cannot send an answer',
        incident: expect.stringMatching(/^[0-9a-f]{8}$/),
      });
      const failures = await monitor.scrape().getSingleMetricAsString('verbatim_failures_total');
      expect(failures).toContain('verbatim_failures_total{where="handler"} 1');
      discord.faults.requests = {};
      await answersOnce(discord);
    },
  );
});

describe('an answer that Discord takes, and then fails', () => {
  const fault = 'done, then 500';

  it('is one reply, though it is sent again', async ({ discord, startReady }) => {
    await startReady({ ask });
    discord.faults.requests = { 'POST /channels/': fault };
    const ana = discord.member('Ana');
    const asked = ana.says(`<@${discord.world.bot.user.id}> how many ferries?`);
    await discord.until('the second attempt', () =>
      attempts(discord, 'POST /channels').length === 2 ? true : undefined,
    );
    discord.faults.requests = {};
    await answersOnce(discord);
    expect(repliesTo(asked.message.id, discord)).toBe(1);
  });

  it('is no failure where it answers a command', async ({ discord, startReady }) => {
    const bot = await startReady({ ask });
    discord.faults.requests = { 'POST /interactions/': fault };
    await discord.member('Ana').asks('/ask', { question: 'how many ferries?' });
    const entry = await discord.until('a line in the log', () =>
      bot.log.find(({ level }) => level !== 'info'),
    );
    expect(entry).toMatchObject({ level: 'warn', code: 40_060 });
    expect(attempts(discord, 'POST /interactions')).toHaveLength(2);
  });
});

function attempts({ world }: Discord, line: string): readonly string[] {
  return world.log.filter((entry) => entry.startsWith(`rest: ${line}`));
}

describe('a bot that is told to stop', () => {
  it('ends while Discord does not say where to connect', async ({ discord, start }) => {
    discord.faults.requests = { 'GET /gateway/bot': 'hang' };
    const bot = start({ ask });
    await discord.until('the request', () =>
      discord.world.log.find((line) => line.startsWith('rest: GET /gateway/bot')),
    );
    await bot.stop();
    await expect(bot.ended).resolves.toBeUndefined();
  });
});
