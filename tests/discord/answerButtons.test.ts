import { Locale, PermissionFlagsBits } from 'discord.js';
import { describe, expect } from 'vitest';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import { catalogueOf } from '../../src/search/catalogue.ts';
import { localDay } from '../../src/text/dates/calendar.ts';
import { answered, quote } from '../support/answers.ts';
import { it } from '../support/discord/it.ts';
import type { Seen } from '../support/discord/members/seen.ts';
import { quotesIn } from '../support/discord/quotesIn.ts';
import { indexed } from '../support/indexed.ts';
import { answering, testServices } from '../support/testServices.ts';

const TOWNS = ['Agadez', 'Dirkou', 'Zinder', 'Tahoua', 'Maradi'];

/** Five articles that answer, each with a sentence before and after the one that does. */
const ARTICLES = TOWNS.map((town, i) => ({
  id: `from-${town.toLowerCase()}`,
  title: `Letter from ${town}`,
  published: i === 4 ? null : `2024-0${i + 1}-05`,
  publisher: i % 2 ? 'Coast Gazette' : 'Harbour News',
  url: `https://example.com/${town.toLowerCase()}`,
  body: [
    `The road to ${town} was long and dusty.`,
    `There are ${(i + 2) * 100} soldiers in the garrison of the town of ${town}.`,
    `Nobody would say how long the market stays open.`,
  ].join(' '),
}));

const QUESTION = 'how many soldiers are in the garrison?';

const texts = (seen: Seen) => quotesIn(seen).map(({ text }) => text);
const labels = ({ buttons }: Seen) => buttons.map(({ label }) => label);

describe('More and Back', () => {
  it('turn the pages of an answer in place', async ({ discord, startReady }) => {
    await startReady(answering(ARTICLES));
    const ana = discord.member('Ana');
    const first = await ana.asks('/ask', { question: QUESTION });
    expect(texts(first)).toHaveLength(3);
    const second = await ana.clicks('More', first);
    expect(second.id).toBe(first.id);
    expect(texts(second)).toHaveLength(2);
    expect(texts(first)).not.toContain(texts(second)[0]);
    expect(texts(await ana.clicks('Back', second))).toEqual(texts(first));
  });

  it('still work after the bot has started anew', async ({ discord, start, startReady }) => {
    const bot = await startReady(answering(ARTICLES));
    const ana = discord.member('Ana');
    const first = await ana.asks('/ask', { question: QUESTION });
    await bot.stop();
    const again = start(answering(ARTICLES));
    await discord.until('the bot to be ready again', () =>
      again.log.find(({ message }) => message.startsWith('Ready')),
    );
    expect(texts(await ana.clicks('More', first))).toHaveLength(2);
  });

  it('say so where the articles have changed, and begin anew', async ({
    discord,
    start,
    startReady,
  }) => {
    const bot = await startReady(answering(ARTICLES));
    const ana = discord.member('Ana');
    const first = await ana.asks('/ask', { question: QUESTION });
    await bot.stop();
    const again = start(answering(ARTICLES.slice(1)));
    await discord.until('the bot to be ready again', () =>
      again.log.find(({ message }) => message.startsWith('Ready')),
    );
    const seen = await ana.clicks('More', first);
    expect(seen.text).toContain('The answer has changed since');
    expect(seen.text).toContain('Page 1 of 2');
    expect(texts(await ana.clicks('More', seen))).toHaveLength(1);
  });

  it('are for the one who asked', async ({ discord, startReady }) => {
    await startReady(answering(ARTICLES));
    const first = await discord.member('Ana').asks('/ask', { question: QUESTION });
    const ben = discord.member('Ben');
    const seen = await ben.clicks('More', first);
    expect(seen).toMatchObject({ isPrivate: true, text: /Only the person who asked/ });
    expect(texts(ben.looksAt(first))).toEqual(texts(first));
  });

  it('keep to the dates, the source and the limit that were asked for', async ({
    discord,
    startReady,
  }) => {
    await startReady(answering(ARTICLES));
    const ana = discord.member('Ana');
    const options = { question: QUESTION, from: '2024-02', to: '2024-04', limit: 4 };
    const first = await ana.asks('/ask', options);
    expect(texts(first)).toHaveLength(3);
    expect(first.embeds.map(({ author }) => author).join()).not.toMatch(/Agadez|Maradi/);
    const second = await ana.clicks('More', first);
    expect(second.embeds[0]?.footer).toContain('undated');
    const gazette = await ana.asks('/ask', { question: QUESTION, source: 'coast gazette' });
    expect(gazette.embeds.map(({ footer }) => footer)).toEqual([
      ...[expect.stringContaining('Coast Gazette'), expect.stringContaining('Coast Gazette')],
    ]);
  });
});

describe('the buttons of an answer', () => {
  const YESTERDAY = 'how many soldiers were in the garrison of Agadez yesterday?';
  const dayFromNow = (days: number) => localDay(new Date(Date.now() + days * 86_400_000));

  it('keep to the day of the question, however many days later they are clicked', async ({
    discord,
    startReady,
  }) => {
    const index = indexed(
      [-2, -1, 0, 1].map((days) => ({
        id: `day-${days + 2}`,
        title: `Letter of day ${days}`,
        published: dayFromNow(days),
        body: [
          `The road was long on day ${days}.`,
          `There were ${(days + 4) * 100} soldiers in the garrison of the town of Agadez.`,
          'Nobody would say how long the market stays open.',
        ].join(' '),
      })),
    );
    let today = dayFromNow(0);
    await startReady({
      catalogue: catalogueOf(index),
      ask: (question, options) => answerQuestion(question, index, { today, ...options }),
    });
    const ana = discord.member('Ana');
    const first = await ana.asks('/ask', { question: YESTERDAY });
    expect(texts(first)[0]).toMatch(/^There were \d+ soldiers/);
    today = dayFromNow(2);
    const other = await ana.asks('/ask', { question: YESTERDAY });
    expect(texts(other)[0]).not.toBe(texts(first)[0]);
    const seen = await discord.member('Ben').clicks('Context 1', first);
    expect(texts(seen)).toContain(texts(first)[0]);
  });

  it('say that the answer has changed, and show no other quote, where settings change it', async ({
    discord,
    startReady,
  }) => {
    const quotes = [0, 1, 2, 3, 4, 5].map((i) =>
      quote(`There are ${i} ferries.`, { id: `f3221e-${i}-10-0123456789ab` }),
    );
    const { settings } = testServices();
    await startReady({
      settings,
      ask: (question, { threshold = 0 }) =>
        answered(threshold > 0.5 ? quotes.slice(1) : quotes, { question }),
    });
    const ana = discord.member('Ana');
    const first = await ana.asks('/ask', { question: 'how many ferries?' });
    await settings.set(discord.world.guild.id, { minConfidence: 0.9 });
    const changed = /^The answer has changed since: this quote may/;
    const ben = discord.member('Ben');
    expect(await ben.clicks('Context 1', first)).toMatchObject({ text: changed, embeds: [] });
    expect((await ben.clicks('Not an answer', first)).text).toMatch(changed);
    const more = await ana.clicks('More', first);
    expect(more.text).toContain('The answer has changed since: this is what it is now');
    expect(texts(more)).toEqual([
      'There are 1 ferries.',
      'There are 2 ferries.',
      'There are 3 ferries.',
    ]);
    expect(texts(await ana.clicks('More', more))).toHaveLength(2);
  });
});

describe('Context', () => {
  it('shows the sentences before and after in place, and hides them again', async ({
    discord,
    startReady,
  }) => {
    await startReady(answering(ARTICLES));
    const ana = discord.member('Ana');
    const first = await ana.asks('/ask', { question: QUESTION });
    const town = /Letter from (\w+)/.exec(first.embeds[1]?.author ?? '')?.[1];
    const seen = await ana.clicks('Context 2', first);
    expect(seen.id).toBe(first.id);
    expect(seen.embeds[1]?.quotes.map(({ text }) => text)).toEqual([
      `The road to ${town} was long and dusty.`,
      texts(first)[1],
      'Nobody would say how long the market stays open.',
    ]);
    expect(seen.embeds[1]?.around).toMatch(/the sentence before:.*the sentence after:/s);
    expect(texts(await ana.clicks('Hide context 2', seen))).toEqual(texts(first));
  });

  it('is for everybody, privately', async ({ discord, startReady }) => {
    await startReady(answering(ARTICLES));
    const first = await discord.member('Ana').asks('/ask', { question: QUESTION });
    const seen = await discord.member('Ben').clicks('Context 1', first);
    expect(seen.isPrivate).toBe(true);
    expect(texts(seen)).toHaveLength(3);
    expect(texts(seen)).toContain(texts(first)[0]);
  });
});

describe('a link', () => {
  it('leads to the page, at the sentence', async ({ discord, startReady }) => {
    await startReady(answering(ARTICLES));
    const seen = await discord.member('Ana').asks('/ask', { question: QUESTION, limit: 1 });
    const link = seen.buttons.find(({ url }) => url !== null);
    expect(link?.label).toMatch(/^Open \S+\.\S+$/);
    expect(link?.url).toMatch(/^https:\/\/example\.com\/\w+#:~:text=There%20are%20\d+%20soldiers/);
  });
});

describe('Show to everyone', () => {
  it('puts a private answer into the channel', async ({ discord, startReady }) => {
    await startReady(answering(ARTICLES));
    const [ana, ben] = [discord.member('Ana'), discord.member('Ben')];
    const first = await ana.asks('/ask', { question: QUESTION, private: true });
    expect(first.isPrivate).toBe(true);
    expect(ben.canSee(first)).toBe(false);
    const shown = await ana.clicks('Show to everyone', first);
    expect(ben.canSee(shown)).toBe(true);
    expect(texts(shown)).toEqual(texts(first));
    expect(labels(shown)).not.toContain('Show to everyone');
  });
});

describe('Not an answer', () => {
  it('is noted once a person', async ({ discord, startReady }) => {
    await startReady(answering(ARTICLES));
    const [ana, ben] = [discord.member('Ana'), discord.member('Ben')];
    const first = await ana.asks('/ask', { question: QUESTION });
    expect((await ben.clicks('Not an answer', first)).text).toMatch(/^Thank you: noted/);
    expect((await ben.clicks('Not an answer', first)).text).toMatch(/^You have said so before/);
    const seen = await ana.clicks('Not an answer', first);
    expect(seen).toMatchObject({ isPrivate: true, text: /^Thank you: noted/ });
  });

  it('is noted once for all pages', async ({ discord, startReady }) => {
    await startReady(answering(ARTICLES));
    const ana = discord.member('Ana');
    const first = await ana.asks('/ask', { question: QUESTION });
    expect((await ana.clicks('Not an answer', first)).text).toMatch(/^Thank you: noted/);
    const second = await ana.clicks('More', first);
    expect((await ana.clicks('Not an answer', second)).text).toMatch(/^You have said so before/);
  });
});

describe('an answer', () => {
  it('is in the asker’s language, its quotes are not', async ({ discord, startReady }) => {
    await startReady(answering(ARTICLES));
    const jana = discord.member('Jana', { locale: Locale.German });
    const seen = await jana.asks('/ask', { question: QUESTION });
    expect(seen.text).toContain(`Gefragt: ${QUESTION}`);
    expect(texts(seen)[0]).toMatch(/^There are \d+ soldiers in the garrison/);
    expect(texts(await jana.clicks('Mehr', seen))).toHaveLength(2);
    const ana = discord.member('Ana');
    expect((await ana.clicks('Zurück', seen)).text).toMatch(/^Only the person who asked/);
  });

  it('is text where the bot may not show embeds', async ({ discord, startReady }) => {
    await startReady(answering(ARTICLES));
    discord.world.general.denied = PermissionFlagsBits.EmbedLinks;
    const ana = discord.member('Ana');
    const first = await ana.asks('/ask', { question: QUESTION });
    expect(first.embeds).toEqual([]);
    expect(first.quotes).toHaveLength(2);
    expect((await ana.clicks('More', first)).quotes).toHaveLength(2);
    const context = await ana.clicks('Context 3', first);
    expect(context.isPrivate).toBe(true);
    expect(context.quotes).toHaveLength(3);
    const mention = ana.says(`<@${discord.world.bot.user.id}> ${QUESTION}`);
    expect((await ana.seesReplyTo(mention)).quotes).toHaveLength(2);
  });

  it('tells what is wrong with an option', async ({ discord, startReady }) => {
    await startReady(answering(ARTICLES));
    const ana = discord.member('Ana');
    const seen = await ana.asks('/ask', { question: QUESTION, from: 'last week' });
    expect(seen).toMatchObject({ isPrivate: true, text: /^“last week” is not a date/ });
  });
});

describe('the closest sentences', () => {
  /** A bot that is never sure. */
  function doubting() {
    const services = answering(ARTICLES);
    const ask: typeof services.ask = (question, options) =>
      services.ask(question, { ...options, threshold: 1 });
    return { ...services, ask };
  }

  it('have the buttons of quotes: context in place, and a link', async ({
    discord,
    startReady,
  }) => {
    await startReady(doubting());
    const ana = discord.member('Ana');
    const first = await ana.asks('/ask', { question: QUESTION });
    expect(first.around).toContain('The closest sentences:');
    expect(texts(first)).toHaveLength(3);
    expect(labels(first)).toContainEqual(expect.stringMatching(/^Open 1 example\.com$/));
    expect(labels(first)).not.toContain('Not an answer');
    const seen = await ana.clicks('Context 1', first);
    expect(seen.id).toBe(first.id);
    expect(texts(seen)).toHaveLength(5);
    expect(seen.embeds[0]?.author).toMatch(/^1 · closest · Letter from/);
    expect(texts(await ana.clicks('Hide context 1', seen))).toEqual(texts(first));
  });

  it('can be shown to everyone, and say there too that they are no more', async ({
    discord,
    startReady,
  }) => {
    await startReady(doubting());
    const ana = discord.member('Ana');
    const first = await ana.asks('/ask', { question: QUESTION, private: true });
    expect(first.isPrivate).toBe(true);
    const shown = await ana.clicks('Show to everyone', first);
    expect(shown.isPrivate).toBe(false);
    expect(shown.around).toContain('I am not sure that these answer it.');
    expect(texts(shown)).toEqual(texts(first));
  });
});

describe('the option source', () => {
  it('is listed before anybody types', async ({ discord, startReady }) => {
    const services = answering(ARTICLES);
    let reads = 0;
    const catalogue = {
      ...services.catalogue,
      get articles() {
        reads += 1;
        return services.catalogue.articles;
      },
    };
    await startReady({ ...services, catalogue });
    expect(reads).toBe(1);
    await discord.member('Ana').types('/ask', { question: QUESTION, source: 'zin' }, 'source');
    expect(reads).toBe(1);
  });

  it('suggests publishers and titles', async ({ discord, startReady }) => {
    await startReady(answering(ARTICLES));
    const ana = discord.member('Ana');
    const choices = await ana.types('/ask', { question: QUESTION, source: 'zin' }, 'source');
    expect(choices.map(({ name }) => name)).toEqual([
      'Letter from Zinder · 5 Mar 2024 · Harbour News',
    ]);
    const source = String(choices[0]?.value);
    const seen = await ana.asks('/ask', { question: QUESTION, source });
    expect(seen.embeds.map(({ author }) => author)).toEqual(['Letter from Zinder']);
  });
});
