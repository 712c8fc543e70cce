import { promises as fs } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { feedSite, textOf } from '../support/feedSite.ts';
import { runCommandLine } from '../support/runCommandLine.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** A site with a feed whose entries can change, and a corpus. */
async function watching(...names: readonly string[]) {
  const feedOfSite = await feedSite(...names);
  const { site } = feedOfSite;
  const corpus = path.join(await temporaryFolder(), 'corpus');
  let env = {};
  const corpusCommand = (...args: readonly string[]) =>
    runCommandLine(['corpus', ...args, '--corpus', corpus], { env });
  return {
    ...{ ...feedOfSite, corpus, corpusCommand },
    /** A bot has run with this corpus, and has left its database. */
    async withDatabase() {
      const dataFolder = await temporaryFolder();
      await (await openDatabase({ dataFolder, report: () => {} })).destroy();
      env = { DATA_DIR: dataFolder, CORPUS_DIR: corpus };
    },
    fetching: (...args: readonly string[]) => corpusCommand(...args, '--allow-host', site.host),
    articles: async () => (await fs.readdir(corpus)).filter((name) => name.endsWith('.md')),
  };
}

describe('verbatim corpus feed', () => {
  it('watches a feed, lists it, and ends that', async () => {
    const { feed, fetching, corpusCommand } = await watching('amara');
    const added = await fetching('feed', 'add', feed);
    expect(added).toMatchObject({ status: 0, stdout: expect.stringContaining('1 article listed') });
    expect((await corpusCommand('feed', 'list')).stdout).toBe(
      `${feed} · drafts · not polled yet\n`,
    );
    expect(await fetching('feed', 'add', feed)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('watched already'),
    });
    expect((await corpusCommand('feed', 'remove', feed)).status).toBe(0);
    expect((await corpusCommand('feed', 'remove', feed)).status).toBe(2);
  });

  it('watches nothing that is no feed', async () => {
    const { site, fetching } = await watching();
    expect(await fetching('feed', 'add', `${site.origin}/page`)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('it is no feed'),
    });
    expect(await fetching('feed', 'add', `${site.origin}/gone`)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no such page'),
    });
  });

  it('brings new articles as drafts, each once; approved ones become articles, rejected ones stay away', async () => {
    const { feed, fetching, corpusCommand, articles, publish } = await watching('amara', 'toum');
    await fetching('feed', 'add', feed);
    expect((await fetching('feed', 'poll')).stdout).toBe(
      `${feed}: 0 articles added, 2 drafts to look at\n`,
    );
    expect(await articles()).toEqual([]);
    const { stdout } = await corpusCommand('drafts');
    expect(stdout).toContain(`2023-07-14-amara (${feed})`);
    expect(stdout).toContain('publisher  Harbours');
    expect((await corpusCommand('drafts', 'approve', '2023-07-14-amara')).status).toBe(0);
    expect((await corpusCommand('drafts', 'reject', '2023-07-14-toum')).status).toBe(0);
    expect(await articles()).toEqual(['2023-07-14-amara.md']);
    publish('korro');
    expect((await fetching('feed', 'poll', '--all')).stdout).toBe(
      `${feed}: 0 articles added, 1 draft to look at\n`,
    );
    expect((await corpusCommand('check')).status).toBe(0);
  });

  it('adds articles of a trusted feed at once, except those that are seriously doubted', async () => {
    const { feed, fetching, corpusCommand, articles, publish } = await watching('amara');
    publish('toum', `CÃ´te. ${textOf('toum')}`);
    await fetching('feed', 'add', '--trust', feed);
    expect((await fetching('feed', 'poll')).stdout).toBe(
      `${feed}: 1 article added, 1 draft to look at\n`,
    );
    expect(await articles()).toEqual(['2023-07-14-amara.md']);
    expect((await corpusCommand('drafts')).stdout).toContain('decoded in the wrong encoding');
  });

  it('asks for what has changed alone, and not again after a short while', async () => {
    const { feed, site, fetching } = await watching('amara');
    await fetching('feed', 'add', '--trust', feed);
    await fetching('feed', 'poll');
    expect((await fetching('feed', 'poll')).stderr).toContain('polled a short while ago');
    expect((await fetching('feed', 'poll', '--all')).stdout).toBe(
      `${feed}: 0 articles added, 0 drafts to look at\n`,
    );
    expect(site.asked.filter((asked) => asked === '/feed')).toHaveLength(3);
  });

  it('says what failed, remembers it, and goes on with the next poll', async () => {
    const { feed, fetching, corpusCommand, breakDown } = await watching('amara');
    await fetching('feed', 'add', feed);
    breakDown();
    expect(await fetching('feed', 'poll')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`${feed}: there is no such page`),
    });
    expect((await corpusCommand('feed', 'list')).stdout).toContain('failed: there is no such page');
  });

  it('brings nothing twice where it was stopped before it had written down what it read', async () => {
    const { feed, corpus, fetching, articles } = await watching('amara');
    await fetching('feed', 'add', '--trust', feed);
    const before = await fs.readFile(path.join(corpus, '.feeds.json'));
    await fetching('feed', 'poll');
    await fs.writeFile(path.join(corpus, '.feeds.json'), before);
    expect((await fetching('feed', 'poll')).stdout).toBe(
      `${feed}: 0 articles added, 0 drafts to look at\n`,
    );
    expect(await articles()).toHaveLength(1);
  });

  it('keeps feeds and drafts in the bot’s database, where there is one, and takes the files over once', async () => {
    const { feed, corpus, fetching, corpusCommand, articles, withDatabase, publish } =
      await watching('amara', 'toum');
    await fetching('feed', 'add', feed);
    await fetching('feed', 'poll');
    await withDatabase();
    const listed = (await corpusCommand('drafts')).stdout;
    expect(listed).toContain(`2023-07-14-amara (${feed})`);
    expect((await corpusCommand('drafts', 'approve', '2023-07-14-amara')).stdout).toBe(
      '2023-07-14-amara (in the database)\n',
    );
    expect(await articles()).toEqual([]);
    publish('korro');
    expect((await fetching('feed', 'poll', '--all')).stdout).toBe(
      `${feed}: 0 articles added, 1 draft to look at\n`,
    );
    expect((await corpusCommand('feed', 'remove', feed)).status).toBe(0);
    expect((await corpusCommand('feed', 'list')).stdout).toBe('');
    const files = await fs.readdir(path.join(corpus, '.drafts'));
    expect(files).toEqual(['2023-07-14-amara.json', '2023-07-14-toum.json']);
  });

  it('says which file is broken', async () => {
    const { corpus, corpusCommand } = await watching();
    await fs.mkdir(corpus, { recursive: true });
    await fs.writeFile(path.join(corpus, '.feeds.json'), '[{"url": 1}]');
    expect(await corpusCommand('feed', 'list')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('.feeds.json is not as it was written'),
    });
  });
});

describe('verbatim corpus drafts', () => {
  it('wants to know which, and knows only those that wait', async () => {
    const { corpusCommand } = await watching();
    expect(await corpusCommand('drafts', 'approve')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('name their ids, or give --all'),
    });
    expect(await corpusCommand('drafts', 'reject', '../../etc/passwd')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no draft'),
    });
  });
});
