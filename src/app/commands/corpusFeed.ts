import { knownTexts } from '../../sources/doubts/doubtDraft.ts';
import type { Feed } from '../../sources/feeds/feedStore.ts';
import { articleOf, claimedUntil, newFeed, pollFeed } from '../../sources/feeds/pollFeed.ts';
import { problemOf } from '../../sources/gather.ts';
import { count } from '../../terminal/count.ts';
import { printable, printableLine } from '../../terminal/printable.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { type Operators, withOperators } from '../operatorsCollection.ts';
import { type Reading, readingFor } from '../sources.ts';
import { today } from '../today.ts';
import { UserError } from '../userError.ts';
import { write } from '../write.ts';

export interface FeedOptions {
  readonly corpus: string;
  readonly trust?: boolean;
  /** Polls feeds as well that were polled a moment ago. */
  readonly all?: boolean;
  readonly limit: number;
  readonly allowHost?: readonly string[];
  readonly version: string;
}

/**
 * `verbatim corpus feed add`: watches a feed, once it is seen that there is one.
 *
 * @param url address of a feed or a sitemap.
 * @param options the corpus folder, whether its articles come in at once, and what may be fetched from.
 * @param io what the program writes.
 * @returns 0.
 * @throws UserError where it is watched already, is no feed, or cannot be read.
 */
export function feedAdd(url: string, options: FeedOptions, io: Io): Promise<number> {
  const { corpus, trust = false, allowHost = [], version } = options;
  return withOperators(corpus, io, async ({ feedStore, isBots }) => {
    const known = new UserError(
      `${url} is watched already; "verbatim corpus feed remove" ends that`,
    );
    if ((await feedStore.feeds()).some((feed) => feed.url === url)) throw known;
    const reading = readingFor({ allowHost, contact: io.env['CONTACT'], version });
    const entries = await countEntries(url, reading);
    if (entries === 0)
      throw new UserError(
        `Cannot watch ${url}: it is no feed and no sitemap; its site may name one`,
      );
    if ((await feedStore.addFeed(newFeed(url, trust))) === 'known') throw known;
    const what = trust
      ? 'its articles come in at once'
      : 'its articles wait for you in "verbatim corpus drafts"';
    const when = isBots
      ? 'while the bot runs, and with "verbatim corpus feed poll"'
      : 'with every "verbatim corpus feed poll"';
    await write(io.stdout, `${url}: ${count(entries, 'article')} listed; ${when}, ${what}\n`);
    return exitStatus.answered;
  });
}

async function countEntries(url: string, { fetcher, extractor }: Reading): Promise<number> {
  try {
    const fetched = await fetcher.fetch(url);
    if (!fetched.isModified) return 0;
    const { bytes, contentType } = fetched;
    const { isList, drafts, links } = await extractor.extract({
      ...{ bytes, contentType, name: '', url: fetched.url },
    });
    return isList ? drafts.length + links.length : 0;
  } catch (error) {
    throw new UserError(`Cannot watch ${url}: ${problemOf(error)}`, { cause: error });
  }
}

/**
 * `verbatim corpus feed list`.
 *
 * @param options the corpus folder.
 * @param io what the program writes.
 * @returns 0, also where there is none.
 */
export function feedList({ corpus }: { readonly corpus: string }, io: Io): Promise<number> {
  return withOperators(corpus, io, async ({ feedStore }) => {
    const feeds = await feedStore.feeds();
    if (feeds.length === 0)
      await write(
        io.stderr,
        'No feed is watched; add one with "verbatim corpus feed add ADDRESS"\n',
      );
    await write(io.stdout, feeds.map((feed) => `${describe(feed)}\n`).join(''));
    return exitStatus.answered;
  });
}

function describe({ url, isTrusted, lastPoll, lastError, nextPoll }: Feed): string {
  const polled =
    lastPoll === null
      ? 'not polled yet'
      : `polled ${minute(lastPoll)}, due again ${minute(nextPoll ?? '')}`;
  return [
    url,
    isTrusted ? 'trusted' : 'drafts',
    polled,
    ...(lastError ? [`failed: ${lastError}`] : []),
  ]
    .map(printableLine)
    .join(' · ');
}

/** `2023-08-02 14:05 UTC` of ISO 8601. */
function minute(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}

/**
 * `verbatim corpus feed remove`.
 *
 * @param url as it was added.
 * @param io what the program writes.
 * @param options the corpus folder.
 * @returns 0.
 * @throws UserError where it is not watched.
 */
export function feedRemove(
  url: string,
  { corpus }: { readonly corpus: string },
  io: Io,
): Promise<number> {
  return withOperators(corpus, io, async ({ feedStore }) => {
    if (!(await feedStore.removeFeed(url))) {
      throw new UserError(`${url} is not watched; "verbatim corpus feed list" shows what is`);
    }
    await write(io.stdout, `${url}: not watched any more; its articles stay\n`);
    return exitStatus.answered;
  });
}

/**
 * `verbatim corpus feed poll`: asks every feed that is due for what is new.
 *
 * @param options the corpus folder, pages of a feed at the most, and whether those are asked that are not due.
 * @param io what the program writes.
 * @returns 0, or 2 where a feed or a page of it could not be read.
 * @throws UserError where no feed is watched.
 */
export function feedPoll(options: FeedOptions, io: Io): Promise<number> {
  return withOperators(options.corpus, io, (operators) => poll(options, operators, io));
}

async function poll(
  { all = false, limit, allowHost = [], version }: FeedOptions,
  { store, feedStore }: Operators,
  io: Io,
): Promise<number> {
  const feeds = await feedStore.feeds();
  if (feeds.length === 0)
    throw new UserError('No feed is watched; add one with "verbatim corpus feed add ADDRESS"');
  const known = knownTexts(await store.articles());
  for (const waiting of await feedStore.drafts()) known.add(articleOf(waiting));
  let failed = 0;
  const reading = readingFor({ allowHost, contact: io.env['CONTACT'], version });
  for (const { url } of feeds) {
    const now = new Date();
    const feed = await feedStore.claimFeed(url, {
      ...{ now, until: claimedUntil(now), anyTime: all },
    });
    if (!feed) {
      await write(io.stderr, `${url}: polled a short while ago; --all asks it again\n`);
      continue;
    }
    const { added, waiting, problems } = await pollFeed(feed, {
      ...reading,
      ...{ store, feedStore, known: async () => known, limit, now, today: today() },
    });
    failed += problems.length;
    await write(io.stderr, problems.map((problem) => `${printable(problem)}\n`).join(''));
    await write(
      io.stdout,
      printable(
        `${url}: ${count(added.length, 'article')} added, ${count(waiting.length, 'draft')} to look at\n`,
      ),
    );
  }
  return failed > 0 ? exitStatus.error : exitStatus.answered;
}
