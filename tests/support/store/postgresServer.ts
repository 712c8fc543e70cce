import { execFile, spawn } from 'node:child_process';
import { existsSync, promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort } from '../freePort.ts';

const run = promisify(execFile);

/** Where Debian and others put the server's programs, which they leave off the PATH. */
const FOLDERS = [
  ...(process.env['PATH'] ?? '').split(path.delimiter),
  ...['18', '17', '16', '15'].map((version) => `/usr/lib/postgresql/${version}/bin`),
];

/** The folder of PostgreSQL's programs on this machine; null where it has none. */
export function postgresFolder(): string | null {
  return FOLDERS.find((folder) => existsSync(path.join(folder, 'initdb'))) ?? null;
}

interface PostgresServer {
  /** For DATABASE_URL. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A server of its own on this machine, with an empty database; it takes some seconds.
 *
 * @param settings such as `shared_buffers=512MB`.
 */
export async function startPostgres(
  folder: string,
  settings: readonly string[] = [],
): Promise<PostgresServer> {
  const home = await fs.mkdtemp(path.join(os.tmpdir(), 'verbatim-pg-'));
  const data = path.join(home, 'data');
  const port = await freePort();
  // It refuses to run as root: as nobody, then.
  const isRoot = process.getuid?.() === 0;
  const [uid, gid] = isRoot ? await nobody() : [undefined, undefined];
  const as = isRoot ? { uid, gid } : {};
  if (uid !== undefined && gid !== undefined) await fs.chown(home, uid, gid);
  const options = { ...as, cwd: home, env: { PATH: folder, LC_ALL: 'C', HOME: home } } as const;
  await run(
    path.join(folder, 'initdb'),
    ['-D', data, '-U', 'verbatim', '--auth=trust', '-E', 'UTF8', '--no-sync'],
    options,
  );
  const server = spawn(
    path.join(folder, 'postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-h',
      '127.0.0.1',
      '-k',
      '',
      '-F',
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    { ...options, stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const url = `postgres://verbatim@127.0.0.1:${port}/postgres`;
  await untilAnswered(url, ended);
  return {
    url,
    async stop() {
      server.kill('SIGINT');
      await ended;
      await fs.rm(home, { recursive: true, force: true });
    },
  };
}

async function nobody(): Promise<[number, number]> {
  const ids = await Promise.all(['-u', '-g'].map((what) => run('id', [what, 'nobody'])));
  const [uid = 65_534, gid = 65_534] = ids.map(({ stdout }) => Number(stdout));
  return [uid, gid];
}

async function untilAnswered(url: string, ended: Promise<unknown>): Promise<void> {
  const until = Date.now() + 30_000;
  for (;;) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      const wait = new Promise((resolve) => setTimeout(resolve, 100));
      const first = await Promise.race([ended.then(() => 'ended'), wait]);
      if (first === 'ended')
        throw new Error('PostgreSQL ended before it answered', { cause: error });
    }
  }
}
