import { describe, expect } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { createPace } from '../../../src/discord/incoming/pace.ts';
import { answered, quote } from '../../support/answers.ts';
import { it } from '../../support/discord/it.ts';
import type { Discord } from '../../support/discord/startDiscord.ts';

const QUOTES = Array.from({ length: 5 }, (_, i) => quote(`Ferry number ${i} sails every day.`));
const HOW_MANY = { question: 'how many ferries?' };

/** An engine that takes as long as a test says, by the clock of the stand-in. */
function slowly(discord: Discord) {
  const engine = { takes: 0, isBroken: false };
  const ask = (question: string): Answer => {
    discord.wait(engine.takes);
    if (engine.isBroken) throw new Error('The index is gone');
    return answered(QUOTES, { question });
  };
  return { engine, options: { ask, pace: createPace(discord.world.now) } };
}

describe('an answer that is quick', () => {
  it('is given at once, and so is the next page', async ({ discord, startReady }) => {
    const { engine, options } = slowly(discord);
    await startReady(options);
    engine.takes = 100;
    const ana = discord.member('Ana');
    const seen = await ana.asks('/ask', HOW_MANY);
    expect((await ana.clicks('More', seen)).embeds).toHaveLength(2);
    // Where an answer is deferred, it goes there later.
    expect(discord.world.log.filter((line) => line.includes('/webhooks/'))).toEqual([]);
  });
});

describe('an answer that takes long', () => {
  it('is announced in time, and given when it is there', async ({ discord, startReady }) => {
    const { engine, options } = slowly(discord);
    await startReady(options);
    const ana = discord.member('Ana');
    engine.takes = 1_600;
    await ana.asks('/ask', HOW_MANY);
    engine.takes = 10_000;
    const seen = await ana.asks('/ask', HOW_MANY);
    expect(seen.embeds[0]?.quotes).toHaveLength(1);
    expect(discord.world.log.filter((line) => line.includes('/webhooks/'))).toHaveLength(1);
    expect(seen.isPrivate).toBe(false);
  });

  it('stays private where it is to be', async ({ discord, startReady }) => {
    const { engine, options } = slowly(discord);
    await startReady(options);
    const ana = discord.member('Ana');
    engine.takes = 1_600;
    await ana.asks('/ask', HOW_MANY);
    engine.takes = 10_000;
    const seen = await ana.asks('/ask', { ...HOW_MANY, private: true });
    expect(seen.embeds).toHaveLength(3);
    expect(seen.isPrivate).toBe(true);
    expect(discord.member('Ben').canSee(seen)).toBe(false);
  });

  it('comes in place where a page is turned', async ({ discord, startReady }) => {
    const { engine, options } = slowly(discord);
    await startReady(options);
    const ana = discord.member('Ana');
    engine.takes = 1_600;
    const seen = await ana.asks('/ask', HOW_MANY);
    engine.takes = 10_000;
    const turned = await ana.clicks('More', seen);
    expect(turned.id).toBe(seen.id);
    expect(turned.embeds).toHaveLength(2);
  });

  it('is for the clicker only where it is no page of theirs', async ({ discord, startReady }) => {
    const { engine, options } = slowly(discord);
    await startReady(options);
    engine.takes = 1_600;
    const seen = await discord.member('Ana').asks('/ask', HOW_MANY);
    engine.takes = 10_000;
    const ben = discord.member('Ben');
    const refused = await ben.clicks('More', seen);
    expect(refused.text).toMatch(/^Only the person who asked/);
    expect(refused.isPrivate).toBe(true);
    expect(ben.looksAt(seen).embeds).toHaveLength(3);
  });

  it('tells of a failure to the asker only, and leaves nothing behind', async ({
    discord,
    startReady,
  }) => {
    const { engine, options } = slowly(discord);
    await startReady(options);
    const ana = discord.member('Ana');
    engine.takes = 1_600;
    await ana.asks('/ask', HOW_MANY);
    engine.isBroken = true;
    engine.takes = 10_000;
    const seen = await ana.asks('/ask', HOW_MANY);
    expect(seen.text).toMatch(/^Something went wrong/);
    expect(seen.isPrivate).toBe(true);
    const ben = discord.member('Ben');
    const last = discord.world.sent.slice(-2);
    expect(last.map((sent) => ben.canSee(sent))).toEqual([false, false]);
  });

  it('is announced where the question has waited long already', async ({ discord, startReady }) => {
    const { engine, options } = slowly(discord);
    await startReady(options);
    engine.takes = 1_000;
    const asking = discord.member('Ana').asks('/ask', HOW_MANY);
    discord.wait(2_500);
    expect((await asking).embeds).toHaveLength(3);
  });
});
