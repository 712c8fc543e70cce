import { describe, expect } from 'vitest';
import { answered, quote } from '../support/answers.ts';
import { it } from '../support/discord/it.ts';
import type { Member } from '../support/discord/member.ts';
import type { Discord } from '../support/discord/startDiscord.ts';
import { testServices } from '../support/testServices.ts';

const FERRIES = quote('Three ferries sail from the harbour every day.');
const HOW_MANY = { question: 'how many ferries?' };
const ask = (question: string) => answered([FERRIES], { question });

/** All messages of the bot that answer the member's commands and clicks. */
function answersTo({ user }: Member, { world }: Discord): string[] {
  const theirs = [...world.interactions.values()].filter(({ person }) => person.user === user);
  const ids = theirs.map(({ id }) => id);
  return world.sent
    .filter(({ interactionId }) => interactionId !== null && ids.includes(interactionId))
    .map(({ message }) => message.content);
}

describe('a flood of commands', () => {
  it('gets one private answer, then nothing; others are answered', async ({
    discord,
    startReady,
  }) => {
    await startReady({ ask });
    const ana = discord.member('Ana');
    for (let i = 0; i < 8; i += 1) await ana.asks('/ask', HOW_MANY);
    const refused = await ana.asks('/ask', HOW_MANY);
    expect(refused.text).toMatch(/^Not so fast, please: go on in \d+ seconds|1 minute/);
    expect(refused.isPrivate).toBe(true);
    for (let i = 0; i < 3; i += 1) void ana.asks('/ask', HOW_MANY).catch(() => {});
    await discord.member('Ben').asks('/ask', HOW_MANY);
    expect(answersTo(ana, discord)).toHaveLength(9);
  });

  it('does not keep moderators from the settings', async ({ discord, startReady }) => {
    await startReady({ ask });
    const ana = discord.member('Ana', { permissions: 0x20n });
    for (let i = 0; i < 10; i += 1) void ana.asks('/ask', HOW_MANY).catch(() => {});
    expect((await ana.asks('/settings')).text).toMatch(/^Settings of this server/);
  });
});

describe('what everybody gets to see', () => {
  it.for([
    ['/sources', {}],
    ['/verify', { id: 'f3221e-0-10-0123456789ab' }],
    ['/figures', { topic: 'ferries' }],
  ] as const)('counts as a question: %s', async ([command, options], { discord, startReady }) => {
    await startReady({ ask });
    const ana = discord.member('Ana');
    for (let i = 0; i < 4; i += 1) await ana.asks('/ask', HOW_MANY);
    for (let i = 0; i < 4; i += 1) await ana.asks(command, options);
    expect((await ana.asks(command, options)).text).toMatch(/^Not so fast/);
  });

  it('counts as a question: Show to everyone', async ({ discord, startReady }) => {
    await startReady({ ask });
    const ana = discord.member('Ana');
    const seen = await ana.asks('/ask', { ...HOW_MANY, private: true });
    for (let i = 0; i < 7; i += 1) await ana.clicks('Show to everyone', seen);
    const refused = await ana.clicks('Show to everyone', seen);
    expect(refused.text).toMatch(/^Not so fast/);
    expect(refused.isPrivate).toBe(true);
    expect((await ana.clicks('Not an answer', seen)).text).toMatch(/^Thank you/);
    const everyones = discord.world.sent.filter(
      ({ message, isEphemeral }) => message.author.id === discord.world.bot.user.id && !isEphemeral,
    );
    expect(everyones).toHaveLength(7);
  });
});

describe('a flood of clicks', () => {
  it('gets one private answer, then nothing', async ({ discord, startReady }) => {
    await startReady({ ask });
    const ana = discord.member('Ana');
    const seen = await ana.asks('/ask', HOW_MANY);
    for (let i = 0; i < 40; i += 1) await ana.clicks('Not an answer', seen);
    const refused = await ana.clicks('Not an answer', seen);
    expect(refused.text).toMatch(/^Not so fast/);
    expect(refused.isPrivate).toBe(true);
    void ana.clicks('Not an answer', seen).catch(() => {});
    await ana.asks('/ask', HOW_MANY);
    expect(answersTo(ana, discord)).toHaveLength(43);
  });
});

describe('a flood of mentions', () => {
  it('gets one reply in the channel, then nothing', async ({ discord, startReady }) => {
    await startReady({ ask });
    const ana = discord.member('Ana');
    const mention = `<@${discord.world.bot.user.id}> how many ferries?`;
    for (let i = 0; i < 8; i += 1) await ana.seesReplyTo(ana.says(mention));
    const refused = await ana.seesReplyTo(ana.says(mention));
    expect(refused.text).toMatch(/^Not so fast/);
    expect(refused.pings).toEqual([]);
    for (let i = 0; i < 3; i += 1) ana.says(mention);
    const ben = discord.member('Ben');
    await ben.seesReplyTo(ben.says(mention));
    const { world } = discord;
    const replies = world.sent.filter(({ message }) => message.author.id === world.bot.user.id);
    expect(replies).toHaveLength(10);
  });

  it('counts together with commands', async ({ discord, startReady }) => {
    await startReady({ ask });
    const ana = discord.member('Ana');
    for (let i = 0; i < 8; i += 1) await ana.asks('/ask', HOW_MANY);
    const seen = await ana.seesReplyTo(ana.says(`<@${discord.world.bot.user.id}> how many?`));
    expect(seen.text).toMatch(/^Not so fast/);
  });
});

describe('a server’s cooldown', () => {
  it('holds for questions of each member there, and nowhere else', async ({
    discord,
    startReady,
  }) => {
    const { settings } = testServices();
    await settings.set(discord.world.guild.id, { cooldownSeconds: 300 });
    await startReady({ ask, settings });
    const [ana, ben] = [discord.member('Ana'), discord.member('Ben')];
    const { general } = discord.server('Harbour club');
    const first = await ana.asks('/ask', HOW_MANY);
    expect((await ana.asks('/ask', HOW_MANY)).text).toBe(
      'Not so fast, please: go on in 5 minutes.',
    );
    expect((await ana.clicks('Not an answer', first)).text).toMatch(/^Thank you/);
    expect((await ben.asks('/ask', HOW_MANY)).embeds).toHaveLength(1);
    expect((await ana.asks('/ask', HOW_MANY, { in: general })).embeds).toHaveLength(1);
    expect((await ana.asks('/ask', HOW_MANY, { isDirect: true })).embeds).toHaveLength(1);
  });
});
