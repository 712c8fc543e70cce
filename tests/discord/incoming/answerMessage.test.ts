import { MessageType, PermissionFlagsBits } from 'discord.js';
import { describe, expect } from 'vitest';
import { answered, asking, quote } from '../../support/answers.ts';
import { it } from '../../support/discord/it.ts';
import type { Member } from '../../support/discord/member.ts';
import { quotesIn } from '../../support/discord/quotesIn.ts';
import type { Discord } from '../../support/discord/startDiscord.ts';
import { testServices } from '../../support/testServices.ts';

const FERRIES = quote('Three ferries sail from the harbour every day.', { bold: 'Three ferries' });

describe('a message that mentions the bot', () => {
  it('is answered by a reply that pings nobody', async ({ discord, startReady }) => {
    const { ask, asked } = asking(FERRIES);
    await startReady({ ask });
    const ana = discord.member('Ana');
    const seen = await ana.seesReplyTo(
      ana.says(`<@${discord.world.bot.user.id}> how many ferries?`),
    );
    expect(asked).toEqual(['how many ferries?']);
    expect(quotesIn(seen)).toEqual([{ text: FERRIES.text, bold: ['Three ferries'] }]);
    expect(seen.text).toBe('Asked: how many ferries?');
    expect(seen.pings).toEqual([]);
  });

  it('gets a reply for each of its questions, in order', async ({ discord, startReady }) => {
    await startReady({ ask: (question) => answered([FERRIES], { question }) });
    const ana = discord.member('Ana');
    const mention = `<@${discord.world.bot.user.id}>`;
    await ana.seesReplyTo(ana.says(`${mention} who won?\nand how many boats sank?`));
    const { world } = discord;
    const replies = await discord.until('both replies', () => {
      const sent = world.sent.filter(({ message: { author } }) => author.id === world.bot.user.id);
      return sent.length === 2 ? sent : undefined;
    });
    expect(replies.map(({ message }) => message.content)).toEqual([
      ...['-# Asked: who won?', '-# Asked: and how many boats sank?'],
    ]);
    const [first, second] = replies.map(({ message }) => message.message_reference?.message_id);
    expect(second).toBe(first);
  });

  it('is read for its question wherever that stands, and told what was read', async ({
    discord,
    startReady,
  }) => {
    await startReady({ ask: (question) => answered([FERRIES], { question }) });
    const ana = discord.member('Ana');
    const story = 'The road to the harbour was long, and nobody was there. '.repeat(8);
    const seen = await ana.seesReplyTo(
      ana.says(`<@${discord.world.bot.user.id}> ${story} How many ferries are left? ${story}`),
    );
    expect(seen.text).toMatch(/^Read as: The road .* How many ferries are left\?$/);
    const again = await ana.clicks('Context', seen);
    expect(again.text).toBe(seen.text);
  });

  it('gets a short help where it asks nothing', async ({ discord, startReady }) => {
    await startReady({ ask: () => answered([FERRIES]) });
    const ana = discord.member('Ana');
    const seen = await ana.seesReplyTo(ana.says(`<@${discord.world.bot.user.id}>`));
    expect(seen.text).toMatch(/^Ask me a question/);
  });

  it('gets a plain answer where answering fails', async ({ discord, startReady }) => {
    await startReady({
      ask: () => {
        throw new Error('The index is gone');
      },
    });
    const ana = discord.member('Ana');
    const seen = await ana.seesReplyTo(ana.says(`<@${discord.world.bot.user.id}> how many?`));
    expect(seen.text).toMatch(/^Something went wrong/);
  });

  it('gets a plain answer where the settings cannot be read', async ({ discord, startReady }) => {
    const { settings } = testServices();
    const get = async () => {
      throw new Error('EIO: the disk is gone');
    };
    const bot = await startReady({
      ask: () => answered([FERRIES]),
      settings: { ...settings, get },
    });
    const ana = discord.member('Ana');
    const seen = await ana.seesReplyTo(ana.says(`<@${discord.world.bot.user.id}> how many?`));
    expect(seen.text).toMatch(/^Something went wrong/);
    const entry = bot.log.find(({ level }) => level === 'error');
    expect(seen.text).toContain(String(entry?.['incident']));
  });

  it('gets a plain answer where Discord refuses the answer', async ({ discord, startReady }) => {
    const bot = await startReady({ ask: () => answered([FERRIES]) });
    discord.faults.requests = { 'POST /channels/': { fault: 400, times: 1 } };
    const ana = discord.member('Ana');
    const seen = await ana.seesReplyTo(ana.says(`<@${discord.world.bot.user.id}> how many?`));
    expect(seen.text).toMatch(/^Something went wrong/);
    const entry = bot.log.find(({ level }) => level === 'error');
    expect(entry?.message).toBe('Cannot send an answer');
    expect(seen.text).toContain(String(entry?.['incident']));
  });

  it.for([
    ['the bot may not write', 403],
    ['Discord fails', 500],
    ['the network fails', 'reset'],
  ] as const)(
    'goes unanswered, and is reported, where %s; the next one is answered',
    async ([, fault], { discord, startReady }) => {
      const bot = await startReady({ ask: () => answered([FERRIES]) });
      const ana = discord.member('Ana');
      const mention = `<@${discord.world.bot.user.id}> how many ferries?`;
      discord.faults.requests = { 'POST /channels/': fault };
      ana.says(mention);
      const { message } = await discord.until('a line in the log', () =>
        bot.log.find(({ level }) => level === 'error'),
      );
      expect(message).toBe('Cannot send an answer');
      discord.faults.requests = {};
      expect(quotesIn(await ana.seesReplyTo(ana.says(mention)))).toHaveLength(1);
    },
  );
});

describe('a mention where the bot lacks permissions', () => {
  const { ReadMessageHistory, SendMessages, SendMessagesInThreads, ViewChannel } =
    PermissionFlagsBits;

  it.for([
    ['View Channel', ViewChannel, false],
    ['Send Messages', SendMessages, false],
    ['Send Messages in Threads', SendMessagesInThreads, true],
  ] as const)(
    'costs neither a search nor a request: %s',
    async ([, permission, isInThread], { discord, startReady }) => {
      const { ask, asked } = asking(FERRIES);
      const bot = await startReady({ ask });
      const ana = discord.member('Ana');
      const place = isInThread ? discord.thread('Harbour') : discord.world.general;
      discord.deny(discord.world.general, permission);
      ana.says(`<@${discord.world.bot.user.id}> how many boats?`, { in: place });
      await ana.seesReplyTo(ana.says('how many ferries?', { isDirect: true }));
      expect(asked).toEqual(['how many ferries?']);
      expect(discord.world.log.filter((line) => line.startsWith('rest: POST'))).toHaveLength(1);
      expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );

  it('is answered in a thread of a channel where it may write in threads only', async ({
    discord,
    startReady,
  }) => {
    await startReady({ ask: () => answered([FERRIES]) });
    const ana = discord.member('Ana');
    const thread = discord.thread('Harbour');
    discord.deny(discord.world.general, SendMessages);
    const mention = `<@${discord.world.bot.user.id}> how many ferries?`;
    expect(quotesIn(await ana.seesReplyTo(ana.says(mention, { in: thread })))).toHaveLength(1);
  });

  it('is answered without a reference where the bot may not read what was written', async ({
    discord,
    startReady,
  }) => {
    await startReady({ ask: (question) => answered([FERRIES], { question }) });
    discord.deny(discord.world.general, ReadMessageHistory);
    discord.member('Ana').says(`<@${discord.world.bot.user.id}> how many ferries?`);
    const { world } = discord;
    const { message } = await discord.until('an answer', () =>
      world.sent.find(({ message: { author } }) => author.id === world.bot.user.id),
    );
    expect(message.content).toBe('-# Asked: how many ferries?');
    expect(message.message_reference).toBeUndefined();
  });
});

describe('a direct message', () => {
  it('needs no mention to be answered', async ({ discord, startReady }) => {
    await startReady({ ask: () => answered([FERRIES]) });
    const ana = discord.member('Ana');
    const seen = await ana.seesReplyTo(ana.says('how many ferries?', { isDirect: true }));
    expect(quotesIn(seen)).toHaveLength(1);
  });
});

describe('no answer goes', () => {
  const mention = '<@BOT> how many ferries?';

  it.for([
    ['to a message without a mention', 'how many ferries?', {}],
    ['to @everyone', '@everyone how many ferries?', {}],
    ['to a mention that somebody quotes', `> ${mention}\nwhat is this?`, {}],
    ['to a mention in code', `write \`${mention}\` to ask`, {}],
    ['to a webhook', mention, { webhookId: '1383825041002594304' }],
    ['to a notice of Discord', mention, { type: MessageType.ChannelPinnedMessage }],
  ] as const)('%s', async ([, content, how], { discord, startReady }) => {
    await startReady({ ask: () => answered([FERRIES]) });
    const ana = discord.member('Ana');
    ana.says(content.replace('BOT', discord.world.bot.user.id), how);
    expect(await botMessagesAfterAll(discord, ana)).toEqual([]);
  });

  it('to another bot', async ({ discord, startReady }) => {
    await startReady({ ask: () => answered([FERRIES]) });
    const other = discord.member('Quizbot', { isBot: true });
    other.says(mention.replace('BOT', discord.world.bot.user.id));
    expect(await botMessagesAfterAll(discord, discord.member('Ana'))).toEqual([]);
  });

  it('to a reply that asks nothing, and that only Discord adds the mention to', async ({
    discord,
    startReady,
  }) => {
    await startReady({ ask: () => answered([FERRIES]) });
    const ana = discord.member('Ana');
    const first = ana.says(mention.replace('BOT', discord.world.bot.user.id));
    await ana.seesReplyTo(first);
    const reply = discord.world.sent.at(-1);
    ana.says('my uncle was there!', { ...(reply && { replyTo: reply }) });
    expect(await botMessagesAfterAll(discord, ana)).toHaveLength(1);
  });
});

/** The bot's messages, once it has dealt with all that came before a question of the member. */
async function botMessagesAfterAll({ world }: Discord, member: Member): Promise<string[]> {
  await member.asks('/ask', { question: 'how many ferries?' });
  return world.sent
    .filter(({ message, interactionId }) => {
      return message.author.id === world.bot.user.id && interactionId === null;
    })
    .map(({ message }) => message.content);
}
