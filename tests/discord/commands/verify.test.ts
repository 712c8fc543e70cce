import { PermissionFlagsBits } from 'discord.js';
import { describe, expect } from 'vitest';
import { it } from '../../support/discord/it.ts';
import type { Seen } from '../../support/discord/members/seen.ts';
import { answering } from '../../support/testServices.ts';

const SENTENCE = 'There are 700 soldiers in the garrison of Agadez.';
const LETTER = {
  ...{ id: 'letter', title: 'Letter from Agadez', published: '2024-03-05' },
  body: `The road was long. ${SENTENCE} Nobody would say more.`,
};
const QUESTION = 'how many soldiers are in the garrison of Agadez?';

/** The id that stands with the first quote of an answer. */
const idIn = ({ embeds }: Seen) =>
  / ([0-9a-f]+-\d+-\d+-[0-9a-f]+)/.exec(embeds[0]?.footer ?? '')?.[1] ?? '';

describe('/verify', () => {
  it('shows a quote that stands where it stood, for everybody', async ({ discord, startReady }) => {
    await startReady(answering([LETTER]));
    const ana = discord.member('Ana');
    const id = idIn(await ana.asks('/ask', { question: QUESTION }));
    const seen = await ana.asks('/verify', { id });
    expect(seen).toMatchObject({ isPrivate: false, text: /^Same:/ });
    expect(seen.embeds[0]?.quotes.map(({ text }) => text)).toEqual([SENTENCE]);
    discord.world.general.denied = PermissionFlagsBits.EmbedLinks;
    const asText = await ana.asks('/verify', { id });
    expect(asText.quotes.map(({ text }) => text)).toEqual([SENTENCE]);
  });

  it('says what has become of a quote since', async ({ discord, start, startReady }) => {
    const bot = await startReady(answering([LETTER]));
    const ana = discord.member('Ana');
    const id = idIn(await ana.asks('/ask', { question: QUESTION }));
    await bot.stop();
    const again = start(answering([{ ...LETTER, body: LETTER.body.replace('700', '300') }]));
    await discord.until('the bot to be ready again', () =>
      again.log.find(({ message }) => message.startsWith('Ready')),
    );
    const seen = await ana.asks('/verify', { id });
    expect(seen.text).toMatch(/^Changed, or mistyped:/);
    expect(seen.embeds[0]?.quotes[0]?.text).toContain('There are 300 soldiers');
  });

  it('says that an id is mistyped, and what the right one is', async ({ discord, startReady }) => {
    await startReady(answering([LETTER]));
    const ana = discord.member('Ana');
    const id = idIn(await ana.asks('/ask', { question: QUESTION }));
    const mistyped = id.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const seen = await ana.asks('/verify', { id: mistyped });
    expect(seen.text).toMatch(/^Mistyped, most likely:/);
    expect(seen.text).toContain(id);
    expect(seen.embeds[0]?.quotes.map(({ text }) => text)).toEqual([SENTENCE]);
    const elsewhere = await ana.asks('/verify', { id: id.replace(/-(\d+)-/, '-9$1-') });
    expect(elsewhere.text).toMatch(/^Mistyped, most likely: the words stand/);
    expect(elsewhere.text).toContain(id);
  });

  it('is for the asker’s eyes only where the server has settled so, or the asker wants it', async ({
    discord,
    startReady,
  }) => {
    const services = answering([LETTER]);
    await startReady(services);
    const ana = discord.member('Ana');
    const id = idIn(await ana.asks('/ask', { question: QUESTION }));
    expect((await ana.asks('/verify', { id, private: true })).isPrivate).toBe(true);
    await services.settings.set(discord.world.guild.id, { isPrivate: true });
    expect((await ana.asks('/verify', { id })).isPrivate).toBe(true);
    expect((await ana.asks('/verify', { id, private: false })).isPrivate).toBe(false);
  });

  it('says privately what is no id', async ({ discord, startReady }) => {
    await startReady(answering([LETTER]));
    const seen = await discord.member('Ana').asks('/verify', { id: '700', private: false });
    expect(seen).toMatchObject({ isPrivate: true, text: /^This is not the id of a quote/ });
  });
});
