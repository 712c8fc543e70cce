import { describe, expect } from 'vitest';
import { answered, quote } from '../../support/answers.ts';
import { it } from '../../support/discord/it.ts';
import type { Discord } from '../../support/discord/startDiscord.ts';
import { testServices } from '../../support/testServices.ts';

const FERRIES = quote('Three ferries sail from the harbour every day.');
const ask = (question: string) => answered([FERRIES], { question });
const HOW_MANY = { question: 'how many ferries?' };

/** A server whose members ask once in five minutes. */
async function withCooldown({ world }: Discord) {
  const { settings } = testServices();
  await settings.set(world.guild.id, { cooldownSeconds: 300 });
  return { ask, settings };
}

describe('the cooldown of a server', () => {
  it('does not hold for a command with a slip in it', async ({ discord, startReady }) => {
    await startReady(await withCooldown(discord));
    const ana = discord.member('Ana');
    const slips = [{ from: 'last week' }, { from: '2024', to: '2023' }, { source: 'nobody' }];
    for (const slip of slips) {
      expect((await ana.asks('/ask', { ...HOW_MANY, ...slip })).text).toMatch(
        /is not a date|there is no day|is called “nobody”/,
      );
    }
    expect((await ana.asks('/ask', HOW_MANY)).embeds).toHaveLength(1);
    expect((await ana.asks('/ask', HOW_MANY)).text).toMatch(/^Not so fast/);
  });

  it('does not hold for a mention without a question', async ({ discord, startReady }) => {
    await startReady(await withCooldown(discord));
    const ana = discord.member('Ana');
    const mention = `<@${discord.world.bot.user.id}>`;
    expect((await ana.seesReplyTo(ana.says(mention))).text).toMatch(/^Ask me a question/);
    const seen = await ana.seesReplyTo(ana.says(`${mention} how many ferries?`));
    expect(seen.embeds).toHaveLength(1);
    const again = await ana.seesReplyTo(ana.says(`${mention} how many boats?`));
    expect(again.text).toMatch(/^Not so fast/);
  });

  it('does not hold for a message without a claim', async ({ discord, startReady }) => {
    await startReady(await withCooldown(discord));
    const ana = discord.member('Ana');
    const greeting = discord.member('Ben').says('good morning!');
    expect((await ana.uses('Find evidence', greeting)).text).toMatch(/^There is nothing to check/);
    expect((await ana.asks('/ask', HOW_MANY)).embeds).toHaveLength(1);
  });

  it('leaves a flood of slips to the limit of a minute', async ({ discord, startReady }) => {
    await startReady(await withCooldown(discord));
    const ana = discord.member('Ana');
    for (let i = 0; i < 8; i += 1) await ana.asks('/ask', { ...HOW_MANY, from: 'x' });
    expect((await ana.asks('/ask', { ...HOW_MANY, from: 'x' })).text).toMatch(/^Not so fast/);
  });
});
