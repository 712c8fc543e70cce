import { createHmac } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { type FeedbackStore, VOTE_DAYS, type Vote } from '../feedback.ts';
import { SNOWFLAKE } from '../snowflake.ts';
import { blankOut } from './blankOut.ts';
import { checkId } from './checkId.ts';
import { inTurn } from './inTurn.ts';
import { sharedSecret } from './sharedSecret.ts';
import { readVoteLines, voteLine } from './voteLines.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Direct messages and group chats. */
const DIRECT = 'direct';

const DAY_FILE = /^(\d{4}-\d{2}-\d{2})\.jsonl$/;

interface StoreOptions {
  /** Tells the operator what is wrong with a file. */
  readonly report: (problem: string, error?: unknown) => void;
  /** Ends the daily removal of what is old. */
  readonly stop?: AbortSignal;
  /** Unix milliseconds. */
  readonly now?: () => number;
}

/**
 * Keeps votes in `feedback/SERVER/DAY.jsonl`, a vote a line. Files are appended to, or lines in them
 * blanked out; so several processes can share them. A person is kept as an HMAC, another one on each
 * server, so that nobody can be followed from one to the next.
 */
export async function fileFeedbackStore(
  dataFolder: string,
  { report, stop, now = Date.now }: StoreOptions,
): Promise<FeedbackStore> {
  const folder = path.join(dataFolder, 'feedback');
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  const secret = await sharedSecret(folder);
  const run = inTurn();

  const personOf = (place: string, userId: string) =>
    createHmac('sha256', secret).update(`${place}:${userId}`).digest('base64url');
  const today = () => dayOf(now());

  async function removeOld(): Promise<void> {
    const oldest = dayOf(now() - VOTE_DAYS * DAY_MS);
    for (const place of await placesIn(folder)) {
      for (const { file, day } of await filesIn(path.join(folder, place))) {
        if (day < oldest) await fs.rm(file, { force: true });
      }
    }
  }

  /** What is torn belongs to nobody: it could not be removed with a person's votes. */
  async function mend(): Promise<void> {
    for (const place of await placesIn(folder)) {
      for (const { file } of await filesIn(path.join(folder, place))) {
        const torn = readVoteLines(await readFile(file)).filter(({ vote }) => vote === null);
        await blankOut(file, torn);
        if (torn.length > 0) report(`Removed what was broken in ${file}: ${torn.length} line(s)`);
      }
    }
  }

  await removeOld();
  await mend();
  const daily = setInterval(() => {
    removeOld().catch((error) => report(`Cannot remove old votes in ${folder}`, error));
  }, DAY_MS).unref();
  stop?.addEventListener('abort', () => clearInterval(daily), { once: true });

  return {
    async add({ guildId, userId, question, quotes }: Vote) {
      const place = guildId === null ? DIRECT : checkId(guildId);
      const line = voteLine({ person: personOf(place, userId), question, quotes: [...quotes] });
      return run(place, async () => {
        const ofPlace = path.join(folder, place);
        for (const { file } of await filesIn(ofPlace)) {
          if ((await readFile(file)).includes(line)) return false;
        }
        await fs.mkdir(ofPlace, { recursive: true, mode: 0o700 });
        await append(path.join(ofPlace, `${today()}.jsonl`), line);
        return true;
      });
    },

    async removeOf(userId) {
      let removed = 0;
      for (const place of await placesIn(folder)) {
        const person = personOf(place, userId);
        await run(place, async () => {
          for (const { file } of await filesIn(path.join(folder, place))) {
            const lines = readVoteLines(await readFile(file));
            const theirs = lines.filter(({ vote }) => vote?.person === person);
            await blankOut(file, theirs);
            removed += theirs.length;
          }
        });
      }
      return removed;
    },

    async removeServer(guildId) {
      const place = checkId(guildId);
      await run(place, () => fs.rm(path.join(folder, place), { recursive: true, force: true }));
    },

    async servers() {
      return (await placesIn(folder)).filter((place) => place !== DIRECT);
    },
  };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

async function placesIn(folder: string): Promise<string[]> {
  const names = await fs.readdir(folder);
  return names.filter((name) => name === DIRECT || SNOWFLAKE.test(name));
}

/** A server's files, oldest first; none where it has none. */
async function filesIn(folder: string): Promise<{ file: string; day: string }[]> {
  const names = await fs.readdir(folder).catch(noneIfGone([]));
  return names.sort().flatMap((name) => {
    const day = DAY_FILE.exec(name)?.[1];
    return day === undefined ? [] : [{ file: path.join(folder, name), day }];
  });
}

/** Another process may have removed it since. */
function readFile(file: string): Promise<Buffer> {
  return fs.readFile(file).catch(noneIfGone(Buffer.alloc(0)));
}

function noneIfGone<None>(none: None) {
  return (error: NodeJS.ErrnoException): None => {
    if (error.code === 'ENOENT') return none;
    throw error;
  };
}

/** In a single write at the file's end, which the system does not mix with others'. */
async function append(file: string, line: Buffer): Promise<void> {
  const handle = await fs.open(file, 'a', 0o600);
  try {
    const { bytesWritten } = await handle.write(line);
    if (bytesWritten < line.length) throw new Error(`Cannot write to ${file}: the disk is full`);
  } finally {
    await handle.close();
  }
}
