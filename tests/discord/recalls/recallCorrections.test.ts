import { promises as fs } from 'node:fs';
import path from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, onTestFinished } from 'vitest';
import { articleKey } from '../../../src/answer/receipt/receiptOf.ts';
import { openLiveCorpora } from '../../../src/app/liveCorpora.ts';
import { CorpusFolder } from '../../../src/corpus/corpusFolder.ts';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import { articleStore } from '../../../src/store/articleStore.ts';
import { recallStore } from '../../../src/store/recallStore.ts';
import { collectingLog } from '../../support/discord/collectingLog.ts';
import { it } from '../../support/discord/it.ts';
import type { Discord } from '../../support/discord/startDiscord.ts';
import { onDatabase } from '../../support/store/databases.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { testServices } from '../../support/testServices.ts';

const file = (body: string, fields = '') =>
  `---\ntitle: Harbour\npublished: 2026-10-01\n${fields}---\n\n${body}\n`;
const BODY = 'The sea is wide. Three ferries sail from the harbour. Nobody swims there.';
const QUESTION = { question: 'how many ferries sail from the harbour?' };
const PATIENCE = { timeout: 15_000 };

describe('recallCorrections()', () => {
  onDatabase((opened) => {
    async function open({ world }: Discord) {
      const corpusDir = await temporaryFolder({ 'harbour.md': file(BODY) });
      const folder = new CorpusFolder(corpusDir);
      const { articles } = await folder.read();
      const { applicationId } = world.bot;
      const corpora = await openLiveCorpora({
        ...{
          corpusDir,
          folder,
          index: await buildIndex(articles),
          applicationId,
          recordsFiles: true,
        },
        articles: articleStore(opened().db, { keyOf: articleKey }),
        log: collectingLog(() => {}),
      });
      onTestFinished(corpora.stop);
      const recalls = recallStore(opened().db, { applicationId });
      const { ask, figures, catalogue } = await corpora.corpusOf(null, 'both');
      const services = {
        ...testServices(),
        ...{ ask, figures, catalogue, recalls },
        ...{ corpusOf: corpora.corpusOf, versionsOf: corpora.versionsOf },
        onCorpusChange: corpora.onChange,
      };
      const write = (text: string) => fs.writeFile(path.join(corpusDir, 'harbour.md'), text);
      const kept = async () => (await recalls.of(null)).length;
      const body = async () =>
        (await corpora.corpusOf(null, 'both')).catalogue.find('harbour')?.article.body;
      return { services, write, kept, body };
    }

    it('marks a public answer whose words were corrected, without a ping, and not a private one', async ({
      discord,
      startReady,
    }) => {
      const { services, write, kept } = await open(discord);
      await startReady(services);
      const ana = discord.member('Ana');
      const seen = await ana.asks('/ask', QUESTION);
      const hidden = await ana.asks('/ask', { ...QUESTION, private: true });
      const asked = ana.says(`<@${discord.world.bot.user.id}> ${QUESTION.question}`);
      const reply = await ana.seesReplyTo(asked);
      await expect.poll(kept).toBe(2);
      await write(file(BODY.replace('Three', 'Four')));
      for (const message of [seen, reply]) {
        await expect
          .poll(() => ana.looksAt(message).text, PATIENCE)
          .toMatch(/⚠️ Changed in the articles since, on .* 2026: quote /);
        const marked = ana.looksAt(message);
        expect(marked.embeds).toEqual(message.embeds);
        expect(marked.buttons).toEqual(message.buttons);
        expect(marked.pings).toEqual(message.pings);
      }
      expect(ana.looksAt(hidden).text).toBe(hidden.text);
      await expect.poll(kept).toBe(0);
      const id = /quote ([\w-]+)/.exec(seen.embeds[0]?.footer ?? '')?.[1] ?? '';
      const verified = await ana.asks('/verify', { id });
      expect(verified.text).toMatch(/^Changed, noticed on/);
      expect(verified.embeds.map(({ quotes }) => quotes[0]?.text)).toEqual([
        'Three ferries sail from the harbour.',
        'Four ferries sail from the harbour.',
      ]);
    });

    it('says why an article was withdrawn, and leaves alone what other edits do not touch', async ({
      discord,
      startReady,
    }) => {
      const { services, write, kept, body } = await open(discord);
      await startReady(services);
      const ana = discord.member('Ana');
      const seen = await ana.asks('/ask', QUESTION);
      await expect.poll(kept).toBe(1);
      await write(file(`In short. ${BODY}`));
      await expect.poll(body, PATIENCE).toContain('In short.');
      expect(ana.looksAt(seen).text).toBe(seen.text);
      await write(file(BODY, 'withdrawn: {on: 2026-11-03, because: The *source* took it back}\n'));
      await expect
        .poll(() => ana.looksAt(seen).text, PATIENCE)
        .toContain('⚠️ Withdrawn from the articles since, on 3 Nov 2026');
      const id = /quote ([\w-]+)/.exec(seen.embeds[0]?.footer ?? '')?.[1] ?? '';
      const verified = await ana.asks('/verify', { id });
      expect(verified.text).toBe('Withdrawn on 3 Nov 2026, because: “The *source* took it back”');
    });

    it('tells after a restart what changed while the bot was down, once', async ({
      discord,
      startReady,
    }) => {
      const { services, write, kept, body } = await open(discord);
      const bot = await startReady(services);
      const ana = discord.member('Ana');
      const seen = await ana.asks('/ask', QUESTION);
      await expect.poll(kept).toBe(1);
      await bot.stop();
      await write(file(BODY.replace('Three', 'Four')));
      await expect.poll(body, PATIENCE).toContain('Four');
      await startReady(services);
      await expect.poll(() => ana.looksAt(seen).text, PATIENCE).toContain('⚠️ Changed');
      expect(ana.looksAt(seen).text.match(/⚠️/g)).toHaveLength(1);
    });

    it('gives up on a message that is gone or hidden, and goes on', async ({
      discord,
      startReady,
    }) => {
      const { services, write, kept } = await open(discord);
      const bot = await startReady(services);
      const ana = discord.member('Ana');
      await ana.asks('/ask', QUESTION);
      await expect.poll(kept).toBe(1);
      discord.world.general.denied = PermissionFlagsBits.ViewChannel;
      await write(file(BODY.replace('Three', 'Four')));
      await expect.poll(kept, PATIENCE).toBe(0);
      expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
    });

    it('answers all the same where it cannot remember', async ({ discord, startReady }) => {
      const { services } = await open(discord);
      const add = () => Promise.reject(new Error('The disk is full'));
      const bot = await startReady({ ...services, recalls: { ...services.recalls, add } });
      expect((await discord.member('Ana').asks('/ask', QUESTION)).embeds).toHaveLength(1);
      await discord.until('a line in the log', () =>
        bot.log.find(({ message }) => message.startsWith('Cannot remember where quotes stand')),
      );
    });
  });
});
