import { describe, expect } from 'vitest';
import { asking, quote } from '../../support/answers.ts';
import { it } from '../../support/discord/it.ts';
import { quotesIn } from '../../support/discord/quotesIn.ts';

const FERRIES = quote('Three ferries sail from the harbour every day.');
const QUESTION = 'how many ferries sail from the harbour?';
const NOT_SHOWN = /^Discord does not show me that message\. Write the question beside the mention/;

describe('a bare mention in a reply', () => {
  it('asks what the message asks that it replies to, where that mentions the bot', async ({
    discord,
    startReady,
  }) => {
    const { ask, asked } = asking(FERRIES);
    await startReady({ ask });
    const [ana, ben] = [discord.member('Ana'), discord.member('Ben')];
    const mention = `<@${discord.world.bot.user.id}>`;
    const question = ben.says(`${mention} ${QUESTION}`);
    await ben.seesReplyTo(question);
    const seen = await ana.seesReplyTo(ana.says(mention, { replyTo: question }));
    expect(quotesIn(seen).map(({ text }) => text)).toEqual([FERRIES.text]);
    expect(seen.pings).toEqual([]);
    expect(asked).toEqual([QUESTION, QUESTION]);
  });

  it('asks it in direct messages too', async ({ discord, startReady }) => {
    const { ask, asked } = asking(FERRIES);
    await startReady({ ask });
    const ana = discord.member('Ana');
    const question = ana.says(QUESTION, { isDirect: true });
    await ana.seesReplyTo(question);
    const mention = `<@${discord.world.bot.user.id}>`;
    const again = ana.says(mention, { isDirect: true, replyTo: question });
    expect(quotesIn(await ana.seesReplyTo(again))).toHaveLength(1);
    expect(asked).toEqual([QUESTION, QUESTION]);
  });

  it('says what to do where Discord does not show that message', async ({
    discord,
    startReady,
  }) => {
    const { ask, asked } = asking(FERRIES);
    await startReady({ ask });
    const question = discord.member('Ben').says(QUESTION);
    const ana = discord.member('Ana');
    const mention = `<@${discord.world.bot.user.id}>`;
    const seen = await ana.seesReplyTo(ana.says(mention, { replyTo: question }));
    expect(seen.text).toMatch(NOT_SHOWN);
    expect(asked).toEqual([]);
  });

  it.for([
    ['is deleted', 'deleted'],
    ['may not be read', 403],
    ['cannot be had', 500],
  ] as const)('says the same where that message %s', async ([, fault], { discord, startReady }) => {
    const { ask, asked } = asking(FERRIES);
    await startReady({ ask });
    const [ana, ben] = [discord.member('Ana'), discord.member('Ben')];
    const mention = `<@${discord.world.bot.user.id}>`;
    const question = ben.says(`${mention} ${QUESTION}`);
    await ben.seesReplyTo(question);
    if (fault === 'deleted') question.isDeleted = true;
    else discord.faults.requests = { 'GET /channels/': fault };
    const seen = await ana.seesReplyTo(ana.says(mention, { replyTo: question }));
    expect(seen.text).toMatch(NOT_SHOWN);
    expect(asked).toEqual([QUESTION]);
  });

  it('gets the help below an answer of the bot’s own', async ({ discord, startReady }) => {
    const { ask, asked } = asking(FERRIES);
    await startReady({ ask });
    const ana = discord.member('Ana');
    const mention = `<@${discord.world.bot.user.id}>`;
    await ana.seesReplyTo(ana.says(`${mention} ${QUESTION}`));
    const own = discord.world.sent.at(-1);
    const seen = await ana.seesReplyTo(ana.says(mention, { ...(own && { replyTo: own }) }));
    expect(seen.text).toMatch(/^Ask me a question/);
    expect(asked).toEqual([QUESTION]);
  });

  it('does not answer another bot, nor a mention as bare as itself', async ({
    discord,
    startReady,
  }) => {
    const { ask, asked } = asking(FERRIES);
    await startReady({ ask });
    const [ana, ben] = [discord.member('Ana'), discord.member('Ben')];
    const mention = `<@${discord.world.bot.user.id}>`;
    const byBot = discord.member('Quizbot', { isBot: true }).says(`${mention} ${QUESTION}`);
    const seen = await ana.seesReplyTo(ana.says(mention, { replyTo: byBot }));
    expect(seen.text).toMatch(/^This message is from a bot/);
    const bare = ben.says(mention);
    const help = await ana.seesReplyTo(ana.says(mention, { replyTo: bare }));
    expect(help.text).toMatch(/^Ask me a question/);
    expect(asked).toEqual([]);
  });
});

describe('a mention with a question of its own in a reply', () => {
  it('is answered for its own question', async ({ discord, startReady }) => {
    const { ask, asked } = asking(FERRIES);
    await startReady({ ask });
    const [ana, ben] = [discord.member('Ana'), discord.member('Ben')];
    const mention = `<@${discord.world.bot.user.id}>`;
    const question = ben.says(`${mention} ${QUESTION}`);
    await ben.seesReplyTo(question);
    await ana.seesReplyTo(ana.says(`${mention} how many boats?`, { replyTo: question }));
    expect(asked).toEqual([QUESTION, 'how many boats?']);
  });
});
