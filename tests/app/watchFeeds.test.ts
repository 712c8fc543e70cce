import { describe, expect, it, onTestFinished } from 'vitest';
import { articleKey } from '../../src/answer/receipt/receiptOf.ts';
import { readingFor } from '../../src/app/sources.ts';
import { watchFeeds } from '../../src/app/watchFeeds.ts';
import type { Article } from '../../src/corpus/article.ts';
import { newFeed } from '../../src/sources/feeds/pollFeed.ts';
import { articleStore } from '../../src/store/articleStore.ts';
import { collectionOf, OPERATORS } from '../../src/store/collections.ts';
import { feedStore } from '../../src/store/feedStore.ts';
import { article } from '../support/articles.ts';
import { collectingLog, type LogEntry } from '../support/discord/collectingLog.ts';
import { feedSite, textOf } from '../support/feedSite.ts';
import { onDatabase } from '../support/store/databases.ts';

const SERVERS = collectionOf('1', '1383825041002594304');

const LONG_TEXT = Array.from(
  { length: 5 },
  (_, at) =>
    `In year ${at + 1}, the ferry of Toum carried ${at * 37 + 11} lambs to the other side.`,
).join(' ');

describe('watchFeeds()', () => {
  onDatabase((opened) => {
    const feedsOf = (collection: string) =>
      feedStore<{ title: string; body: string }>(opened().db, { collection, who: '7' });
    const idsOf = async (collection: string) =>
      (await articleStore(opened().db, { keyOf: articleKey }).current(collection)).map(
        ({ article: { id }, who, why }) => `${id} ${who} ${why}`,
      );
    const waiting = async (collection: string) =>
      (await feedsOf(collection).drafts()).map(({ id }) => id);

    async function watching(names: readonly string[], files: readonly Article[] = []) {
      const published = await feedSite(...names);
      const reading = readingFor({ allowHost: [published.site.host], version: '0' });
      const log: LogEntry[] = [];
      const watch = () => {
        const feeds = watchFeeds({
          ...{ db: opened().db, applicationId: '1', firstLookMs: 3_600_000 },
          reading: { operators: reading, servers: readingFor({ version: '0' }) },
          files: () => files,
          isFile: (id) => files.some((file) => file.id === id),
          log: collectingLog((entry) => log.push(entry)),
        });
        onTestFinished(feeds.stop);
        return feeds;
      };
      return { ...published, watch, log };
    }

    it('adds what a trusted feed brings, and lets wait what another one brings', async () => {
      const trusted = await watching(['amara']);
      const other = await watching(['toum']);
      await feedsOf(OPERATORS).addFeed(newFeed(trusted.feed, true));
      await trusted.watch().look();
      await feedsOf(OPERATORS).addFeed(newFeed(other.feed, false));
      await other.watch().look();
      expect(await idsOf(OPERATORS)).toEqual([`2023-07-14-amara feed ${trusted.feed}`]);
      expect(await waiting(OPERATORS)).toEqual(['2023-07-14-toum']);
    });

    it('asks a feed once, whoever of several processes looks, and not again before its time', async () => {
      const { watch, feed, site } = await watching(['amara']);
      await feedsOf(OPERATORS).addFeed(newFeed(feed, true));
      const [first, second] = [watch(), watch()];
      await Promise.all([first.look(), second.look()]);
      await first.look();
      expect(site.asked.filter((path) => path === '/feed')).toHaveLength(1);
      expect(await idsOf(OPERATORS)).toHaveLength(1);
    });

    it('brings nothing that a file has, and takes no file’s id', async () => {
      const same = article({ id: 'same', body: textOf('amara') });
      const taken = article({ id: '2023-07-14-toum', body: 'Something else entirely.' });
      const { watch, feed, publish } = await watching(['amara'], [same, taken]);
      publish('toum', LONG_TEXT);
      await feedsOf(OPERATORS).addFeed(newFeed(feed, true));
      await watch().look();
      expect(await idsOf(OPERATORS)).toEqual([`2023-07-14-toum-2 feed ${feed}`]);
    });

    it('remembers what failed, and asks more seldom then', async () => {
      const { watch, feed, breakDown, log } = await watching([]);
      await feedsOf(OPERATORS).addFeed(newFeed(feed, true));
      breakDown();
      await watch().look();
      expect(await feedsOf(OPERATORS).feeds()).toMatchObject([
        { failures: 1, lastError: expect.stringContaining('no such page') },
      ]);
      expect(log).toMatchObject([{ level: 'warn' }]);
    });

    it('fetches nothing of the operator’s network for a server', async () => {
      const { watch, feed, site } = await watching(['amara']);
      await feedsOf(SERVERS).addFeed(newFeed(feed, true));
      await watch().look();
      expect(site.asked).toEqual([]);
      expect(await idsOf(SERVERS)).toEqual([]);
      expect(await feedsOf(SERVERS).feeds()).toMatchObject([{ failures: 1 }]);
    });
  });
});
