import { Locale, PermissionFlagsBits } from 'discord.js';
import { describe, expect } from 'vitest';
import { it } from '../../support/discord/it.ts';
import { FIGURE_ARTICLES } from '../../support/figureArticles.ts';
import { answering } from '../../support/testServices.ts';

const TOPIC = 'British soldiers in Estonia';
const services = () => answering(FIGURE_ARTICLES);
const isPng = (bytes: Uint8Array | undefined) =>
  Buffer.from(bytes?.subarray(1, 4) ?? []).toString() === 'PNG';

describe('/figures', () => {
  it('lists the figures by date with a picture, and turns pages', async ({
    discord,
    startReady,
  }) => {
    await startReady(services());
    const ana = discord.member('Ana');
    const first = await ana.asks('/figures', { topic: TOPIC });
    expect(first.text).toMatch(/^Asked: British soldiers in Estonia\n13 figures.*\npage 1 of 3$/);
    expect(first.embeds[0]?.text).toMatch(/^150 soldiers · Britain · sent · 1 Feb 2021\n/);
    expect(first.embeds[0]?.text.split('\n\n')).toHaveLength(5);
    expect(first.embeds[0]?.quotes[1]).toEqual({
      ...{ text: 'About 900 British soldiers are in Estonia.', bold: ['About 900'] },
    });
    const [file] = first.files;
    expect(isPng(file?.bytes)).toBe(true);
    expect(file?.description).toMatch(
      /“British soldiers in Estonia”: 150 soldiers \(1 Feb 2021\); /,
    );
    const second = await ana.clicks('More', first);
    expect(second.id).toBe(first.id);
    expect(second.files.map(({ name }) => name)).toEqual([]);
    const third = await ana.clicks('More', second);
    expect(third.embeds[0]?.text).toContain('were withdrawn');
    expect(third.embeds[0]?.text).toContain('undated');
    expect(third.buttons.map(({ label }) => label)).toEqual(['Back']);
    const back = await ana.clicks('Back', await ana.clicks('Back', third));
    expect(back.embeds[0]?.text).toBe(first.embeds[0]?.text);
    expect(isPng(back.files[0]?.bytes)).toBe(true);
  });

  it('is announced before anything is drawn, however long that takes', async ({
    discord,
    startReady,
  }) => {
    const { figures, ...rest } = services();
    let takes = 10_000;
    const slowly: typeof figures = (...asked) => {
      discord.wait(takes);
      return figures(...asked);
    };
    const bot = await startReady({ ...rest, figures: slowly });
    const ana = discord.member('Ana');
    const first = await ana.asks('/figures', { topic: TOPIC });
    expect(first.isPrivate).toBe(false);
    expect(isPng(first.files[0]?.bytes)).toBe(true);
    takes = 10;
    const second = await ana.clicks('More', first);
    takes = 10_000;
    const back = await ana.clicks('Back', second);
    expect(back.id).toBe(first.id);
    expect(isPng(back.files[0]?.bytes)).toBe(true);
    const hidden = await ana.asks('/figures', { topic: TOPIC, private: true });
    expect(hidden.isPrivate).toBe(true);
    expect(bot.log.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('keeps to dates and a source, on each page of it', async ({ discord, startReady }) => {
    await startReady(services());
    const ana = discord.member('Ana');
    const narrowed = { topic: TOPIC, from: '2022', to: '2023', source: 'Coast Gazette' };
    const first = await ana.asks('/figures', narrowed);
    expect(first.text).toContain('5 figures');
    expect(first.embeds[0]?.text).not.toContain('Harbour News');
  });

  it('does without a picture where the bot may attach no files', async ({
    discord,
    startReady,
  }) => {
    discord.world.general.denied = PermissionFlagsBits.AttachFiles;
    await startReady(services());
    const seen = await discord.member('Ana').asks('/figures', { topic: TOPIC });
    expect(seen.files.map(({ name }) => name)).toEqual([]);
    expect(seen.embeds[0]?.text).toContain('150 soldiers');
  });

  it('is text where the bot may show no embeds', async ({ discord, startReady }) => {
    discord.world.general.denied = PermissionFlagsBits.EmbedLinks;
    await startReady(services());
    const ana = discord.member('Ana');
    const first = await ana.asks('/figures', { topic: TOPIC });
    expect(first.embeds).toEqual([]);
    expect(first.text).toContain('150 soldiers · Britain · sent');
    expect((await ana.clicks('More', first)).text).toMatch(/page 2 of 7/);
  });

  it('leaves the pages to the asker', async ({ discord, startReady }) => {
    await startReady(services());
    const first = await discord.member('Ana').asks('/figures', { topic: TOPIC });
    const refused = await discord.member('Ben').clicks('More', first);
    expect(refused.isPrivate).toBe(true);
    expect(refused.text).toMatch(/^Only the person who asked/);
  });

  it('is private where that is wanted', async ({ discord, startReady }) => {
    await startReady(services());
    const seen = await discord.member('Ana').asks('/figures', { topic: TOPIC, private: true });
    expect(seen.isPrivate).toBe(true);
    expect(seen.files).toHaveLength(1);
  });

  it('says what it looked for where there is nothing', async ({ discord, startReady }) => {
    await startReady(services());
    const ana = discord.member('Ana');
    const seen = await ana.asks('/figures', { topic: 'Peruvian boats @everyone' });
    expect(seen.text).toMatch(
      /No figures found.*\nWords found in the corpus: none\nWords not .*Peruvian/s,
    );
    expect(seen.files.map(({ name }) => name)).toEqual([]);
    expect(seen.pings).toEqual([]);
    expect((await ana.asks('/figures', { topic: 'the of' })).text).toMatch(/Too vague/);
    expect((await ana.asks('/figures', { topic: TOPIC, from: 'May' })).text).toMatch(/not a date/);
  });

  it('speaks German, on each page', async ({ discord, startReady }) => {
    await startReady(services());
    const jana = discord.member('Jana', { locale: Locale.German });
    const first = await jana.asks('/figures', { topic: TOPIC });
    expect(first.text).toMatch(/13 Zahlen.*\nSeite 1 von 3$/s);
    expect(first.files[0]?.description).toMatch(/^Zahlen nach Datum zu /);
    const third = await jana.clicks('Mehr', await jana.clicks('Mehr', first));
    expect(third.embeds[0]?.text).toContain('were withdrawn');
    expect(third.embeds[0]?.text).toContain('ohne Datum');
  });

  it('still turns pages after a restart, and says where the articles have changed', async ({
    discord,
    startReady,
  }) => {
    const before = await startReady(services());
    const ana = discord.member('Ana');
    const first = await ana.asks('/figures', { topic: TOPIC });
    await before.stop();
    await startReady(answering(FIGURE_ARTICLES.slice(1)));
    const anew = await ana.clicks('More', first);
    expect(anew.text).toContain('The articles have changed since: this is what they say now');
    expect(anew.text).toContain('11 figures');
  });
});
