import { expect, it } from 'vitest';
import { articleStore } from '../../src/store/articleStore.ts';
import { auditLog } from '../../src/store/auditLog.ts';
import { collectionOf, OPERATORS } from '../../src/store/collections.ts';
import { departures } from '../../src/store/departures.ts';
import {
  claimDueFeed,
  DRAFTS_MAX,
  FEEDS_MAX,
  type Feed,
  feedStore,
  takeOverFeeds,
} from '../../src/store/feedStore.ts';
import { onEachDatabase } from '../support/store/databases.ts';

const GUILD = '1383825041002594304';
const SERVERS = collectionOf('1', GUILD);
const URL = 'https://site.example/feed.xml';
const NOW = new Date('2026-11-03T10:00:00Z');
const LATER = new Date('2026-11-03T10:15:00Z');

const feed = (fields: Partial<Feed> = {}): Feed => ({
  ...{ url: URL, title: null, isTrusted: false, etag: null, lastModified: null, seen: [] },
  ...{ failures: 0, lastError: null, lastPoll: null, nextPoll: null, ...fields },
});
const draft = (id: string, body = `The text of ${id}.`) => ({
  ...{ id, feed: URL, found: NOW.toISOString(), draft: { title: 'A \0 title \ud800', body } },
});

onEachDatabase('feedStore()', (opened) => {
  const store = (collection = OPERATORS) =>
    feedStore<{ title: string; body: string }>(opened().db, { collection, who: '7' });
  const due = (now = NOW, applicationId = '1') =>
    claimDueFeed(opened().db, { applicationId, now, until: LATER });

  it('keeps a feed as it is, takes over how a poll went, and forgets it', async () => {
    const whole = feed({
      ...{ title: 'Harbours', etag: '"1"', lastModified: 'x', seen: ['a', 'b'], failures: 2 },
      ...{ lastError: 'busy', lastPoll: NOW.toISOString(), nextPoll: LATER.toISOString() },
    });
    expect(await store().addFeed(whole)).toBe('added');
    expect(await store().addFeed(feed())).toBe('known');
    expect(await store().feeds()).toEqual([whole]);
    expect(await store(SERVERS).feeds()).toEqual([]);
    await store().trustFeed(URL, true);
    await store().saveFeed({ ...whole, seen: ['c'] });
    expect(await store().feeds()).toEqual([{ ...whole, seen: ['c'], isTrusted: true }]);
    expect(await store().removeFeed(URL)).toBe(true);
    expect(await store().removeFeed(URL)).toBe(false);
    await store().saveFeed(whole);
    expect(await store().feeds()).toEqual([]);
  });

  it('gives a feed that is due to one of those who ask, and again once its time has come', async () => {
    await store().addFeed(feed());
    const claims = await Promise.all([due(), due(), due()]);
    expect(claims.filter((claim) => claim !== null)).toMatchObject([
      { collection: OPERATORS, feed: { url: URL } },
    ]);
    const claim = { now: NOW, until: LATER };
    expect(await store().claimFeed(URL, { ...claim, anyTime: false })).toBeNull();
    expect(await store().claimFeed(URL, { ...claim, anyTime: true })).toMatchObject({ url: URL });
    expect(await due(LATER)).toMatchObject({ feed: { url: URL } });
  });

  it('gives nobody the feeds of another application, or of a server that it has left', async () => {
    await store(SERVERS).addFeed(feed());
    expect(await due(NOW, '2')).toBeNull();
    await departures(opened().db, { applicationId: '1' }).gone([GUILD]);
    expect(await due()).toBeNull();
    await departures(opened().db, { applicationId: '1' }).back([GUILD]);
    expect(await due()).toMatchObject({ collection: SERVERS });
  });

  it('keeps drafts as they are, each text once, each under a name of its own', async () => {
    expect(await store().addDraft(draft('a'))).toBe('a');
    expect(await store().addDraft(draft('a', 'Another text.'))).toBe('a-2');
    expect(await store().addDraft(draft('b', 'Another  text.'))).toBe('a-2');
    expect(await store(SERVERS).addDraft(draft('a'))).toBe('a');
    expect(await store().drafts()).toEqual([
      draft('a'),
      { ...draft('a', 'Another text.'), id: 'a-2' },
    ]);
    expect(await store().findDraft('a-2')).toMatchObject({ id: 'a-2' });
    expect(await store().findDraft('c')).toBeNull();
    expect(await store().removeDraft('a', 'approved')).toBe(true);
    expect(await store().removeDraft('a')).toBe(false);
    expect(await store(SERVERS).drafts()).toHaveLength(1);
  });

  it('adds one text once where two processes bring it at the same time', async () => {
    const other = await opened().again();
    const theirs = feedStore<{ title: string; body: string }>(other, {
      ...{ collection: OPERATORS, who: 'feed' },
    });
    await Promise.all([store().addDraft(draft('a')), theirs.addDraft(draft('a'))]);
    expect(await store().drafts()).toHaveLength(1);
    await other.destroy();
  });

  it('has room for a number of feeds and drafts of a server’s own', async () => {
    for (let n = 0; n < FEEDS_MAX; n++) {
      expect(await store(SERVERS).addFeed(feed({ url: `${URL}?${n}` }))).toBe('added');
    }
    expect(await store(SERVERS).addFeed(feed())).toBe('full');
    expect(await store().addFeed(feed())).toBe('added');
    for (let n = 0; n < DRAFTS_MAX; n++) await store(SERVERS).addDraft(draft(`d${n}`));
    expect(await store(SERVERS).addDraft(draft('more'))).toBeNull();
    expect(await store(SERVERS).addDraft(draft('d0'))).toBe('d0');
  }, 60_000);

  it('tells who changed feeds, drafts and articles, on a server and of the operator’s', async () => {
    await store(SERVERS).addFeed(feed());
    await store(SERVERS).trustFeed(URL, true);
    await store(SERVERS).removeFeed(URL);
    await store(SERVERS).addDraft(draft('a'));
    await store(SERVERS).removeDraft('a');
    await store().addFeed(feed());
    const articles = articleStore(opened().db, { keyOf: () => 'key' });
    const article = { id: 'x', title: 'X', body: 'Text.', language: 'en', tags: [], origin: null };
    await articles.add(
      { ...article, published: null, publisher: null, author: null, url: null },
      { collection: OPERATORS, who: 'feed', why: URL },
    );
    const read = async (applicationId: string, guildId: string) => {
      const log = auditLog(opened().db, { applicationId });
      const { entries } = await log.page(guildId, 0, 10);
      return entries.map(({ who, action, target }) => `${who} ${action} ${target}`);
    };
    expect(await read('1', GUILD)).toEqual([
      '7 draft_rejected a',
      `7 feed_removed ${URL}`,
      `7 feed_trusted ${URL}`,
      `7 feed_added ${URL}`,
    ]);
    expect(await read('', '')).toEqual(['feed article_added x', `7 feed_added ${URL}`]);
  });

  it('takes over what was kept elsewhere, once', async () => {
    const kept = { from: 'folder', collection: OPERATORS, feeds: [feed()], drafts: [draft('a')] };
    const { db } = opened();
    expect((await Promise.all([takeOverFeeds(db, kept), takeOverFeeds(db, kept)])).sort()).toEqual([
      false,
      true,
    ]);
    expect(await store().feeds()).toEqual([feed()]);
    expect(await store().drafts()).toEqual([draft('a')]);
    await store().removeFeed(URL);
    expect(await takeOverFeeds(db, kept)).toBe(false);
    expect(await store().feeds()).toEqual([]);
  });

  it('goes with the server that is left for good', async () => {
    let now = NOW;
    const of = departures(opened().db, { applicationId: '1', now: () => now });
    await store(SERVERS).addFeed(feed());
    await store(SERVERS).addDraft(draft('a'));
    await of.gone([GUILD]);
    now = new Date(NOW.getTime() + 8 * 86_400_000);
    expect(await of.deleteDue()).toEqual([GUILD]);
    expect(await store(SERVERS).feeds()).toEqual([]);
    expect(await store(SERVERS).drafts()).toEqual([]);
  });
});
