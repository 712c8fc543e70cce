import { Locale, PermissionFlagsBits } from 'discord.js';
import { describe, expect } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/discord/serverSettings.ts';
import { catalogueOf } from '../../../src/search/catalogue.ts';
import { tooVague } from '../../support/answers.ts';
import { it } from '../../support/discord/it.ts';
import type { Seen } from '../../support/discord/members/seen.ts';
import { indexed } from '../../support/indexed.ts';
import { testServices } from '../../support/testServices.ts';

const ARTICLES = Array.from({ length: 10 }, (_, i) => ({
  id: `letter-${i}`,
  title: `Letter ${i}`,
  published: i === 0 ? null : `2024-01-0${i}`,
  publisher: i < 4 ? 'Coast Gazette' : 'Harbour News',
  body: 'The road was long. The market was closed.',
}));

/** A bot that knows the articles. */
function knowing(articles: Parameters<typeof indexed>[0]) {
  return { ask: () => tooVague(), catalogue: catalogueOf(indexed(articles)) };
}

const titles = ({ embeds, text }: Seen) =>
  (embeds[0]?.text ?? text).match(/^Letter \d+$/gm)?.map((title) => Number(title.slice(7)));

describe('/sources', () => {
  it('lists the articles that the bot knows, and turns pages', async ({ discord, startReady }) => {
    await startReady(knowing(ARTICLES));
    const ana = discord.member('Ana');
    const first = await ana.asks('/sources');
    expect(first.text).toBe(
      '10 articles, 20 sentences, dated 1 Jan 2024 to 9 Jan 2024, 1 undated\npage 1 of 2',
    );
    expect(titles(first)).toEqual([9, 8, 7, 6, 5, 4, 3]);
    expect(first.isPrivate).toBe(false);
    const second = await ana.clicks('More', first);
    expect(second.id).toBe(first.id);
    expect(titles(second)).toEqual([2, 1, 0]);
    expect(second.embeds[0]?.text).toContain('undated · Coast Gazette · 2 sentences');
    expect(titles(await ana.clicks('Back', second))).toEqual(titles(first));
  });

  it('turns the page for somebody else in private', async ({ discord, startReady }) => {
    await startReady(knowing(ARTICLES));
    const [ana, ben] = [discord.member('Ana'), discord.member('Ben')];
    const first = await ana.asks('/sources');
    const own = await ben.clicks('More', first);
    expect(own.isPrivate).toBe(true);
    expect(titles(own)).toEqual([2, 1, 0]);
    expect(titles(ana.looksAt(first))).toEqual(titles(first));
    const back = await ben.clicks('Back', own);
    expect([back.id, back.isPrivate, titles(back)]).toEqual([own.id, true, titles(first)]);
  });

  it('is private where that is wanted', async ({ discord, startReady }) => {
    await startReady(knowing(ARTICLES));
    const seen = await discord.member('Ana').asks('/sources', { private: true });
    expect(seen.isPrivate).toBe(true);
  });

  it('is private where the server has settled that, unless the asker says otherwise', async ({
    discord,
    startReady,
  }) => {
    const services = testServices();
    const { id } = discord.world.guild;
    await services.settings.set(id, { ...DEFAULT_SETTINGS, isPrivate: true });
    await startReady({ ...services, ...knowing(ARTICLES) });
    const ana = discord.member('Ana');
    expect((await ana.asks('/sources')).isPrivate).toBe(true);
    expect((await ana.asks('/sources', { private: false })).isPrivate).toBe(false);
    expect((await ana.asks('/sources', {}, { isDirect: true })).isPrivate).toBe(false);
  });

  it('speaks German to those who have Discord in German, on each page', async ({
    discord,
    startReady,
  }) => {
    await startReady(knowing(ARTICLES));
    const jana = discord.member('Jana', { locale: Locale.German });
    const first = await jana.asks('/sources');
    expect(first.text).toBe(
      '10 Artikel, 20 Sätze, erschienen 1. Jan. 2024 bis 9. Jan. 2024, 1 ohne Datum\nSeite 1 von 2',
    );
    expect(first.embeds[0]?.text).toContain('\n9. Jan. 2024 · Harbour News · 2 Sätze\n');
    expect((await jana.clicks('Mehr', first)).text).toMatch(/Seite 2 von 2$/);
    const choices = await jana.types('/sources', { search: 'letter 0' }, 'search');
    expect(choices.map(({ name }) => name)).toEqual(['Letter 0 · ohne Datum · Coast Gazette']);
  });

  it('lists all that a search finds, on each page of it', async ({ discord, startReady }) => {
    const many = Array.from({ length: 9 }, (_, i) => ({ id: `more-${i}`, title: `*Coast* ${i}` }));
    await startReady(knowing([...ARTICLES, ...many]));
    const ana = discord.member('Ana');
    const first = await ana.asks('/sources', { search: '*coast' });
    expect(first.text).toMatch(/^Search: \*coast\n9 articles, 9 sentences, all undated\n/);
    const second = await ana.clicks('More', first);
    expect(second.text).toMatch(/^Search: \*coast\n9 articles.*\npage 2 of 2$/);
    expect(second.embeds[0]?.text.match(/Coast/g)).toHaveLength(2);
  });

  it('suggests publishers and titles, and lists those of the one picked', async ({
    discord,
    startReady,
  }) => {
    await startReady(knowing(ARTICLES));
    const ana = discord.member('Ana');
    const choices = await ana.types('/sources', { search: 'harb' }, 'search');
    expect(choices.map(({ name }) => name)).toEqual(['Harbour News']);
    const seen = await ana.asks('/sources', { search: String(choices[0]?.value) });
    expect(seen.text).toMatch(/^Search: Harbour News\n6 articles/);
    expect(titles(seen)).toEqual([9, 8, 7, 6, 5, 4]);
  });

  it('says where nothing is found', async ({ discord, startReady }) => {
    await startReady(knowing(ARTICLES));
    const seen = await discord.member('Ana').asks('/sources', { search: 'planes' });
    expect(seen.text).toMatch(/^No publisher and no article is called “planes”/);
    expect(seen.isPrivate).toBe(true);
  });

  it('says where there is no article at all', async ({ discord, startReady }) => {
    await startReady({ ask: () => tooVague() });
    expect((await discord.member('Ana').asks('/sources')).text).toBe('No articles');
  });

  it('is text where the bot may not show embeds', async ({ discord, startReady }) => {
    discord.world.general.denied = PermissionFlagsBits.EmbedLinks;
    await startReady(knowing(ARTICLES));
    const ana = discord.member('Ana');
    const first = await ana.asks('/sources');
    expect(first.embeds).toEqual([]);
    expect(titles(first)).toEqual([9, 8, 7]);
    const second = await ana.clicks('More', first);
    expect(titles(second)).toEqual([6, 5, 4]);
  });

  it('still turns pages after a restart, and says where the articles have changed', async ({
    discord,
    startReady,
  }) => {
    const before = await startReady(knowing(ARTICLES));
    const ana = discord.member('Ana');
    const first = await ana.asks('/sources');
    await before.stop();
    const again = await startReady(knowing(ARTICLES));
    const second = await ana.clicks('More', first);
    expect(titles(second)).toEqual([2, 1, 0]);
    expect(second.text).not.toContain('changed');
    await again.stop();
    await startReady(knowing(ARTICLES.slice(1)));
    const anew = await ana.clicks('Back', second);
    expect(anew.text).toContain('The articles have changed since: this is what they say now');
    expect(anew.text).toMatch(/^9 articles/);
    expect(titles(anew)).toEqual([9, 8, 7, 6, 5, 4, 3]);
  });
});
