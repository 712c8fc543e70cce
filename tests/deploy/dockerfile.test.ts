import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { promises as fs, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Copy, DockerfileParser, type Instruction } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { describe, expect, it, type TestContext } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TEXT = readFileSync(path.join(ROOT, 'Dockerfile'), 'utf8');
const instructions = DockerfileParser.parse(TEXT).getInstructions();
const named = (keyword: string) => instructions.filter((one) => one.getKeyword() === keyword);

/** Nobody, where the tests run as root: an image is built by whoever has a checkout. */
const USER = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const TEST_MS = 240_000;

describe('the Dockerfile', () => {
  it('is in order', () => {
    expect(validate(TEXT).map(({ message }) => message)).toEqual([]);
  });

  it('runs as another user than root, and is asked for its health', () => {
    const last = instructions.map((one) => one.getKeyword()).lastIndexOf('FROM');
    const final = instructions.slice(last).map((one) => one.getKeyword());
    expect(final).toEqual(expect.arrayContaining(['USER', 'HEALTHCHECK', 'CMD', 'STOPSIGNAL']));
    expect(named('USER').map((one) => one.getArgumentsContent())).toEqual(['node']);
    const from = named('FROM').map((one) => one.getArgumentsContent());
    expect(from).toHaveLength(2);
    // An official image, which there is for amd64 and arm64.
    for (const image of from) expect(image).toMatch(/^node:22-bookworm-slim(?: AS build)?$/);
  });

  it('gets no more into its context than it names', () => {
    const ignored = readFileSync(path.join(ROOT, '.dockerignore'), 'utf8').split('\n');
    expect(ignored.find((line) => line !== '' && !line.startsWith('#'))).toBe('*');
    const taken = ignored.flatMap((line) => /^!(.+)$/.exec(line)?.[1] ?? []);
    for (const source of named('COPY').flatMap((one) => sourcesOf(one))) {
      if (!source.startsWith('/')) expect(taken).toContain(source.split('/')[0]);
    }
    expect(taken).not.toContain('.env');
  });

  it('makes a program that answers, by its very steps, in a clean folder, as an ordinary user', {
    timeout: TEST_MS,
  }, async (context) => {
    const folder = await temporaryFolder();
    const cache = await sharedCache(folder, context);
    const stages: string[] = [];
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      npm_config_cache: cache,
      npm_config_offline: 'true',
    };
    await own(folder);
    for (const step of instructions) {
      const stage = stages.at(-1) ?? '';
      switch (step.getKeyword()) {
        case 'FROM':
          stages.push(path.join(folder, String(stages.length)));
          await fs.mkdir(path.join(stages.at(-1) ?? '', 'app'), { recursive: true });
          await own(path.join(stages.at(-1) ?? '', 'app'));
          break;
        case 'COPY':
          await copy(step as Copy, { stage, stages });
          break;
        case 'RUN': {
          const done = sh(step.getArgumentsContent() ?? '', { cwd: path.join(stage, 'app'), env });
          if (/ENOTCACHED|cache mode is 'only-if-cached'/.test(done.stderr)) {
            context.skip(
              'the packages are not in the cache of npm, and a test asks nobody for them',
            );
          }
          expect(done.status, done.stderr).toBe(0);
          break;
        }
      }
    }
    const final = path.join(stages.at(-1) ?? '', 'app');
    const run = (args: string) =>
      sh(`node dist/app/verbatim.js ${args}`, {
        cwd: final,
        env: { PATH: env.PATH, HOME: folder },
      });
    const answer = run('ask "how many US troops?"');
    expect(answer.stdout).toContain('There are about a thousand US soldiers in Niger');
    expect(answer.status).toBe(0);
    const [, program] = JSON.parse(named('CMD').at(-1)?.getArgumentsContent() ?? '[]');
    expect(await fs.stat(path.join(final, program))).toBeTruthy();
    expect(run('bot')).toMatchObject({ status: 2, stderr: expect.stringMatching(/DISCORD_TOKEN/) });
    // What the bot alone needs is there, too.
    expect(run('figures "US troops in Niger" --png /dev/null')).toMatchObject({ status: 2 });
    expect(run('doctor').stdout).toMatch(/ok +corpus +2 articles/);
  });
});

function sh(
  command: string,
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): SpawnSyncReturns<string> {
  return spawnSync('sh', ['-c', command], { cwd, env, encoding: 'utf8', ...USER });
}

function sourcesOf(step: Instruction): string[] {
  return step
    .getArguments()
    .slice(0, -1)
    .map((argument) => argument.getValue());
}

/** Only what git has, as in a clean checkout; or what an earlier stage made. */
async function copy(
  step: Copy,
  { stage, stages }: { readonly stage: string; readonly stages: readonly string[] },
): Promise<void> {
  const target = step.getArguments().at(-1)?.getValue() ?? '';
  const from = step.getFlags().some((flag) => flag.getName() === 'from');
  const sources = sourcesOf(step);
  const to = target.startsWith('/') ? path.join(stage, target) : path.join(stage, 'app', target);
  for (const source of sources) {
    if (from) {
      await fs.cp(path.join(stages[0] ?? '', source), to, {
        recursive: true,
        verbatimSymlinks: true,
      });
      continue;
    }
    const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '--', source], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const files = stdout.split('\n').filter((file) => file !== '');
    expect(files.length, source).toBeGreaterThan(0);
    const isFolder = files[0] !== source && !source.includes('*');
    for (const file of files) {
      const name = isFolder ? path.relative(source, file) : path.basename(file);
      // As Docker's, a wildcard stays in its folder.
      if (source.includes('*') && path.dirname(file) !== path.dirname(source)) continue;
      const place = isFolder || target.endsWith('/') ? path.join(to, name) : to;
      await fs.mkdir(path.dirname(place), { recursive: true });
      await fs.copyFile(path.join(ROOT, file), place);
    }
  }
  await own(path.join(stage, 'app'));
}

/** npm's cache, for a user who may not have one of their own: the packages by links, without a copy; npm writes to the rest. */
async function sharedCache(folder: string, context: TestContext): Promise<string> {
  const home = path.join(os.homedir(), '.npm');
  if (USER.uid === undefined) return home;
  const cache = path.join(folder, 'npm');
  const [from, to] = [path.join(home, '_cacache'), path.join(cache, '_cacache')];
  await fs.mkdir(to, { recursive: true });
  const made = [
    spawnSync('cp', ['-al', path.join(from, 'content-v2'), to]),
    spawnSync('cp', ['-r', path.join(from, 'index-v5'), to]),
    spawnSync('chown', ['-R', `${USER.uid}:${USER.gid}`, path.join(to, 'index-v5')]),
  ];
  if (made.some(({ status }) => status !== 0)) {
    context.skip('npm has no cache that can be shared with an ordinary user');
  }
  return cache;
}

/** Gives a folder and all folders in it to the ordinary user. */
async function own(folder: string): Promise<void> {
  if (USER.uid === undefined) return;
  spawnSync('find', [folder, '-type', 'd', '-exec', 'chown', `${USER.uid}:${USER.gid}`, '{}', '+']);
}
