import { describe, expect } from 'vitest';
import { asking, quote } from '../support/answers.ts';
import { it } from '../support/discord/it.ts';
import { quotesIn } from '../support/discord/quotesIn.ts';

const SHIPS = quote('Nine Danish ships lie in Bergen.');
const QUESTION = 'how many Danish ships are in Bergen?';
const FRENCH = 'how many French ships are in Bergen';

describe('a reply to an answer', () => {
  it('takes over what it leaves out, and says how it was read', async ({ discord, startReady }) => {
    const { ask, asked } = asking(SHIPS);
    await startReady({ ask });
    const ana = discord.member('Ana');
    const mention = `<@${discord.world.bot.user.id}>`;
    await ana.seesReplyTo(ana.says(`${mention} ${QUESTION}`));
    const [answer] = discord.world.sent.slice(-1);
    for (const text of ['and the French?', `${mention} and the French?`]) {
      const seen = await ana.seesReplyTo(ana.says(text, { ...(answer && { replyTo: answer }) }));
      expect(seen.text).toBe(`Read as: ${FRENCH}`);
      expect(quotesIn(seen)).toHaveLength(1);
      expect(asked.at(-1)).toBe(FRENCH);
    }
  });

  it('goes on from the answer that it replies to, however it was read', async ({
    discord,
    startReady,
  }) => {
    const { ask, asked } = asking(SHIPS);
    const bot = await startReady({ ask });
    const [ana, ben] = [discord.member('Ana'), discord.member('Ben')];
    const { world } = discord;
    await ana.seesReplyTo(ana.says(`<@${world.bot.user.id}> ${QUESTION}`));
    const replies = ['and the French?', 'since when?', 'and in Oslo?'];
    for (const text of replies) {
      const [answer] = world.sent.slice(-1);
      await ben.seesReplyTo(ben.says(text, { ...(answer && { replyTo: answer }) }));
    }
    expect(asked).toEqual([
      ...[QUESTION, FRENCH, 'since when are French ships in Bergen'],
      'since when are French ships in Oslo',
    ]);
    expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('keeps its reading when its buttons are clicked', async ({ discord, startReady }) => {
    const { ask, asked } = asking(SHIPS, SHIPS, SHIPS, SHIPS);
    await startReady({ ask });
    const ana = discord.member('Ana');
    await ana.seesReplyTo(ana.says(`<@${discord.world.bot.user.id}> ${QUESTION}`));
    const [answer] = discord.world.sent.slice(-1);
    const seen = await ana.seesReplyTo(
      ana.says('and the French?', { ...(answer && { replyTo: answer }) }),
    );
    const more = await ana.clicks('More', seen);
    expect(more.text.split('\n')[0]).toBe(`Read as: ${FRENCH}`);
    expect(asked.slice(-2)).toEqual([FRENCH, FRENCH]);
  });

  it('is asked as it stands where it leaves nothing out', async ({ discord, startReady }) => {
    const { ask, asked } = asking(SHIPS);
    await startReady({ ask });
    const ana = discord.member('Ana');
    await ana.seesReplyTo(ana.says(`<@${discord.world.bot.user.id}> ${QUESTION}`));
    const [answer] = discord.world.sent.slice(-1);
    const whole = 'how many French tanks are stationed in Latvia and Estonia?';
    const seen = await ana.seesReplyTo(ana.says(whole, { ...(answer && { replyTo: answer }) }));
    expect(seen.text).toBe(`Asked: ${whole}`);
    expect(asked.at(-1)).toBe(whole);
  });

  it('is not heard where it speaks to somebody else, or without the ping', async ({
    discord,
    startReady,
  }) => {
    const { ask, asked } = asking(SHIPS);
    await startReady({ ask });
    const [ana, ben] = [discord.member('Ana'), discord.member('Ben')];
    await ana.seesReplyTo(ana.says(`<@${discord.world.bot.user.id}> ${QUESTION}`));
    const [answer] = discord.world.sent.slice(-1);
    const reply = answer && { replyTo: answer };
    ana.says(`<@${ben.user.id}> and the French?`, { ...reply });
    ana.says('and the French?', { ...reply, pingsAuthor: false });
    await ana.asks('/ask', { question: 'who won the race?' });
    expect(asked).toEqual([QUESTION, 'who won the race?']);
  });

  it('is asked as it stands where Discord does not show that answer', async ({
    discord,
    startReady,
  }) => {
    const { ask, asked } = asking(SHIPS);
    await startReady({ ask });
    const ana = discord.member('Ana');
    await ana.seesReplyTo(ana.says(`<@${discord.world.bot.user.id}> ${QUESTION}`));
    const [answer] = discord.world.sent.slice(-1);
    discord.faults.requests = { 'GET /channels/': 500 };
    await ana.seesReplyTo(ana.says('and the French?', { ...(answer && { replyTo: answer }) }));
    expect(asked.at(-1)).toBe('and the French?');
  });
});

describe('a reply to somebody’s question', () => {
  it('takes over what it leaves out from that', async ({ discord, startReady }) => {
    const { ask, asked } = asking(SHIPS);
    await startReady({ ask });
    const [ana, ben] = [discord.member('Ana'), discord.member('Ben')];
    const mention = `<@${discord.world.bot.user.id}>`;
    const question = ana.says(`${mention} ${QUESTION}`);
    await ana.seesReplyTo(question);
    const seen = await ben.seesReplyTo(
      ben.says(`${mention} and the French?`, { replyTo: question }),
    );
    expect(seen.text).toBe(`Read as: ${FRENCH}`);
    expect(asked).toEqual([QUESTION, FRENCH]);
  });
});

describe('a direct message', () => {
  it('goes on from the last answer, past small talk, also after a restart', async ({
    discord,
    start,
    startReady,
  }) => {
    const { ask, asked } = asking(SHIPS);
    const bot = await startReady({ ask });
    const ana = discord.member('Ana');
    const direct = { isDirect: true } as const;
    await ana.seesReplyTo(ana.says(QUESTION, direct));
    await ana.seesReplyTo(ana.says('thanks!', direct));
    await bot.stop();
    const again = start({ ask });
    await discord.until('the bot to be ready again', () =>
      again.log.find(({ message }) => message.startsWith('Ready')),
    );
    const seen = await ana.seesReplyTo(ana.says('and the French?', direct));
    expect(seen.text).toBe(`Read as: ${FRENCH}`);
    expect(asked).toEqual([QUESTION, FRENCH]);
  });

  it('looks nothing up where it leaves nothing out', async ({ discord, startReady }) => {
    const { ask } = asking(SHIPS);
    await startReady({ ask });
    const ana = discord.member('Ana');
    const whole = 'how many French tanks are stationed in Latvia and Estonia?';
    await ana.seesReplyTo(ana.says(whole, { isDirect: true }));
    expect(discord.world.log.filter((line) => /^rest: GET \/channels/.test(line))).toEqual([]);
  });

  it('is asked as it stands where there was no answer before', async ({ discord, startReady }) => {
    const { ask, asked } = asking(SHIPS);
    await startReady({ ask });
    const ana = discord.member('Ana');
    await ana.seesReplyTo(ana.says('and the French?', { isDirect: true }));
    expect(asked).toEqual(['and the French?']);
  });
});

describe('small talk', () => {
  it.for([
    ['good bot', /^Thank you! The words are all the sources’/],
    ['thanks!', /^You are welcome/],
    ['hello', /^Hello! Ask me a question/],
    ['help', /^Ask me a question: \/ask/],
    ['how are you?', /^I am a program/],
  ] as const)('gets a line, and no quote: “%s”', async ([text, line], { discord, startReady }) => {
    const { ask, asked } = asking(SHIPS);
    await startReady({ ask });
    const ana = discord.member('Ana');
    const mention = `<@${discord.world.bot.user.id}>`;
    const sent = [ana.says(`${mention} ${text}`), ana.says(text, { isDirect: true })];
    for (const one of sent) {
      const seen = await ana.seesReplyTo(one);
      expect(seen.text).toMatch(line);
      expect(seen.quotes).toEqual([]);
      expect(quotesIn(seen)).toEqual([]);
    }
    expect((await ana.asks('/ask', { question: text })).text).toMatch(line);
    expect(asked).toEqual([]);
  });

  it('is answered in German where the server speaks German', async ({ discord, startReady }) => {
    const { ask } = asking(SHIPS);
    await startReady({ ask });
    const jana = discord.member('Jana', { locale: 'de' });
    expect((await jana.asks('/ask', { question: 'danke' })).text).toBe('Gern geschehen.');
  });

  it('is answered in a reply to an answer, too', async ({ discord, startReady }) => {
    const { ask } = asking(SHIPS);
    await startReady({ ask });
    const ana = discord.member('Ana');
    await ana.seesReplyTo(ana.says(`<@${discord.world.bot.user.id}> ${QUESTION}`));
    const [answer] = discord.world.sent.slice(-1);
    const seen = await ana.seesReplyTo(
      ana.says('good bot', { ...(answer && { replyTo: answer }) }),
    );
    expect(seen.text).toMatch(/^Thank you!/);
  });
});
