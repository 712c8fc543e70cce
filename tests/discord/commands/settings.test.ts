import { PermissionFlagsBits } from 'discord.js';
import { describe, expect } from 'vitest';
import { settingsStore } from '../../../src/discord/panel/settingsStore.ts';
import { DEFAULT_SETTINGS } from '../../../src/discord/serverSettings.ts';
import { settingsRows } from '../../../src/store/settingsRows.ts';
import { answered, quote } from '../../support/answers.ts';
import { it } from '../../support/discord/it.ts';
import { onDatabase } from '../../support/store/databases.ts';
import { testServices } from '../../support/testServices.ts';

const MODERATOR = { permissions: PermissionFlagsBits.ManageGuild };
const FERRIES = quote('Three ferries sail from the harbour every day.');
const ask = (question: string) => answered([FERRIES], { question });
const HOW_MANY = { question: 'how many ferries?' };
const CHANNELS = 'Where to answer mentions (none chosen: everywhere)';
const CONFIDENCE = 'How sure I must be to answer';
const COOLDOWN = 'Pause between two questions of a member';

describe('/settings', () => {
  it('shows moderators what holds, privately and in plain words', async ({
    discord,
    startReady,
  }) => {
    await startReady({ ask });
    const seen = await discord.member('Mo', MODERATOR).asks('/settings');
    expect(seen.isPrivate).toBe(true);
    expect(seen.content.split('\n')).toEqual([
      '**Settings of this server**',
      '- Mentions are answered in all channels',
      '- Answers to commands are seen by everybody, unless the asker says otherwise',
      '- I answer from the confidence on that whoever runs me has set',
      '- No pause between two questions of a member',
      '- This server’s own articles are looked after by who may manage the server',
      '- I search this server’s own articles and those of whoever runs me',
      '- Messages are answered in the language that Discord has for this server',
    ]);
    expect(seen.menus.map(({ placeholder }) => placeholder)).toEqual([
      CHANNELS,
      CONFIDENCE,
      COOLDOWN,
    ]);
    const chosen = seen.menus.flatMap(({ options }) => options.filter((one) => one.isChosen));
    expect(chosen.map(({ label }) => label)).toEqual([
      'As whoever runs the bot has set it',
      'No pause between two questions of a member',
    ]);
  });

  it('speaks the moderator’s language', async ({ discord, startReady }) => {
    await startReady({ ask });
    const seen = await discord.member('Mo', { ...MODERATOR, locale: 'de' }).asks('/einstellungen');
    expect(seen.text).toMatch(/^Einstellungen dieses Servers/);
  });

  it('is hidden from others, and from direct messages', async ({ discord, startReady }) => {
    await startReady({ ask });
    const [ana, mo] = [discord.member('Ana'), discord.member('Mo', MODERATOR)];
    await expect(ana.asks('/settings')).rejects.toThrow(/hidden from Ana/);
    await expect(mo.asks('/settings', {}, { isDirect: true })).rejects.toThrow(/not for such/);
    const { general } = discord.server('Harbour club', { hasBot: false });
    const installer = discord.member('Ina', { ...MODERATOR, hasInstalled: true });
    await expect(installer.asks('/settings', {}, { in: general })).rejects.toThrow(/not offered/);
  });

  it('refuses others to whom an admin has shown it', async ({ discord, startReady }) => {
    await startReady({ ask });
    const seen = await discord.member('Ana').asks('/settings', {}, { byOverride: true });
    expect(seen.text).toMatch(/^Only members with the permission “Manage Server”/);
    expect(seen.isPrivate).toBe(true);
    expect(seen.menus).toEqual([]);
  });
});

describe('the panel of settings', () => {
  it('settles where mentions are answered, threads included', async ({ discord, startReady }) => {
    await startReady({ ask });
    const [ana, mo] = [discord.member('Ana'), discord.member('Mo', MODERATOR)];
    const news = discord.channel('news');
    const thread = discord.thread('ferries', { parent: news });
    const panel = await mo.asks('/settings');
    const changed = await mo.selects(news, panel, CHANNELS);
    expect(changed.id).toBe(panel.id);
    expect(changed.content).toContain(`Mentions are answered in <#${news.id}>`);
    const mention = `<@${discord.world.bot.user.id}> how many ferries?`;
    const elsewhere = ana.says(mention);
    await ana.seesReplyTo(ana.says(mention, { in: news }));
    await ana.seesReplyTo(ana.says(mention, { in: thread }));
    const answeredTo = discord.world.sent.map(
      ({ message }) => message.message_reference?.message_id,
    );
    expect(answeredTo).not.toContain(elsewhere.message.id);
    const all = await mo.selects([], changed, CHANNELS);
    expect(all.content).toContain('answered in all channels');
    await ana.seesReplyTo(ana.says(mention));
  });

  it('tells of channels that are gone, and drops them with the next choice', async ({
    discord,
    startReady,
  }) => {
    const { settings } = testServices();
    const { guild, general } = discord.world;
    const gone = '1383825041002594304';
    await settings.set(guild.id, { mentionChannelIds: [gone, general.id] });
    await startReady({ ask, settings });
    const mo = discord.member('Mo', MODERATOR);
    const panel = await mo.asks('/settings');
    expect(panel.content).toContain(
      `answered in a channel that is gone (${gone}), <#${general.id}>`,
    );
    await mo.selects(general, panel, CHANNELS);
    expect((await settings.get(guild.id)).mentionChannelIds).toEqual([general.id]);
  });

  it('makes answers private by default, and public again', async ({ discord, startReady }) => {
    await startReady({ ask });
    const [ana, mo] = [discord.member('Ana'), discord.member('Mo', MODERATOR)];
    const isPrivate = await mo.clicks('Show answers to the asker only', await mo.asks('/settings'));
    expect(isPrivate.content).toContain('are seen by the asker only');
    expect((await ana.asks('/ask', HOW_MANY)).isPrivate).toBe(true);
    expect((await ana.asks('/ask', { ...HOW_MANY, private: false })).isPrivate).toBe(false);
    await mo.clicks('Show answers to everybody', isPrivate);
    expect((await ana.asks('/ask', HOW_MANY)).isPrivate).toBe(false);
  });

  it('sets the least confidence, and leaves it to the operator again', async ({
    discord,
    startReady,
  }) => {
    const thresholds: (number | undefined)[] = [];
    await startReady({
      ask: (question, { threshold }) => {
        thresholds.push(threshold);
        return ask(question);
      },
    });
    const [ana, mo] = [discord.member('Ana'), discord.member('Mo', MODERATOR)];
    const sure = await mo.selects('From 60 % on', await mo.asks('/settings'), CONFIDENCE);
    expect(sure.content).toContain('from a confidence of 60 % on');
    await ana.asks('/ask', HOW_MANY);
    await mo.selects('As whoever runs the bot has set it', sure, CONFIDENCE);
    await ana.asks('/ask', HOW_MANY);
    expect(thresholds).toEqual([0.6, undefined]);
  });

  it('sets a cooldown, and goes back to the defaults', async ({ discord, startReady }) => {
    const { settings } = testServices();
    await startReady({ ask, settings });
    const [ana, mo] = [discord.member('Ana'), discord.member('Mo', MODERATOR)];
    const panel = await mo.asks('/settings');
    const slow = await mo.selects(
      'A pause of 30 seconds between two questions of a member',
      panel,
      COOLDOWN,
    );
    await ana.asks('/ask', HOW_MANY);
    expect((await ana.asks('/ask', HOW_MANY)).text).toBe(
      'Not so fast, please: go on in 30 seconds.',
    );
    const reset = await mo.clicks('Back to the defaults', slow);
    expect(reset.content).toBe(panel.content);
    expect(await settings.get(discord.world.guild.id)).toEqual(DEFAULT_SETTINGS);
    expect((await ana.asks('/ask', HOW_MANY)).embeds).toHaveLength(1);
  });

  it('keeps servers apart', async ({ discord, startReady }) => {
    await startReady({ ask });
    const mo = discord.member('Mo', MODERATOR);
    const { general } = discord.server('Harbour club');
    await mo.clicks('Show answers to the asker only', await mo.asks('/settings'));
    const other = await mo.asks('/settings', {}, { in: general });
    expect(other.content).toContain('are seen by everybody');
  });

  it('does nothing for somebody who is no moderator any more', async ({ discord, startReady }) => {
    const { settings } = testServices();
    await startReady({ ask, settings });
    const mo = discord.member('Mo', MODERATOR);
    const panel = await mo.asks('/settings');
    const person = [...discord.world.interactions.values()].at(-1)?.person ?? {};
    Object.assign(person, { permissions: 0n });
    const seen = await mo.clicks('Show answers to the asker only', panel);
    expect(seen.text).toMatch(/^Only members with the permission/);
    expect(await settings.get(discord.world.guild.id)).toEqual(DEFAULT_SETTINGS);
  });

  onDatabase((opened) => {
    it('works after a restart, and so does what was settled', async ({ discord, startReady }) => {
      const open = () => settingsStore(settingsRows(opened().db, '1'), { report: () => {} });
      const before = await startReady({ ask, settings: open() });
      const [ana, mo] = [discord.member('Ana'), discord.member('Mo', MODERATOR)];
      const panel = await mo.asks('/settings');
      const changed = await mo.clicks('Show answers to the asker only', panel);
      await before.stop();
      await startReady({ ask, settings: open() });
      expect((await ana.asks('/ask', HOW_MANY)).isPrivate).toBe(true);
      const slow = await mo.selects('10', changed, COOLDOWN);
      expect(slow.content).toContain('are seen by the asker only');
      expect(slow.content).toContain('A pause of 10 seconds');
    });
  });

  it('gives a plain answer where the settings cannot be kept', async ({ discord, startReady }) => {
    const { settings } = testServices();
    const set = async () => {
      throw new Error('The disk is full');
    };
    await startReady({ ask, settings: { ...settings, set } });
    const mo = discord.member('Mo', MODERATOR);
    const panel = await mo.asks('/settings');
    const seen = await mo.clicks('Show answers to the asker only', panel);
    expect(seen.text).toMatch(/^Something went wrong/);
    expect(mo.looksAt(panel).content).toBe(panel.content);
  });
});
