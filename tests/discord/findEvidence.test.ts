import { ApplicationIntegrationType, Locale, PermissionFlagsBits } from 'discord.js';
import { describe, expect } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { answered, quote, unsure } from '../support/answers.ts';
import { article } from '../support/articles.ts';
import { it } from '../support/discord/it.ts';
import { testServices } from '../support/testServices.ts';

const FERRIES = quote('Three ferries sail from the harbour every day.', { bold: 'Three ferries' });

/** Knows of ferries only. */
function ask(question: string): Answer {
  return question.includes('ferries') ? answered([FERRIES]) : unsure([FERRIES]);
}

describe('Find evidence', () => {
  it('looks up each claim of a message, for the asker only, and pings nobody', async ({
    discord,
    startReady,
  }) => {
    await startReady({ ask });
    const [ana, ben] = [discord.member('Ana'), discord.member('Ben')];
    const message = ben.says(
      `<@${ana.user.id}> hi all! **three ferries** sail every day.\nthe mayor sold 40 boats lol\nis that so?`,
    );
    const seen = await ana.uses('Find evidence', message);
    expect(seen.isPrivate).toBe(true);
    expect(seen.pings).toEqual([]);
    expect(seen.around).toContain('2 sentences');
    expect(seen.embeds.map(({ around }) => around.split('\n')[0])).toEqual([
      'Claim 1: three ferries sail every day.',
      'Claim 2: the mayor sold 40 boats lol',
    ]);
    expect(seen.embeds.map(({ quotes }) => quotes.map(({ text }) => text))).toEqual([
      [FERRIES.text],
      [],
    ]);
    expect(seen.embeds[0]?.around).toContain('5 Mar 2024 · Coast Gazette');
    expect(seen.embeds[1]?.around).toContain('No sentence found');
    expect(seen.buttons).toMatchObject([{ label: 'Open 1 example.com', style: 'Link' }]);
    expect(ben.canSee(seen)).toBe(false);
  });

  it('asks for what is claimed alone, and keeps and logs nothing of the message', async ({
    discord,
    startReady,
  }) => {
    const asked: string[] = [];
    const bot = await startReady({
      ask: () => {
        throw new Error('It would be kept');
      },
      askAtOnce: (question) => {
        asked.push(question);
        throw new Error('No index');
      },
      settings: { ...testServices().settings, set: refuse },
      feedback: { ...testServices().feedback, add: refuse },
    });
    const ana = discord.member('Ana');
    const message = ana.says('lol: the secret ferries were sold in 2005 😂');
    const seen = await ana.uses('Find evidence', message);
    expect(asked).toEqual(['the secret ferries were sold in 2005']);
    expect(seen.content).toContain('Something went wrong');
    expect(JSON.stringify(bot.log, errors)).not.toContain('secret');
  });

  it('is quoted from a real corpus', async ({ discord, startReady }) => {
    const index = await buildIndex([
      article({ published: '2023-08-02', body: 'There are about 650 U.S. troops in Niger.' }),
    ]);
    await startReady({ ask: (question, options) => answerQuestion(question, index, options) });
    const ana = discord.member('Ana');
    const seen = await ana.uses('Find evidence', ana.says('there are 650 us troops in niger lol'));
    expect(seen.embeds[0]?.quotes[0]?.text).toBe('There are about 650 U.S. troops in Niger.');
    expect(seen.embeds[0]?.around).toContain('2 Aug 2023');
  });

  it('shows only quotes that are close to the claim', async ({ discord, startReady }) => {
    const near = quote('Three ferries are old.', { score: 0.5, id: 'near' });
    const far = quote('The mayor is old.', { score: -2, id: 'far' });
    await startReady({ ask: () => answered([FERRIES, near, far]) });
    const ana = discord.member('Ana');
    const seen = await ana.uses('Find evidence', ana.says('there are three ferries'));
    expect(seen.embeds[0]?.quotes.map(({ text }) => text)).toEqual([FERRIES.text, near.text]);
  });

  it('falls back to text where it may not show embeds', async ({ discord, startReady }) => {
    await startReady({ ask });
    discord.deny(discord.world.general, PermissionFlagsBits.EmbedLinks);
    const ana = discord.member('Ana');
    const seen = await ana.uses('Find evidence', ana.says('Three ferries sail every day.'));
    expect(seen.embeds).toEqual([]);
    expect(seen.quotes.map(({ text }) => text)).toEqual([FERRIES.text]);
    expect(seen.around).toContain('Claim: Three ferries sail every day.');
  });

  it('works in direct messages, in threads and, for who installed the bot, in group chats', async ({
    discord,
    startReady,
  }) => {
    await startReady({ ask });
    discord.world.application.integrationTypes = [ApplicationIntegrationType.UserInstall];
    const ana = discord.member('Ana', { hasInstalled: true });
    const ben = discord.member('Ben');
    const places = [
      { isDirect: true },
      { in: discord.thread('ferries') },
      { in: discord.group('friends', ana, ben) },
    ];
    for (const place of places) {
      const message = ana.says('Three ferries sail every day.', place);
      const seen = await ana.uses('Find evidence', message);
      expect(seen.embeds[0]?.quotes).toHaveLength(1);
      expect(seen.isPrivate).toBe(true);
    }
  });

  it('has a German name, and answers in German', async ({ discord, startReady }) => {
    await startReady({ ask });
    const ana = discord.member('Ana', { locale: Locale.German });
    const seen = await ana.uses('Belege finden', ana.says('The mayor sold 40 boats.'));
    expect(seen.embeds[0]?.around).toBe(
      'Behauptung: The mayor sold 40 boats.\nKein Satz gefunden, der dem ähnlich ist.',
    );
  });

  it.for([
    ['no text, as with a picture only', '', 'no text'],
    ['nothing but a custom emoji', '<:ferry:111111111111111111>', 'no text'],
    ['no claim', 'good morning! how are you? 😂', 'nothing to check'],
  ] as const)(
    'says so where a message has %s',
    async ([, content, said], { discord, startReady }) => {
      await startReady({ ask });
      const ana = discord.member('Ana');
      const seen = await ana.uses('Find evidence', ana.says(content));
      expect(seen.around).toContain(said);
      expect(seen.isPrivate).toBe(true);
    },
  );

  it.for([
    ['this bot', null],
    ['another bot', { isBot: true }],
  ] as const)('does not look up what %s says', async ([, options], { discord, startReady }) => {
    await startReady({ ask });
    const ana = discord.member('Ana');
    const message = options
      ? discord.member('Robot', options).says('Three ferries sail every day.')
      : await ana.asks('/ask', { question: 'how many ferries?' });
    const seen = await ana.uses('Find evidence', message);
    expect(seen.around).toContain('from a bot');
  });

  it('does not look up what a webhook posts', async ({ discord, startReady }) => {
    await startReady({ ask });
    const ana = discord.member('Ana');
    const message = ana.says('Three ferries sail.', { webhookId: '111111111111111111' });
    expect((await ana.uses('Find evidence', message)).around).toContain('from a bot');
  });
});

async function refuse(): Promise<never> {
  throw new Error('Nothing is to be kept');
}

function errors(_: string, value: unknown): unknown {
  return value instanceof Error ? `${value.message}\n${value.stack}` : value;
}
