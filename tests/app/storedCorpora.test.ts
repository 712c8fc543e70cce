import { promises as fs } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { articleKey } from '../../src/answer/receipt/receiptOf.ts';
import { verifyReceipt } from '../../src/answer/receipt/verifyReceipt.ts';
import { openStoredCorpora } from '../../src/app/storedCorpora.ts';
import { CorpusFolder } from '../../src/corpus/corpusFolder.ts';
import type { Searches } from '../../src/discord/serverSettings.ts';
import { followArticles } from '../../src/search/postgres/followArticles.ts';
import { articleStore } from '../../src/store/articleStore.ts';
import { collectionOf, OPERATORS } from '../../src/store/collections.ts';
import { article } from '../support/articles.ts';
import { collectingLog, type LogEntry } from '../support/discord/collectingLog.ts';
import { onDatabase } from '../support/store/databases.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const GUILD = '1383825041002594304';
const OTHER = '1383825041002594305';
const FERRIES = 'how many ferries sail from the harbour?';
const PATIENCE = { timeout: 15_000 };
const OPERATOR = { collection: OPERATORS, who: 'terminal', why: '' };
const file = (body: string) => `---\ntitle: Harbour\n---\n\n${body}\n`;

describe('openStoredCorpora()', () => {
  onDatabase((opened) => {
    /** A process of the bot; with files, the one that reads the folder. */
    async function open(files: Record<string, string> | null = {}, program = 'test') {
      const { db } = opened();
      const corpusDir = await temporaryFolder(files ?? {});
      const folder = new CorpusFolder(corpusDir);
      const { problems } = await folder.read();
      const log: LogEntry[] = [];
      const store = articleStore(db, { keyOf: articleKey, onWrite: followArticles(program) });
      const corpora = await openStoredCorpora({
        ...{ db, program, corpusDir, folder, articles: store, applicationId: '1' },
        ...{ recordsFiles: files !== null, isFolderWhole: problems.length === 0 },
        log: collectingLog((entry) => log.push(entry)),
      });
      onTestFinished(corpora.stop);
      const answers = async (guildId: string | null = null, searches: Searches = 'both') => {
        const { ask } = await corpora.corpusOf(guildId, searches);
        return (await ask(FERRIES, { limit: 9 })).quotes.map(({ text }) => text);
      };
      const write = (name: string, text: string) => fs.writeFile(path.join(corpusDir, name), text);
      return { corpora, corpusDir, store, log, answers, write };
    }

    it('answers from a file that is added, edited or removed, in every process', async () => {
      const { answers, write, corpusDir, corpora } = await open({
        'a.md': file('The sea is wide.'),
      });
      const other = await open(null);
      expect(await answers()).toEqual([]);
      const { key } = (await corpora.corpusOf(null, 'both')).catalogue;
      await write('b.md', file('Three ferries sail from the harbour.'));
      await expect.poll(answers, PATIENCE).toEqual(['Three ferries sail from the harbour.']);
      await expect.poll(other.answers, PATIENCE).toEqual(['Three ferries sail from the harbour.']);
      expect((await corpora.corpusOf(null, 'both')).catalogue.key).not.toBe(key);
      await write('b.md', file('Four ferries sail from the harbour.'));
      await expect.poll(answers, PATIENCE).toEqual(['Four ferries sail from the harbour.']);
      await fs.rm(path.join(corpusDir, 'b.md'));
      await expect.poll(answers, PATIENCE).toEqual([]);
      await expect.poll(other.answers, PATIENCE).toEqual([]);
    });

    it('goes on answering from a file that breaks', async () => {
      const first = await open({ 'a.md': file('Three ferries sail from the harbour.') });
      await first.write('a.md', '---\ntitel: Harbour\n---\n\nNo ferries sail.');
      await expect.poll(() => first.corpora.problems().length, PATIENCE).toBe(2);
      expect(await first.answers()).toEqual(['Three ferries sail from the harbour.']);
    });

    it('answers from what is added, corrected and withdrawn in the database, and lists it', async () => {
      const { answers, store, corpora } = await open();
      const one = article({ id: 'harbour', body: 'Nine ferries sail from the harbour.' });
      await store.add(one, OPERATOR);
      await corpora.catchUp();
      expect(await answers()).toEqual([one.body]);
      const { catalogue, ask, figures, askAtOnce } = await corpora.corpusOf(null, 'both');
      expect(catalogue.find('harbour')).toMatchObject({
        article: one,
        sentences: [{ start: 0, end: one.body.length, kind: 'sentence' }],
      });
      expect(catalogue.sentenceCount).toBe(1);
      const [quote] = (await ask(FERRIES, { limit: 1 })).quotes;
      expect(verifyReceipt(quote?.id ?? '', catalogue).status).toBe('same');
      expect((await askAtOnce(FERRIES, { limit: 1 })).quotes[0]?.id).toBe(quote?.id);
      expect((await figures('ferries', {})).entries).toHaveLength(1);
      await store.correct({ ...one, body: 'Ten ferries sail from the harbour.' }, 1, OPERATOR);
      await corpora.catchUp();
      expect(await answers()).toEqual(['Ten ferries sail from the harbour.']);
      const now = (await corpora.corpusOf(null, 'both')).catalogue;
      expect(verifyReceipt(quote?.id ?? '', now).status).toBe('changed');
      await store.withdraw('harbour', 2, OPERATOR);
      await corpora.catchUp();
      expect(await answers()).toEqual([]);
    });

    it('shows a server its own articles, and nobody else', async () => {
      const { answers, store, corpora } = await open({
        'a.md': file('Three ferries sail from the harbour.'),
      });
      await store.add(article({ id: 'own', body: 'Seven ferries sail from our harbour.' }), {
        ...{ collection: collectionOf('1', GUILD), who: '7', why: '' },
      });
      await corpora.catchUp();
      expect(await answers(GUILD, 'own')).toEqual(['Seven ferries sail from our harbour.']);
      expect(await answers(GUILD, 'both')).toHaveLength(2);
      const operators = ['Three ferries sail from the harbour.'];
      expect(await answers(GUILD, 'operator')).toEqual(operators);
      expect(await answers(OTHER, 'both')).toEqual(operators);
      expect(await answers()).toEqual(operators);
      const { catalogue } = await corpora.corpusOf(OTHER, 'both');
      expect(catalogue.find('own')).toBeUndefined();
    });

    it('finds what was added before, by another version, or by a process without this engine', async () => {
      const without = articleStore(opened().db, { keyOf: articleKey });
      await without.add(
        article({ id: 'early', body: 'Two ferries sail from the harbour.' }),
        OPERATOR,
      );
      const first = await open();
      expect(await first.answers()).toEqual(['Two ferries sail from the harbour.']);
      await without.withdraw('early', 1, OPERATOR);
      await expect.poll(first.answers, PATIENCE).toEqual([]);
      await without.add(
        article({ id: 'late', body: 'Six ferries sail from the harbour.' }),
        OPERATOR,
      );
      await expect.poll(first.answers, PATIENCE).toEqual(['Six ferries sail from the harbour.']);
      const next = await open({}, 'another version');
      const programs = () => opened().db.selectFrom('search_articles').select('program').execute();
      await expect.poll(programs, PATIENCE).toEqual([{ program: 'another version' }]);
      expect(await next.answers()).toEqual(['Six ferries sail from the harbour.']);
    });
  });
});
