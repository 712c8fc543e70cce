import { PermissionFlagsBits } from 'discord.js';
import { describe, expect } from 'vitest';
import { catalogueOf } from '../../../src/search/catalogue.ts';
import { tooVague } from '../../support/answers.ts';
import { it } from '../../support/discord/it.ts';
import { quotesIn } from '../../support/discord/quotesIn.ts';
import { indexed } from '../../support/indexed.ts';

const PARAGRAPH = 'The road was long and dusty. The market was closed, and nobody said why.';
const BODY = Array.from({ length: 60 }, (_, i) => `${i + 1}: ${PARAGRAPH}`).join('\n\n');

/** Ids are names of files: any. */
const LONG = {
  id: `année: ${'尼日尔 '.repeat(40)}`,
  ...{ title: 'The road', published: '2024-01-09', publisher: 'Coast Gazette', body: BODY },
};
const ARTICLES = [
  LONG,
  { id: 'a', title: 'Letter home', published: '2024-01-02', body: 'Boats wait.' },
  { id: 'b', title: 'Letter home', published: '2024-01-03', body: 'Ferries sail.' },
];

/** A bot that knows the articles. */
function knowing(articles: Parameters<typeof indexed>[0]) {
  return { ask: () => tooVague(), catalogue: catalogueOf(indexed(articles)) };
}

const textOf = (seen: Parameters<typeof quotesIn>[0]) =>
  quotesIn(seen)
    .map(({ text }) => text)
    .join('');
const withoutSpace = (text: string) => text.replace(/\s/g, '');

describe('/article', () => {
  it('shows an article with what is known of it', async ({ discord, startReady }) => {
    await startReady(knowing(ARTICLES));
    const ana = discord.member('Ana');
    const seen = await ana.asks('/article', { article: 'the road' });
    const [embed] = seen.embeds;
    expect(embed?.author).toBe('The road');
    expect(embed?.fields.map(({ name, value }) => [name, value.text]).slice(0, 3)).toEqual([
      ['Published', '9 Jan 2024'],
      ['Publisher', 'Coast Gazette'],
      ['Language', 'en'],
    ]);
    expect(embed?.footer).toMatch(/^page 1 of \d$/);
    expect(seen.isPrivate).toBe(false);
  });

  it.for([
    ['embeds', 0n],
    ['text', PermissionFlagsBits.EmbedLinks],
  ] as const)(
    'shows all of its text, word for word, in pages of %s',
    async ([, denied], { discord, startReady }) => {
      discord.world.general.denied = denied;
      await startReady(knowing(ARTICLES));
      const ana = discord.member('Ana');
      let seen = await ana.asks('/article', { article: 'The road' });
      let read = textOf(seen);
      while (seen.buttons.some(({ label }) => label === 'More')) {
        seen = await ana.clicks('More', seen);
        read += textOf(seen);
      }
      expect(withoutSpace(read)).toBe(withoutSpace(BODY));
      const before = await ana.clicks('Back', seen);
      expect(before.id).toBe(seen.id);
      expect(textOf(before)).not.toBe(textOf(seen));
    },
  );

  it('tells articles of one title apart', async ({ discord, startReady }) => {
    await startReady(knowing(ARTICLES));
    const ana = discord.member('Ana');
    const choices = await ana.types('/article', { article: 'letter' }, 'article');
    expect(choices.map(({ name }) => name)).toEqual([
      'Letter home · 3 Jan 2024',
      'Letter home · 2 Jan 2024',
    ]);
    const seen = await ana.asks('/article', { article: String(choices[1]?.value) });
    expect(textOf(seen)).toBe('Boats wait.');
    const unclear = await ana.asks('/article', { article: 'Letter home' });
    expect(unclear.isPrivate).toBe(true);
    expect(unclear.text).toContain('“Letter home · 3 Jan 2024”, “Letter home · 2 Jan 2024”');
  });

  it('says so where there is no such article', async ({ discord, startReady }) => {
    await startReady(knowing(ARTICLES));
    const ana = discord.member('Ana');
    // A publisher is no article.
    for (const article of ['planes', 'Coast Gazette', 'source=nowhere']) {
      const seen = await ana.asks('/article', { article });
      expect(seen.text).toMatch(/^No article is called “/);
      expect(seen.isPrivate).toBe(true);
    }
  });

  it('turns the page for somebody else in private', async ({ discord, startReady }) => {
    await startReady(knowing(ARTICLES));
    const [ana, ben] = [discord.member('Ana'), discord.member('Ben')];
    const first = await ana.asks('/article', { article: 'The road' });
    const own = await ben.clicks('More', first);
    expect(own.isPrivate).toBe(true);
    expect(own.embeds[0]?.footer).toMatch(/^page 2 of/);
    expect(ana.looksAt(first).embeds[0]?.footer).toMatch(/^page 1 of/);
  });

  it('is private where that is wanted', async ({ discord, startReady }) => {
    await startReady(knowing(ARTICLES));
    const seen = await discord
      .member('Ana')
      .asks('/article', { article: 'The road', private: true });
    expect(seen.isPrivate).toBe(true);
  });

  it('says so where the articles have changed, and where this one is gone', async ({
    discord,
    startReady,
  }) => {
    const before = await startReady(knowing(ARTICLES));
    const ana = discord.member('Ana');
    const first = await ana.asks('/article', { article: 'The road' });
    await before.stop();
    const changed = await startReady(knowing([LONG]));
    const anew = await ana.clicks('More', first);
    expect(anew.text).toBe('The articles have changed since: this is what they say now');
    expect(anew.embeds[0]?.footer).toMatch(/^page 1 of/);
    const second = await ana.clicks('More', anew);
    expect([second.text, second.embeds[0]?.footer]).toEqual(['', expect.stringMatching(/^page 2/)]);
    await changed.stop();
    await startReady(knowing(ARTICLES.slice(1)));
    const gone = await ana.clicks('More', second);
    expect(gone.text).toMatch(/^The articles have changed since: this one is not there any more/);
    expect(gone.isPrivate).toBe(true);
  });

  it('pings nobody', async ({ discord, startReady }) => {
    const ana = discord.member('Ana');
    const text = `@everyone <@${ana.user.id}> waits.`;
    await startReady(
      knowing([{ id: 'a', title: text, publisher: text, author: text, body: text }]),
    );
    const seen = await ana.asks('/article', { article: 'waits' });
    expect(seen.pings).toEqual([]);
    expect(textOf(seen).replaceAll('\u200b', '')).toBe(text);
  });
});
