import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { promises as fs } from 'node:fs';
import { connect as connectTo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { serverSource } from './serverSource.ts';
import type { Session, Source } from './session.ts';
import { Turns } from './turns.ts';
import { wireServer } from './wireServer.ts';

/** What libpq calls the socket of a server in a folder; `pg` looks for it there. */
const SOCKET = '.s.PGSQL.5432';
/** The longest path of a socket: sun_path has 108 bytes on Linux, 104 on macOS, with a NUL at the end. */
const SOCKET_PATH_MAX = 103;
/** An election takes milliseconds; one of this age was killed. */
const ELECTION_MS = 10_000;
const RETRY_MS = 25;
/** All share the one session there is. */
const GUEST_CONNECTIONS = 2;

type Report = (problem: string, error: unknown) => void;

/**
 * The database in a folder, PGlite. One process opens it and serves it to the others over a socket,
 * until it ends; then another one takes over. A process that is killed leaves its socket behind, on
 * which nobody answers any more.
 */
export async function embeddedSource(folder: string, report: Report): Promise<Source> {
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  let current = settle(folder, report);
  await current;
  let closed: Promise<void> | null = null;

  async function connect(): Promise<Session> {
    const used = current;
    try {
      return await (await used).connect();
    } catch (error) {
      if (closed || !isGone(error)) throw error;
      // The process that had it has ended. The first one to notice looks for another way.
      if (current === used) {
        void used.then((source) => source.close()).catch(() => undefined);
        current = settle(folder, report);
      }
      return (await current).connect();
    }
  }

  return {
    connect,
    close() {
      closed ??= current.then((source) => source.close());
      return closed;
    },
  };
}

async function settle(folder: string, report: Report): Promise<Source> {
  const socketFolder = await socketFolderOf(folder);
  const socket = path.join(socketFolder, SOCKET);
  const guest = () => serverSource({ host: socketFolder, max: GUEST_CONNECTIONS }, report);
  for (;;) {
    if (await isAnswered(socket)) return guest();
    const election = path.join(folder, 'election');
    if (!(await isFirst(election))) {
      await sleep(RETRY_MS);
      continue;
    }
    try {
      if (await isAnswered(socket)) return guest();
      return await open({ folder, socket });
    } finally {
      await fs.rmdir(election).catch(() => undefined);
    }
  }
}

/** @returns whether this process, and no other one, may look who has the database now. */
async function isFirst(election: string): Promise<boolean> {
  try {
    await fs.mkdir(election);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const age = await fs.stat(election).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (Math.abs(age) > ELECTION_MS) await fs.rmdir(election).catch(() => undefined);
    return false;
  }
}

/** Takes the socket first, so that nobody else opens the database, and serves it once it is open. */
async function open({ folder, socket }: { folder: string; socket: string }): Promise<Source> {
  await fs.rm(socket, { force: true });
  const turns = new Turns();
  let opened: (database: PGlite) => void = () => {};
  let failed: (error: unknown) => void = () => {};
  const database = new Promise<PGlite>((resolve, reject) => {
    opened = resolve;
    failed = reject;
  });
  database.catch(() => undefined);
  const server = wireServer({ database, turns });
  const guests = new Set<{ destroy(): void }>();
  server.on('connection', (guest) => {
    guests.add(guest);
    guest.on('close', () => guests.delete(guest));
  });
  server.listen(socket);
  await once(server, 'listening');
  await fs.chmod(socket, 0o600);
  // The guests must not keep the process.
  server.unref();
  const leave = async () => {
    server.close();
    for (const guest of guests) guest.destroy();
    await fs.rm(socket, { force: true });
  };
  try {
    opened(await PGlite.create({ dataDir: path.join(folder, 'data') }));
  } catch (error) {
    failed(error);
    await leave();
    throw new Error(
      `Cannot open the database in ${folder}: it is broken, or of another version; restore a copy, or move the folder away to begin anew`,
      { cause: error },
    );
  }
  return {
    async connect() {
      const end = await turns.take();
      const db = await database;
      return {
        async query(sql, parameters) {
          const { rows, affectedRows } = await db.query(sql, [...parameters]);
          return { rows: rows as Record<string, unknown>[], changed: affectedRows ?? 0 };
        },
        release: end,
      };
    },
    async close() {
      const end = await turns.take();
      await leave();
      await (await database).close();
      end();
    },
  };
}

/** In the folder itself, unless its path is too long for a socket. */
async function socketFolderOf(folder: string): Promise<string> {
  const real = await fs.realpath(folder);
  if (Buffer.byteLength(path.join(real, SOCKET)) <= SOCKET_PATH_MAX) return real;
  const key = createHash('sha256').update(real).digest('hex').slice(0, 16);
  const short = path.join(os.tmpdir(), `verbatim-${key}`);
  await fs.mkdir(short, { recursive: true, mode: 0o700 });
  const { uid, mode } = await fs.stat(short);
  if (uid !== process.getuid?.() || (mode & 0o077) !== 0) {
    throw new Error(
      `Cannot use ${short} for the database: it is somebody else’s; set a DATA_DIR with a shorter path`,
    );
  }
  return short;
}

function isAnswered(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const attempt = connectTo(socket);
    attempt.on('connect', () => {
      attempt.destroy();
      resolve(true);
    });
    attempt.on('error', () => resolve(false));
  });
}

/** Nobody answers there any more. */
function isGone(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return (
    ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE'].includes(code ?? '') ||
    /connection terminated/i.test(message)
  );
}
