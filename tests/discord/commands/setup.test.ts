import { PermissionFlagsBits } from 'discord.js';
import { describe, expect } from 'vitest';
import { auditLog } from '../../../src/store/auditLog.ts';
import { answered, quote } from '../../support/answers.ts';
import { it } from '../../support/discord/it.ts';
import { onDatabase } from '../../support/store/databases.ts';
import { testServices } from '../../support/testServices.ts';

const MODERATOR = { permissions: PermissionFlagsBits.ManageGuild };
const FERRIES = quote('Three ferries sail from the harbour every day.');
const ask = (question: string) => answered([FERRIES], { question });

describe('/setup', () => {
  it('leads through the settings, each changed where it is shown, to a test question', async ({
    discord,
    startReady,
  }) => {
    const services = testServices();
    await startReady({ ...services, ask });
    const editors = discord.role('Editors');
    const mo = discord.member('Mo', MODERATOR);
    const language = await mo.asks('/setup');
    expect(language.text).toMatch(/^Step 1 of 6\nLanguage\./);
    const german = await mo.selects('Messages are answered in German', language);
    expect(german.text).toContain('Messages are answered in German');
    const channels = await mo.clicks('Next', german);
    await mo.selects(discord.world.general, channels);
    const privacy = await mo.clicks('Next', await mo.clicks('Next', channels));
    expect(privacy.text).toMatch(/^Step 4 of 6/);
    const back = await mo.clicks('Back', privacy);
    await mo.clicks('Show answers to the asker only', back);
    const role = await mo.selects(editors, await mo.clicks('Next', back));
    expect(role.content).toContain(`looked after by <@&${editors.id}>`);
    const articles = await mo.clicks('Next', role);
    await mo.selects('I search this server’s own articles only', articles);
    const test = await mo.clicks('Next', articles);
    expect(test.text).toMatch(/^Step 6 of 6\nA test question\./);
    expect(test.buttons.map(({ label }) => label)).toEqual(['Ask a question', 'Back']);
    const form = await mo.opens('Ask a question', test);
    const answer = await mo.fillsIn(form, { 'Your question': 'how many ferries?' });
    expect(answer.isPrivate).toBe(true);
    expect(answer.embeds[0]?.quotes[0]?.text).toBe(FERRIES.text);
    expect(await services.settings.get(discord.world.guild.id)).toMatchObject({
      ...{ language: 'de', mentionChannelIds: [discord.world.general.id], isPrivate: true },
      ...{ editorRoleId: editors.id, searches: 'own' },
    });
    const ana = discord.member('Ana');
    const mention = `<@${discord.world.bot.user.id}>`;
    expect((await ana.seesReplyTo(ana.says(mention))).text).toMatch(/^Stell mir eine Frage/);
  });

  it('is for moderators, at each step', async ({ discord, startReady }) => {
    const services = testServices();
    await startReady({ ...services, ask });
    const mo = discord.member('Mo', MODERATOR);
    const step = await mo.asks('/setup');
    const person = [...discord.world.interactions.values()].at(-1)?.person ?? {};
    Object.assign(person, { permissions: 0n });
    const seen = await mo.selects('Messages are answered in German', step);
    expect(seen.text).toMatch(/^Only members with the permission/);
    expect((await services.settings.get(discord.world.guild.id)).language).toBeNull();
  });

  it.for(['setup:step:nowhere', 'setup:publish', 'setup'])(
    'puts up with a forged button: %s',
    async (forged, { discord, startReady }) => {
      const bot = await startReady({ ...testServices(), ask });
      const mo = discord.member('Mo', MODERATOR);
      const step = await mo.asks('/setup');
      const sent = discord.world.sent.find(({ message }) => message.id === step.id);
      const row = sent?.message.components?.at(-1);
      if (row && 'components' in row && row.components[0]) {
        Object.assign(row.components[0], { custom_id: forged });
      }
      expect((await mo.clicks('Next', step)).text).toMatch(/^This panel is from an older version/);
      expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );
});

describe('the second side of /settings', () => {
  onDatabase((opened) => {
    it('sets editors, articles and language, and notes who did it', async ({
      discord,
      startReady,
    }) => {
      const { world } = discord;
      const audit = auditLog(opened().db, { applicationId: world.bot.applicationId });
      const services = testServices();
      await startReady({ ...services, ask, audit });
      const editors = discord.role('Editors');
      const mo = discord.member('Mo', MODERATOR);
      const side = await mo.clicks('Articles and editors', await mo.asks('/settings'));
      const chosen = await mo.selects(editors, side);
      expect(chosen.content).toContain(`<@&${editors.id}>`);
      expect(chosen.pings).toEqual([]);
      await mo.selects(
        'I search this server’s own articles only',
        chosen,
        'Which articles I search',
      );
      // The same once more changes nothing, and is not noted.
      await mo.selects(
        'I search this server’s own articles only',
        chosen,
        'Which articles I search',
      );
      const everybody = { id: world.guild.id, name: '@everyone', color: 0 };
      expect((await mo.selects(everybody, chosen)).text).toMatch(/^That role is everybody’s/);
      const { entries } = await audit.page(world.guild.id, 0, 10);
      expect(entries.map(({ target, detail, who }) => [target, detail, who])).toEqual([
        ['searches', '"own"', mo.user.id],
        ['editorRoleId', `"${editors.id}"`, mo.user.id],
      ]);
      const answers = await mo.clicks('Answers', chosen);
      expect(answers.menus).toHaveLength(3);
    });
  });
});
