import { promises as fs } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, onTestFinished } from 'vitest';
import { articleKey } from '../../src/answer/receipt/receiptOf.ts';
import { openLiveCorpora } from '../../src/app/liveCorpora.ts';
import { CorpusFolder } from '../../src/corpus/corpusFolder.ts';
import { gapKey } from '../../src/discord/gaps/noteGap.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { articleStore } from '../../src/store/articleStore.ts';
import { OPERATORS } from '../../src/store/collections.ts';
import { gapStore } from '../../src/store/gapStore.ts';
import { reminderStore } from '../../src/store/reminderStore.ts';
import { article } from '../support/articles.ts';
import { collectingLog } from '../support/discord/collectingLog.ts';
import { it } from '../support/discord/it.ts';
import type { Discord } from '../support/discord/startDiscord.ts';
import { onDatabase } from '../support/store/databases.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { testServices } from '../support/testServices.ts';

const MODERATOR = { permissions: PermissionFlagsBits.ManageGuild };
/** The articles that come with the program: none of them speaks of what is asked here. */
const SHIPPED = fileURLToPath(new URL('../../corpus', import.meta.url));
const FERRIES = { question: 'how many ferries sail from the harbour?' };
const PATIENCE = { timeout: 15_000 };

describe('gapKey()', () => {
  it.for<[string, string, boolean]>([
    ['how many ferries are there?', 'How many ferries?', true],
    ['ferries in the harbour', 'the harbour’s ferry', true],
    ['how many ferries?', 'who owns the ferries?', false],
    ['when did ferries sail?', 'where did ferries sail?', false],
  ])('of “%s” and “%s”: the same? %s', ([one, other, isSame]) => {
    expect(gapKey(one) === gapKey(other)).toBe(isSame);
  });

  it('is nothing for a question without a word to look for', () => {
    expect(gapKey('who is it?')).toBeNull();
  });
});

describe('what was asked in vain', () => {
  onDatabase((opened) => {
    async function open({ world }: Discord) {
      const corpusDir = await temporaryFolder();
      await fs.cp(SHIPPED, corpusDir, { recursive: true });
      const folder = new CorpusFolder(corpusDir);
      const { articles } = await folder.read();
      const { applicationId } = world.bot;
      const store = articleStore(opened().db, { keyOf: articleKey });
      const corpora = await openLiveCorpora({
        ...{ corpusDir, folder, index: await buildIndex(articles), applicationId, articles: store },
        ...{ log: collectingLog(() => {}), recordsFiles: false },
      });
      onTestFinished(corpora.stop);
      const gaps = gapStore(opened().db, { applicationId });
      const reminders = reminderStore(opened().db, { applicationId });
      const { ask, figures, catalogue } = await corpora.corpusOf(null, 'both');
      const services = {
        ...testServices(),
        ...{ ask, figures, catalogue, gaps, reminders },
        ...{ corpusOf: corpora.corpusOf, versionsOf: corpora.versionsOf },
        onCorpusChange: corpora.onChange,
      };
      const comesIn = () =>
        store.add(
          article({
            id: 'ferries',
            title: 'Ferries',
            body: 'Three ferries sail from the harbour.',
          }),
          {
            ...{ collection: OPERATORS, who: 'terminal', why: '' },
          },
        );
      return { services, comesIn };
    }

    it('stands on the board, grouped and counted, without names and without what was private', async ({
      discord,
      startReady,
    }) => {
      const { services } = await open(discord);
      await startReady(services);
      const [ana, mo] = [discord.member('Ana'), discord.member('Mo', MODERATOR)];
      await ana.asks('/ask', FERRIES);
      ana.says(`<@${discord.world.bot.user.id}> How many ferries sail from that harbour?`);
      await ana.asks('/ask', { question: 'who owns the planes?', private: true });
      await ana.asks('/ask', { question: 'who owns the trains?' });
      await expect.poll(async () => (await mo.asks('/gaps')).text, PATIENCE).toContain('2 times');
      const board = await mo.asks('/gaps');
      expect(board.isPrivate).toBe(true);
      expect(board.text).toMatch(/^Asked in vain: 2 questions/);
      expect(board.text).toMatch(/How many ferries sail from that harbour\?” · asked 2 times/);
      expect(board.text).not.toMatch(/planes|Ana/);
    });

    it('is done or not theirs once, also where two moderators click at once', async ({
      discord,
      startReady,
    }) => {
      const { services } = await open(discord);
      await startReady(services);
      const [ana, mo, mia] = [
        discord.member('Ana'),
        discord.member('Mo', MODERATOR),
        discord.member('Mia', MODERATOR),
      ];
      await ana.asks('/ask', FERRIES);
      await ana.asks('/ask', { question: 'who owns the trains?' });
      const [one, two] = [await mo.asks('/gaps'), await mia.asks('/gaps')];
      const [after] = await Promise.all([mo.clicks('Done 1', one), mia.clicks('Done 1', two)]);
      expect(after.text).toMatch(/^Asked in vain: 1 question\*?/);
      expect((await mo.clicks('Not ours 1', after)).text).toMatch(/^Nothing that was asked/);
    });

    it('is for moderators, and each server’s own', async ({ discord, startReady }) => {
      const { services } = await open(discord);
      await startReady(services);
      const [ana, mo] = [discord.member('Ana'), discord.member('Mo', MODERATOR)];
      await ana.asks('/ask', FERRIES);
      await expect(ana.asks('/gaps')).rejects.toThrow(/hidden from Ana/);
      const harbour = discord.server('Harbour club');
      const seen = await mo.asks('/gaps', {}, { in: harbour.general });
      expect(seen.text).toMatch(/^Nothing that was asked/);
      const [gap] = (await services.gaps.open(discord.world.guild.id, 0, 9)).gaps;
      expect(await services.gaps.settle(gap?.id ?? 0, harbour.guild.id, 'done')).toBe(false);
      const board = await mo.asks('/gaps');
      const person = [...discord.world.interactions.values()].at(-1)?.person ?? {};
      Object.assign(person, { permissions: 0n });
      expect((await mo.clicks('Done 1', board)).text).toMatch(/^Only members with the permission/);
      expect((await services.gaps.open(null, 0, 9)).total).toBe(1);
    });

    it('is told once, privately, to who wants it, when an article answers it; the board says so', async ({
      discord,
      startReady,
    }) => {
      const { services, comesIn } = await open(discord);
      await startReady(services);
      const [ana, ben, mo] = [
        discord.member('Ana'),
        discord.member('Ben'),
        discord.member('Mo', MODERATOR),
      ];
      const nothing = await ana.asks('/ask', FERRIES);
      expect((await ana.clicks('Tell me', nothing)).text).toMatch(
        /^I send you one private message/,
      );
      expect((await ana.clicks('Tell me', nothing)).text).toMatch(/^I will tell you/);
      await ben.clicks('Tell me', nothing);
      await ben.clicks('Delete my votes', await ben.asks('/privacy'));
      await comesIn();
      const told = () =>
        discord.world.sent.filter(({ message }) =>
          message.content.startsWith('You asked me to tell'),
        );
      await expect.poll(() => told().length, PATIENCE).toBe(1);
      expect(told()[0]?.message.content.replaceAll('**', '')).toContain(
        'Three ferries sail from the harbour.',
      );
      await expect.poll(async () => (await services.reminders.waiting()).length, PATIENCE).toBe(0);
      const board = await mo.asks('/gaps');
      expect(board.text).toContain('An article that has come in since is quoted for it: Ferries');
      expect((await ana.asks('/ask', FERRIES)).embeds).toHaveLength(1);
      expect(told()).toHaveLength(1);
    });

    it('is not kept where the operator has switched it off', async ({ discord, startReady }) => {
      const { services } = await open(discord);
      await startReady({ ...services, gaps: undefined, reminders: undefined });
      const seen = await discord.member('Ana').asks('/ask', FERRIES);
      expect(seen.buttons.map(({ label }) => label)).not.toContain('Tell me');
      const board = await discord.member('Mo', MODERATOR).asks('/gaps');
      expect(board.text).toMatch(/^Whoever runs me has switched this off/);
    });
  });
});
