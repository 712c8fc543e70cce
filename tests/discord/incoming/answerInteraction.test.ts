import { describe, expect } from 'vitest';
import { answered, asking, noEvidence, quote, tooVague, unsure } from '../../support/answers.ts';
import { it } from '../../support/discord/it.ts';
import { quotesIn } from '../../support/discord/quotesIn.ts';
import { testServices } from '../../support/testServices.ts';

const FERRIES = quote('Three ferries sail from the harbour every day.', { bold: 'Three ferries' });

describe('/ask', () => {
  it('is answered with quotes, below the question', async ({ discord, startReady }) => {
    await startReady({ ask: (question) => answered([FERRIES], { question }) });
    const seen = await discord.member('Ana').asks('/ask', { question: 'how many ferries?' });
    expect(quotesIn(seen)).toEqual([{ text: FERRIES.text, bold: ['Three ferries'] }]);
    expect(seen.text).toBe('Asked: how many ferries?');
    expect(seen.embeds[0]).toMatchObject({
      author: 'Ferries return to the harbour',
      footer: '5 Mar 2024 · Coast Gazette · quote f3221e-0-10-0123456789ab',
    });
    expect(seen.isEphemeral).toBe(false);
  });

  it('shows what comes closest where it is not sure', async ({ discord, startReady }) => {
    await startReady({ ask: (question) => unsure([FERRIES], { question }) });
    const seen = await discord.member('Ana').asks('/ask', { question: 'how many planes?' });
    expect(seen.around).toContain('I am not sure that these answer it. The closest sentences:');
    expect(quotesIn(seen)).toEqual([{ text: FERRIES.text, bold: ['Three ferries'] }]);
    expect(seen.embeds[0]).toMatchObject({
      author: 'closest · Ferries return to the harbour',
      footer: '5 Mar 2024 · Coast Gazette · quote f3221e-0-10-0123456789ab',
    });
    expect(seen.isEphemeral).toBe(false);
  });

  it('says so where nothing comes close', async ({ discord, startReady }) => {
    await startReady({ ask: () => noEvidence() });
    const seen = await discord.member('Ana').asks('/ask', { question: 'how many planes?' });
    expect(seen.around).toContain('I found no sentence that comes close to this question.');
    expect(seen.isEphemeral).toBe(false);
  });

  it('answers several questions one by one, each in a message with buttons of its own', async ({
    discord,
    startReady,
  }) => {
    const { ask, asked } = asking(FERRIES);
    const bot = await startReady({ ask });
    const ana = discord.member('Ana');
    const question = 'who won? how many boats sank and when was the race? where? why did it rain?';
    for (const isPrivate of [false, true]) {
      asked.length = 0;
      const seen = await ana.asks('/ask', { question, private: isPrivate });
      const second = await ana.seesFollowUp(seen);
      const third = await ana.seesFollowUp(second);
      const shown = [seen, second, third];
      expect(shown.map(({ text }) => text.split('\n')[0])).toEqual([
        ...['Asked: who won?', 'Asked: how many boats sank', 'Asked: and when was the race?'],
      ]);
      expect(shown.map((one) => quotesIn(one).length)).toEqual([1, 1, 1]);
      expect(shown.map((one) => one.isPrivate)).toEqual([isPrivate, isPrivate, isPrivate]);
      expect(third.text).toContain('Not answered: 2 further questions of this message.');
      expect(asked).toHaveLength(3);
      expect((await ana.clicks('Not an answer', second)).text).toMatch(/^Thank you|^You have said/);
      expect(asked.at(-1)).toBe('how many boats sank');
    }
    expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('answers several questions also where answers are slow, and deferred', async ({
    discord,
    startReady,
  }) => {
    await startReady({
      ask: (question) => answered([FERRIES], { question }),
      pace: { isSlow: () => true, isTooLate: () => false, timed: (make) => make() },
    });
    const ana = discord.member('Ana');
    const seen = await ana.asks('/ask', { question: 'who won? who lost?', private: true });
    const second = await ana.seesFollowUp(seen);
    expect([seen, second].map(({ text }) => text)).toEqual(['Asked: who won?', 'Asked: who lost?']);
    expect([seen, second].map(({ isPrivate }) => isPrivate)).toEqual([true, true]);
  });

  it('works in a direct message', async ({ discord, startReady }) => {
    await startReady({ ask: () => tooVague() });
    const ana = discord.member('Ana');
    const seen = await ana.asks('/ask', { question: 'how?' }, { isDirect: true });
    expect(seen.around).toContain('Too vague');
  });

  it('pings nobody, whatever question and quote hold', async ({ discord, startReady }) => {
    const ana = discord.member('Ana');
    const text = `@everyone, @here and <@${ana.user.id}> sail from the harbour.`;
    await startReady({ ask: (question) => answered([quote(text)], { question }) });
    const seen = await ana.asks('/ask', { question: `@everyone <@${ana.user.id}>` });
    expect(seen.pings).toEqual([]);
    expect(seen.others).toEqual([]);
  });

  it('tells the asker, and the operator, that answering failed', async ({
    discord,
    startReady,
  }) => {
    const failure = new Error('The index is gone');
    const bot = await startReady({
      ask: () => {
        throw failure;
      },
    });
    const seen = await discord.member('Ana').asks('/ask', { question: 'how many ferries?' });
    expect(seen.text).toMatch(/^Something went wrong/);
    expect(seen.isEphemeral).toBe(true);
    const entry = bot.log.find(({ level }) => level === 'error');
    expect(entry).toMatchObject({ message: 'Cannot answer a question', err: failure });
    expect(seen.text).toContain(String(entry?.['incident']));
  });

  it('reports an answer that came too late for Discord', async ({ discord, startReady }) => {
    const bot = await startReady({
      ask: () => {
        discord.wait(3_001);
        return tooVague();
      },
    });
    void discord
      .member('Ana')
      .asks('/ask', { question: 'how many ferries?' })
      .catch(() => {});
    const entry = await discord.until('a line in the log', () =>
      bot.log.find(({ level }) => level === 'error'),
    );
    expect(entry).toMatchObject({ message: 'Cannot send an answer', err: { code: 10_062 } });
  });
});

describe('an answer that Discord refuses', () => {
  it.for([
    ['to a command', false],
    ['to a command, announced before', true],
  ] as const)(
    'is replaced by a plain word to the asker: %s',
    async ([, isSlow], { discord, startReady }) => {
      const pace = { ...testServices().pace, isSlow: () => isSlow };
      const bot = await startReady({ ask: (question) => answered([FERRIES], { question }), pace });
      discord.faults.requests = {
        [isSlow ? 'PATCH /webhooks/' : 'POST /interactions/']: { fault: 400, times: 1 },
      };
      const seen = await discord.member('Ana').asks('/ask', { question: 'how many ferries?' });
      expect(seen.text).toMatch(/^Something went wrong/);
      expect(seen.isPrivate).toBe(true);
      const entry = bot.log.find(({ level }) => level === 'error');
      expect(entry?.message).toBe('Cannot send an answer');
      expect(seen.text).toContain(String(entry?.['incident']));
    },
  );

  it.for([false, true])(
    'leaves the message whose button was clicked (slow: %s)',
    async (isSlow, { discord, startReady }) => {
      let slow = false;
      const pace = { ...testServices().pace, isSlow: () => slow };
      const quotes = [FERRIES, FERRIES, FERRIES, FERRIES];
      await startReady({ ask: (question) => answered(quotes, { question }), pace });
      const ana = discord.member('Ana');
      const first = await ana.asks('/ask', { question: 'how many ferries?' });
      slow = isSlow;
      discord.faults.requests = {
        [isSlow ? 'PATCH /webhooks/' : 'POST /interactions/']: { fault: 400, times: 1 },
      };
      void ana.clicks('More', first).catch(() => {});
      const { world } = discord;
      const { isEphemeral } = await discord.until('a plain word', () =>
        world.sent.find(({ message }) => message.content.startsWith('Something went wrong')),
      );
      expect(isEphemeral).toBe(true);
      const shown = world.sent.find(({ message }) => message.id === first.id);
      expect(shown?.isDeleted).toBe(false);
    },
  );

  it('is reported, where the plain word is refused, too', async ({ discord, startReady }) => {
    const bot = await startReady({ ask: () => answered([FERRIES]) });
    discord.faults.requests = { 'POST /interactions/': 400 };
    void discord
      .member('Ana')
      .asks('/ask', { question: 'how many ferries?' })
      .catch(() => {});
    const entry = await discord.until('a line in the log', () =>
      bot.log.find(({ level }) => level === 'warn'),
    );
    expect(entry.message).toBe('Cannot apologise for an answer either');
    expect(discord.world.log.filter((line) => line.startsWith('rest: POST'))).toHaveLength(2);
  });
});

describe('a command that this version does not know', () => {
  it('gets a plain answer', async ({ discord, startReady }) => {
    await startReady({ ask: () => tooVague() });
    const { commands } = discord.world;
    commands.set(
      'global',
      (commands.get('global') ?? []).map((command) => ({ ...command, name: 'quote' })),
    );
    const seen = await discord.member('Ana').asks('/quote', { question: 'how many ferries?' });
    expect(seen.text).toMatch(/^I do not know this command/);
    expect(seen.isEphemeral).toBe(true);
  });
});
