import { PermissionFlagsBits } from 'discord.js';
import { describe, expect } from 'vitest';
import { collectionOf } from '../../../src/store/collections.ts';
import { it } from '../../support/discord/it.ts';
import { openEditing } from '../../support/discord/openEditing.ts';
import type { Discord } from '../../support/discord/startDiscord.ts';
import { localSite } from '../../support/localSite.ts';
import { onDatabase } from '../../support/store/databases.ts';

const MODERATOR = { permissions: PermissionFlagsBits.ManageGuild };
const TEXT =
  'Nine lighthouses stand on the coast of Amara. Keepers left the last of them in 1998. Today the lamps are lit by a computer in the port. ' +
  'The harbour office says that every lamp is looked at twice a year. Boats pass the cape at night without any other light to steer by. ' +
  'A museum in the old tower shows how the keepers lived with their families.';
const PAGE = `<!doctype html><html lang="en"><head><title>Lighthouses of Amara</title>
<meta property="og:site_name" content="Coast Gazette">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lighthouses of Amara","datePublished":"2024-03-05T08:30:00Z","publisher":{"name":"Coast Gazette"}}</script>
</head><body><article><h1>Lighthouses of Amara</h1>${TEXT.split('. ')
  .map((sentence) => `<p>${sentence.replace(/\.$/, '')}.</p>`)
  .join('')}</article></body></html>`;
const markdown = (body: string, title = 'Lighthouses of Amara') => ({
  ...{ id: '0', name: 'lighthouses.md', type: 'text/markdown' },
  bytes: Buffer.from(`---\ntitle: ${title}\npublished: 2024-03-05\n---\n\n${body}\n`),
});
const QUESTION = { question: 'how many lighthouses stand on the coast of Amara?' };
const ELSEWHERE = { 'sea.md': '---\ntitle: The sea\n---\n\nThe sea is wide and deep.\n' };

describe('/corpus', () => {
  onDatabase((opened) => {
    const open = (discord: Discord, hosts: readonly string[] = []) =>
      openEditing(discord, opened().db, { hosts, files: ELSEWHERE });

    it('adds the article at an address once its editor has looked at it, and answers from it at once', async ({
      discord,
      startReady,
    }) => {
      const site = await localSite({ '/news': PAGE });
      await startReady(await open(discord, [site.host]));
      const [ana, mo] = [discord.member('Ana'), discord.member('Mo', MODERATOR)];
      const preview = await mo.asks('/corpus add', { address: `${site.origin}/news` });
      expect(preview.isPrivate).toBe(true);
      expect(preview.text).toContain('Title: Lighthouses of Amara');
      expect(preview.text).toContain('5 Mar 2024');
      expect(preview.text).toMatch(/found in: JSON-LD, datePublished/);
      expect(preview.text).toContain('Publisher: Coast Gazette');
      expect(preview.quotes.map(({ text }) => text)).toEqual([
        'Nine lighthouses stand on the coast of Amara.',
        'A museum in the old tower shows how the keepers lived with their families.',
      ]);
      expect(preview.buttons.map(({ label }) => label)).toEqual(['Add', 'Change', 'Cancel']);
      expect((await ana.asks('/ask', QUESTION)).embeds).toEqual([]);
      const added = await mo.clicks('Add', preview);
      expect(added.text).toMatch(/^Added: Lighthouses of Amara/);
      expect(added.buttons).toEqual([]);
      const answer = await ana.asks('/ask', QUESTION);
      expect(answer.embeds[0]?.quotes[0]?.text).toBe(
        'Nine lighthouses stand on the coast of Amara.',
      );
      const list = await mo.asks('/corpus list');
      expect(list.text).toContain('1 article of this server’s own');
      expect(list.text).toContain('Coast Gazette');
    });

    it('takes an attached file, lets its editor change what was read, and cancels', async ({
      discord,
      startReady,
    }) => {
      const services = await open(discord);
      await startReady(services);
      const mo = discord.member('Mo', MODERATOR);
      const preview = await mo.asks('/corpus add', { file: markdown(TEXT) });
      const form = await mo.opens('Change', preview);
      expect(form.fields.map(({ value }) => value)).toEqual([
        ...['Lighthouses of Amara', '2024-03-05', '', '', ''],
      ]);
      const wrong = await mo.fillsIn(form, { 'Published (2023, 2023-08, 2023-08-02)': 'March' });
      expect(wrong.text).toMatch(/^Not taken over: published: "March" is not a date/);
      const changed = await mo.fillsIn(await mo.opens('Change', wrong), {
        Title: 'The lamps of Amara',
        Publisher: 'Coast *Gazette*',
      });
      expect(changed.text).toContain('Title: The lamps of Amara');
      expect(changed.text).toContain('Publisher: Coast *Gazette*');
      await mo.clicks('Add', changed);
      const collection = collectionOf(discord.world.bot.applicationId, discord.world.guild.id);
      const [version] = await services.editing.articles.current(collection);
      expect(version?.article).toMatchObject({
        ...{ title: 'The lamps of Amara', publisher: 'Coast *Gazette*', published: '2024-03-05' },
        body: TEXT,
      });
      expect(version?.who).toBe(mo.user.id);
      const other = await mo.asks('/corpus add', {
        file: markdown('Nothing was added here. It is short.'),
      });
      const cancelled = await mo.clicks('Cancel', other);
      expect(cancelled.text).toBe('Cancelled: nothing was changed.');
      expect(await services.editing.articles.current(collection)).toHaveLength(1);
    });

    it('is for editors: who may manage the server, and who has the role that was chosen', async ({
      discord,
      startReady,
    }) => {
      const services = await open(discord);
      await startReady(services);
      const [editors, readers] = [discord.role('Editors'), discord.role('Readers')];
      const elsewhere = discord.server('Harbour club');
      await services.settings.set(discord.world.guild.id, { editorRoleId: editors.id });
      const ana = discord.member('Ana', { roles: [readers.id] });
      const eva = discord.member('Eva', { roles: [readers.id, editors.id] });
      const refused = await ana.asks('/corpus list');
      expect(refused.text).toMatch(/^Only editors do this/);
      expect((await eva.asks('/corpus list')).text).toMatch(/^This server has no articles/);
      expect((await eva.asks('/corpus list', {}, { in: elsewhere.general })).text).toMatch(
        /^Only editors do this/,
      );
      expect((await eva.asks('/corpus history')).text).toMatch(/^All changes are shown to members/);
      const preview = await eva.asks('/corpus add', { file: markdown(TEXT) });
      // No editor any more when they click.
      const person = [...discord.world.interactions.values()].at(-1)?.person ?? {};
      Object.assign(person, { roles: [readers.id] });
      expect((await eva.clicks('Add', preview)).text).toMatch(/^Only editors do this/);
      expect(await eva.types('/corpus withdraw', { article: 'Light' }, 'article')).toEqual([]);
    });

    it('keeps the articles of a server from every other one', async ({ discord, startReady }) => {
      await startReady(await open(discord));
      const [ana, mo] = [discord.member('Ana'), discord.member('Mo', MODERATOR)];
      const there = { in: discord.server('Harbour club').general };
      await mo.clicks('Add', await mo.asks('/corpus add', { file: markdown(TEXT) }));
      const answer = await ana.asks('/ask', QUESTION);
      const id = /quote ([\w-]+)/.exec(answer.embeds[0]?.footer ?? '')?.[1] ?? '';
      expect((await ana.asks('/verify', { id })).text).toMatch(/^Same/);
      expect((await ana.asks('/ask', QUESTION, there)).embeds).toEqual([]);
      expect((await ana.asks('/verify', { id }, there)).text).not.toMatch(/^Same/);
      expect((await ana.asks('/sources', {}, there)).text).toContain('1 article');
      expect((await mo.asks('/corpus list', {}, there)).text).toMatch(/^This server has no/);
      const article = 'own~2024-03-05-lighthouses-of-amara';
      const seen = await mo.asks('/corpus withdraw', { article, why: 'x' }, there);
      expect(seen.text).toMatch(/^This server has no article/);
      expect((await ana.asks('/ask', QUESTION)).embeds).not.toEqual([]);
    });

    it('corrects in a form: old and new words are shown first, the answer that quoted them is marked', async ({
      discord,
      startReady,
    }) => {
      const services = await open(discord);
      await startReady(services);
      const [ana, mo] = [discord.member('Ana'), discord.member('Mo', MODERATOR)];
      await mo.clicks('Add', await mo.asks('/corpus add', { file: markdown(TEXT) }));
      const answer = await ana.asks('/ask', QUESTION);
      await expect.poll(async () => (await services.recalls.of(null)).length).toBeGreaterThan(0);
      const [suggestion] = await mo.types('/corpus correct', { article: 'lightho' }, 'article');
      expect(suggestion?.name).toBe('Lighthouses of Amara · 5 Mar 2024 · 1');
      const article = String(suggestion?.value);
      const form = await mo.opensWith('/corpus correct', { article, why: 'One was torn down' });
      expect(form.fields.map(({ value }) => value)).toEqual([TEXT]);
      const preview = await mo.fillsIn(form, { Text: TEXT.replace('Nine', 'Eight') });
      expect(preview.quotes.map(({ text }) => text)).toEqual([
        'Nine lighthouses stand on the coast of Amara.',
        'Eight lighthouses stand on the coast of Amara.',
      ]);
      expect((await mo.clicks('Correct', preview)).text).toMatch(/^Corrected: Lighthouses/);
      await expect
        .poll(() => ana.looksAt(answer).text, { timeout: 15_000 })
        .toMatch(/⚠️ Changed in the articles since/);
      const id = /quote ([\w-]+)/.exec(answer.embeds[0]?.footer ?? '')?.[1] ?? '';
      expect((await ana.asks('/verify', { id })).text).toContain('because: “One was torn down”');
      const history = await mo.asks('/corpus history', { article });
      expect(history.content).toMatch(
        /version 2 · corrected · <t:\d+:f> · <@\d+> · “One was torn down”\n- version 1 · added/,
      );
      const audit = await mo.asks('/corpus history');
      expect(audit.content).toMatch(/corrected[^\n]*\n.*added/);
      expect(audit.pings).toEqual([]);
    });

    it('withdraws with a reason, and adds it again', async ({ discord, startReady }) => {
      await startReady(await open(discord));
      const [ana, mo] = [discord.member('Ana'), discord.member('Mo', MODERATOR)];
      await mo.clicks('Add', await mo.asks('/corpus add', { file: markdown(TEXT) }));
      const article = 'Lighthouses of Amara';
      const seen = await mo.asks('/corpus withdraw', { article, why: 'It was *made up*' });
      expect(seen.text).toMatch(/^Withdrawn: Lighthouses of Amara/);
      expect((await ana.asks('/ask', QUESTION)).embeds).toEqual([]);
      const id = 'own~2024-03-05-lighthouses-of-amara';
      const again = await mo.asks('/corpus withdraw', { article: id, why: 'x' });
      expect(again.text).toBe('This article is withdrawn already.');
      const added = await mo.clicks('Add', await mo.asks('/corpus add', { file: markdown(TEXT) }));
      expect(added.text).toContain(id);
      const history = await mo.asks('/corpus history', { article: id });
      expect(history.content).toMatch(
        /version 3 · added.*\n.*version 2 · withdrawn.*“It was \\\*made up\\\*”/,
      );
    });

    it('adds once where its button is clicked twice, and tells the second editor of two', async ({
      discord,
      startReady,
    }) => {
      const services = await open(discord);
      await startReady(services);
      const [mo, mia] = [discord.member('Mo', MODERATOR), discord.member('Mia', MODERATOR)];
      const preview = await mo.asks('/corpus add', { file: markdown(TEXT) });
      const others = await mia.asks('/corpus add', { file: markdown(TEXT) });
      const both = await Promise.all([mo.clicks('Add', preview), mo.clicks('Add', preview)]);
      expect(both.map(({ text }) => text.split(/[: ]/)[0]).sort()).toEqual(['Added', 'This']);
      const second = await mia.clicks('Add', others);
      expect(second.text).toMatch(/^An article with this text is in already/);
      const article = 'Lighthouses of Amara';
      const forms = await Promise.all(
        [mo, mia].map((one) => one.opensWith('/corpus correct', { article, why: 'Count' })),
      );
      const [mos, mias] = [
        await mo.fillsIn(forms[0] as never, { Text: TEXT.replace('Nine', 'Eight') }),
        await mia.fillsIn(forms[1] as never, { Text: TEXT.replace('Nine', 'Ten') }),
      ];
      expect((await mia.clicks('Correct', mias)).text).toMatch(/^Corrected/);
      expect((await mo.clicks('Correct', mos)).text).toMatch(/^Somebody has changed or withdrawn/);
      const collection = collectionOf(discord.world.bot.applicationId, discord.world.guild.id);
      const [version] = await services.editing.articles.current(collection);
      expect(version?.article.body).toMatch(/^Ten/);
    });

    it.for([
      ['nobody’s', 'edit:save:AAAAAAAAAAAA'],
      ['no fields', 'edit'],
      ['an unknown deed', 'edit:publish:x'],
      ['a page of nonsense', 'corpus:list:-1'],
      ['a page too far', 'corpus:list:99999999'],
    ] as const)('puts up with a forged button: %s', async ([, forged], { discord, startReady }) => {
      const services = await open(discord);
      const bot = await startReady(services);
      const mo = discord.member('Mo', MODERATOR);
      const preview = await mo.asks('/corpus add', { file: markdown(TEXT) });
      const sent = discord.world.sent.find(({ message }) => message.id === preview.id);
      const [row] = sent?.message.components ?? [];
      if (row && 'components' in row && row.components[0]) {
        Object.assign(row.components[0], { custom_id: forged });
      }
      const seen = await mo.clicks('Add', preview);
      expect(seen.text).toMatch(/^(This preview is done with|This button is from an older)/);
      expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
    });

    it('keeps a preview for who asked for it, on its own server', async ({
      discord,
      startReady,
    }) => {
      await startReady(await open(discord));
      const [mo, mia] = [discord.member('Mo', MODERATOR), discord.member('Mia', MODERATOR)];
      const preview = await mo.asks('/corpus add', { file: markdown(TEXT) });
      const mias = await mia.asks('/corpus add', { file: markdown(`${TEXT} And more.`) });
      const there = discord.server('Harbour club').general;
      const far = await mia.asks('/corpus add', { file: markdown(TEXT) }, { in: there });
      const idOf = ({ id }: { id: string }) => {
        const [row] =
          discord.world.sent.find(({ message }) => message.id === id)?.message.components ?? [];
        return row && 'components' in row
          ? (row.components[0] as { custom_id: string })
          : { custom_id: '' };
      };
      for (const forged of [mias, far]) {
        idOf(forged).custom_id = idOf(preview).custom_id;
        expect((await mia.clicks('Add', forged)).text).toMatch(/^This preview is done with/);
      }
      expect((await mo.clicks('Add', preview)).text).toMatch(/^Added/);
    });

    it('says what it cannot read, of its own machine too', async ({ discord, startReady }) => {
      const site = await localSite({ '/secret': PAGE });
      await startReady(await open(discord));
      const mo = discord.member('Mo', MODERATOR);
      const add = (address: string) => mo.asks('/corpus add', { address });
      expect((await add(`${site.origin}/secret`)).text).toMatch(
        /not an address of the public internet/,
      );
      expect((await add('file:///etc/passwd')).text).toMatch(/^I cannot read it: /);
      expect((await add('nonsense')).text).toMatch(/^I cannot read it: /);
      expect(site.asked).toEqual([]);
      expect((await mo.asks('/corpus add')).text).toBe('Give an address or attach a file.');
      const empty = { ...markdown(''), bytes: Buffer.from('') };
      expect((await mo.asks('/corpus add', { file: empty })).text).toMatch(/^I cannot read it: /);
    });

    it('speaks German', async ({ discord, startReady }) => {
      await startReady(await open(discord));
      const mo = discord.member('Mo', { ...MODERATOR, locale: 'de' });
      const preview = await mo.asks('/bestand add', { file: markdown(TEXT) });
      expect(preview.text).toMatch(/^Diesen Artikel aufnehmen\?/);
      expect((await mo.clicks('Aufnehmen', preview)).text).toMatch(/^Aufgenommen: /);
    });
  });
});

describe('Add as source', () => {
  onDatabase((opened) => {
    it('takes the first address of a message', async ({ discord, startReady }) => {
      const site = await localSite({ '/news': PAGE });
      await startReady(await openEditing(discord, opened().db, { hosts: [site.host] }));
      const [ana, mo] = [discord.member('Ana'), discord.member('Mo', MODERATOR)];
      const said = ana.says(`Look: <${site.origin}/news>, and http://example.org/`);
      expect((await ana.uses('Add as source', said)).text).toMatch(/^Only editors do this/);
      const preview = await mo.uses('Add as source', said);
      expect(preview.text).toContain('Title: Lighthouses of Amara');
      expect((await mo.clicks('Add', preview)).text).toMatch(/^Added/);
      expect((await mo.uses('Add as source', ana.says('No link'))).text).toMatch(
        /^There is no address/,
      );
    });
  });
});
