import { promises as fs } from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { fileProblem } from '../../corpus/fileProblem.ts';
import { writeNewFile } from '../../corpus/writeNewFile.ts';
import { StoreError } from '../articleStore.ts';

const feed = z.object({
  url: z.string(),
  title: z.string().nullable(),
  /** Its articles come in at once; those of others wait for somebody to agree. */
  isTrusted: z.boolean(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Addresses (or else hashes of the text) of entries that were dealt with, the newest last. */
  seen: z.array(z.string()),
  /** Polls in a row that failed. */
  failures: z.number(),
  lastError: z.string().nullable(),
  /** ISO 8601, UTC; null before the first poll. */
  lastPoll: z.string().nullable(),
  nextPoll: z.string().nullable(),
});

const draft = z.object({
  title: z.string().nullable(),
  published: z.object({ value: z.string(), from: z.string(), detail: z.string() }).nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  body: z.string(),
  doubts: z.array(z.object({ kind: z.string(), message: z.string() })),
});

const waitingDraft = z.object({
  id: z.string(),
  /** The address of the feed that it came from. */
  feed: z.string(),
  /** ISO 8601, UTC. */
  found: z.string(),
  draft,
});

/** A feed that is watched. */
export type Feed = z.infer<typeof feed>;

/** A draft that waits for somebody to agree to it. */
export type WaitingDraft = z.infer<typeof waitingDraft>;

/** Where feeds and their drafts are kept; files beside the corpus, or a collection in the database. */
export interface FeedStore {
  readonly feeds: () => Promise<readonly Feed[]>;
  /** @returns `known` where it is watched already, `full` where there is no room for another one. */
  readonly addFeed: (feed: Feed) => Promise<'added' | 'known' | 'full'>;
  /** Takes over how a poll went, where the feed is still watched. */
  readonly saveFeed: (feed: Feed) => Promise<void>;
  /** @returns false where there was none. */
  readonly removeFeed: (url: string) => Promise<boolean>;
  /**
   * Takes a feed to ask it; nobody else should, before the time given.
   *
   * @returns null where it is not due (it need not be at any time), somebody else has it, or there is none.
   */
  readonly claimFeed: (
    url: string,
    claim: { readonly now: Date; readonly until: Date; readonly anyTime: boolean },
  ) => Promise<Feed | null>;
  readonly drafts: () => Promise<readonly WaitingDraft[]>;
  /** @returns the id that it got: the one given, or that with a number; null where there is no room. */
  readonly addDraft: (draft: WaitingDraft) => Promise<string | null>;
  /** @returns false where there was none. */
  readonly removeDraft: (id: string, why?: 'approved' | 'rejected') => Promise<boolean>;
}

const FEEDS_FILE = '.feeds.json';
const DRAFTS_FOLDER = '.drafts';
const SAME_ID_MAX = 1_000;

/** Keeps feeds and drafts in hidden files of a corpus folder, which are no articles. For one process at a time. */
export function folderFeedStore(folder: string): FeedStore {
  const feedsFile = path.join(folder, FEEDS_FILE);
  const draftsFolder = path.join(folder, DRAFTS_FOLDER);
  const draftFile = (id: string) => path.join(draftsFolder, `${path.basename(id)}.json`);

  const feeds = async () => (await read(feedsFile, z.array(feed))) ?? [];
  const write = async (list: readonly Feed[]) => {
    await makeFolder(folder);
    await writeFileAtomic(feedsFile, `${JSON.stringify(list, null, 2)}\n`).catch(
      asStoreError(`${feedsFile} cannot be written`),
    );
  };
  return {
    feeds,
    async addFeed(added) {
      const all = await feeds();
      if (all.some(({ url }) => url === added.url)) return 'known';
      await write([...all, added]);
      return 'added';
    },
    async saveFeed(saved) {
      const all = await feeds();
      if (!all.some(({ url }) => url === saved.url)) return;
      await write(all.map((one) => (one.url === saved.url ? saved : one)));
    },
    async claimFeed(url, { now, anyTime }) {
      const claimed = (await feeds()).find((one) => one.url === url) ?? null;
      const isDue = claimed?.nextPoll == null || claimed.nextPoll <= now.toISOString() || anyTime;
      return isDue ? claimed : null;
    },
    async removeFeed(url) {
      const all = await feeds();
      const others = all.filter((one) => one.url !== url);
      if (others.length === all.length) return false;
      await write(others);
      return true;
    },
    async drafts() {
      const names = await fs.readdir(draftsFolder).catch(() => []);
      const files = names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort();
      const found = await Promise.all(
        files.map((name) => read(path.join(draftsFolder, name), waitingDraft)),
      );
      return found.filter((one) => one !== null);
    },
    async addDraft(added) {
      await makeFolder(draftsFolder);
      for (let n = 1; n <= SAME_ID_MAX; n++) {
        const id = n === 1 ? added.id : `${added.id}-${n}`;
        const isWritten = await writeNewFile(draftFile(id), JSON.stringify({ ...added, id })).then(
          () => true,
          (error: unknown) => {
            if (error instanceof Error && Reflect.get(error, 'code') === 'EEXIST') return false;
            return asStoreError(`${draftFile(id)} cannot be written`)(error);
          },
        );
        if (isWritten) return id;
      }
      throw new StoreError(`there are ${SAME_ID_MAX} drafts named ${added.id} already`);
    },
    async removeDraft(id) {
      return fs.unlink(draftFile(id)).then(
        () => true,
        (error: unknown) => {
          if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return false;
          return asStoreError(`${draftFile(id)} cannot be removed`)(error);
        },
      );
    },
  };
}

/** Null where the file is not there. */
async function read<T>(file: string, schema: z.ZodType<T>): Promise<T | null> {
  const text = await fs.readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return null;
    return asStoreError(`${file} cannot be read`)(error);
  });
  if (text === null) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new StoreError(`${file} is not as it was written; mend or remove it`, { cause: error });
  }
}

async function makeFolder(folder: string): Promise<void> {
  await fs
    .mkdir(folder, { recursive: true })
    .catch(asStoreError(`the folder ${folder} cannot be made`));
}

function asStoreError(what: string) {
  return (error: unknown): never => {
    throw new StoreError(`${what}: ${fileProblem(error)}`, { cause: error });
  };
}
