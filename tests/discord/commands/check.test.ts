import { Locale, PermissionFlagsBits } from 'discord.js';
import { describe, expect } from 'vitest';
import { it } from '../../support/discord/it.ts';
import { answering } from '../../support/testServices.ts';

const ARTICLES = [
  {
    ...{ id: 'base', title: 'At the base', published: '2024-03-05' },
    body: 'There are about 1,000 Danish soldiers in Latvia.\n\nDenmark does not intend to withdraw its troops from Latvia.',
  },
  {
    ...{ id: 'talks', title: 'Talks in Riga', published: null },
    body: 'Some 650 Danish troops are stationed in Latvia.\n\nDenmark withdraws its troops from Latvia.',
  },
  {
    ...{ id: 'poles', title: 'Poles in Latvia', published: '2024-04-01' },
    body: 'There are about 1,500 Polish soldiers in Latvia.',
  },
];
const CLAIM = 'There are 2,000 Danish troops in Latvia';
const LINE =
  /2,000 stands in none of these \d quotes\. They give: about 1,000 \(5 Mar 2024\), Some 650 \(undated\)\./;

describe('/check', () => {
  it('lays a claim beside the quotes', async ({ discord, startReady }) => {
    await startReady(answering(ARTICLES));
    const seen = await discord.member('Ana').asks('/check', { claim: CLAIM });
    expect(seen.around).toMatch(LINE);
    expect(seen.embeds.map(({ quotes }) => quotes[0]?.text)).toEqual(
      expect.arrayContaining([
        'Some 650 Danish troops are stationed in Latvia.',
        'There are about 1,000 Danish soldiers in Latvia.',
      ]),
    );
    expect(seen.pings).toEqual([]);
  });

  it('shows a plan and its opposite, in the order of their dates', async ({
    discord,
    startReady,
  }) => {
    await startReady(answering(ARTICLES));
    const seen = await discord
      .member('Ana')
      .asks('/check', { claim: 'Denmark withdraws its troops from Latvia' });
    expect(seen.around).toContain(
      'Quoted both ways: “does not intend to withdraw its troops” (5 Mar 2024) · “withdraws its troops” (undated)',
    );
    const shown = seen.embeds.map(({ quotes }) => quotes[0]?.text);
    expect(shown).toContain('Denmark withdraws its troops from Latvia.');
    const denied = shown.indexOf('Denmark does not intend to withdraw its troops from Latvia.');
    expect(seen.embeds[denied]?.around).toContain('mind the words: “not” · “intend to”');
  });

  it('is for the asker only where they want it so', async ({ discord, startReady }) => {
    await startReady(answering(ARTICLES));
    const ana = discord.member('Ana');
    expect((await ana.asks('/check', { claim: CLAIM, private: true })).isPrivate).toBe(true);
    expect((await ana.asks('/check', { claim: CLAIM, private: false })).isPrivate).toBe(false);
  });

  it('is text where it may not show embeds', async ({ discord, startReady }) => {
    await startReady(answering(ARTICLES));
    discord.deny(discord.world.general, PermissionFlagsBits.EmbedLinks);
    const seen = await discord.member('Ana').asks('/check', { claim: CLAIM });
    expect(seen.embeds).toEqual([]);
    expect(seen.around).toMatch(LINE);
    expect(seen.quotes.length).toBeGreaterThan(0);
  });

  it('speaks German', async ({ discord, startReady }) => {
    await startReady(answering(ARTICLES));
    const ana = discord.member('Ana', { locale: Locale.German });
    const seen = await ana.asks('/prüfen', { claim: CLAIM });
    expect(seen.around).toMatch(
      /2,000 steht in keinem dieser \d Zitate\. Dort stehen: about 1,000/,
    );
  });

  it.for([
    ['a question', 'How many Danish troops are in Latvia?', 'Put it to /ask'],
    ['nothing to look for', 'it was so', 'Too vague'],
    ['what no article speaks to', 'Mongolia bought 40 yaks', 'No sentence found'],
  ] as const)('says so for %s', async ([, claim, said], { discord, startReady }) => {
    await startReady(answering(ARTICLES));
    const seen = await discord.member('Ana').asks('/check', { claim });
    expect(seen.around).toContain(said);
    expect(seen.embeds).toEqual([]);
  });
});

describe('Find evidence', () => {
  it('says below each claim what stands where, outside of block quotes', async ({
    discord,
    startReady,
  }) => {
    await startReady(answering(ARTICLES));
    const ana = discord.member('Ana');
    const seen = await ana.uses('Find evidence', ana.says(`lol ${CLAIM}.`));
    expect(seen.embeds[0]?.around).toMatch(LINE);
    expect(seen.embeds[0]?.quotes).toHaveLength(2);
    expect(seen.embeds[0]?.around).toMatch(/^1$/m);
  });
});

describe('/ask', () => {
  it('says above the quotes which figures they give', async ({ discord, startReady }) => {
    await startReady(answering(ARTICLES));
    const seen = await discord
      .member('Ana')
      .asks('/ask', { question: 'how many Danish troops are in Latvia?' });
    expect(seen.around).toContain('In these quotes: about 1,000 (5 Mar 2024) · Some 650 (undated)');
  });
});
