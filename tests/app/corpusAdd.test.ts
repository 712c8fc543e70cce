import { randomUUID } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../src/app/commandLine.ts';
import { localSite } from '../support/localSite.ts';
import { runCommandLine } from '../support/runCommandLine.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const WORDS = 'The port opened its gates at dawn on Monday, ending an eleven-day strike.';
const PAGE = `<html lang="en"><head><title>Port reopens | Courier</title><meta property="og:site_name" content="Courier">
<meta property="article:published_time" content="2023-08-14T06:45:00Z"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Port reopens</h1><p>${WORDS}</p><p>Some 62 ships lay at anchor, and 40,000 tonnes of rice waited to be unloaded.</p>
<p>The union has 4,300 members, of whom 2,210 voted for the offer.</p></article></body></html>`;
const BODY = `${WORDS}\n\nSome 62 ships lay at anchor, and 40,000 tonnes of rice waited to be unloaded.\n\nThe union has 4,300 members, of whom 2,210 voted for the offer.`;

interface Folder {
  readonly folder: string;
  readonly corpus: string;
  /** The files of the corpus with their texts. */
  readonly articles: () => Promise<Record<string, string>>;
  readonly file: (name: string) => string;
}

async function folderWith(files: Record<string, string | Uint8Array>): Promise<Folder> {
  const folder = await temporaryFolder(files);
  const corpus = path.join(folder, 'corpus');
  return {
    folder,
    corpus,
    file: (name) => path.join(folder, name),
    async articles() {
      const names = (await fs.readdir(corpus).catch(() => [])).filter(
        (name) => !name.startsWith('.'),
      );
      const texts = names.map(async (name) => [
        name,
        await fs.readFile(path.join(corpus, name), 'utf8'),
      ]);
      return Object.fromEntries(await Promise.all(texts));
    },
  };
}

const add = (corpus: string, ...args: readonly string[]) =>
  runCommandLine(['corpus', 'add', '--corpus', corpus, ...args]);

/** The same at a terminal, where somebody types these answers. */
async function addAtTerminal(corpus: string, args: readonly string[], answers: readonly string[]) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stdout = new PassThrough();
  const stderr = Object.assign(new PassThrough(), { isTTY: true });
  let shown = '';
  const left = [...answers];
  stderr.on('data', (chunk: Buffer) => {
    const text = chunk.toString();
    shown += text;
    if (/(?:uit: |empties it\): )$/.test(stripVTControlCharacters(text))) {
      const answer = left.shift();
      if (answer === undefined) stdin.end();
      else stdin.write(`${answer}\n`);
    }
  });
  const env = { TERM: 'dumb' };
  const status = await commandLine(['corpus', 'add', '--corpus', corpus, ...args], {
    stdin,
    stdout,
    stderr,
    env,
  });
  return { status, shown };
}

describe('verbatim corpus add', () => {
  it('adds a page of a site, tells what it understood and where it wrote it', async () => {
    const { corpus, articles } = await folderWith({});
    const site = await localSite({ '/port': PAGE });
    const { status, stdout, stderr } = await add(
      corpus,
      '--yes',
      '--allow-host',
      site.host,
      `${site.origin}/port`,
    );
    expect(status).toBe(0);
    expect(stdout).toBe(`${path.join(corpus, '2023-08-14-port-reopens.md')}\n`);
    expect(stderr).toContain(
      'published  14 Aug 2023, 06:45:00Z (from meta: article:published_time)',
    );
    expect(stderr).toContain(`│ ${WORDS}\n  … 1 sentence …\n`);
    expect(await articles()).toEqual({
      '2023-08-14-port-reopens.md': expect.stringContaining(
        `url: ${site.origin}/port\n---\n\n${BODY}\n`,
      ),
    });
  });

  it('fetches nothing from this machine unless its host is named', async () => {
    const { corpus, articles } = await folderWith({});
    const site = await localSite({ '/port': PAGE });
    const { status, stderr } = await add(corpus, '--yes', `${site.origin}/port`);
    expect(stderr).toContain('1 not added:\n  http://127.0.0.1:');
    expect(stderr).toContain('127.0.0.1 is not an address of the public internet');
    expect(status).toBe(2);
    expect(site.asked).toEqual([]);
    expect(await articles()).toEqual({});
  });

  it('says that it cannot ask without a terminal, and reads nothing', async () => {
    const { corpus, file } = await folderWith({ 'a.html': PAGE });
    const { status, stderr } = await add(corpus, file('a.html'));
    expect(stderr).toMatch(
      /^Cannot ask without a terminal .* give --yes to add it all, or --dry-run/,
    );
    expect(status).toBe(2);
  });

  it('shows what it would add, and adds nothing, with --dry-run', async () => {
    const { corpus, file, articles } = await folderWith({ 'a.html': PAGE });
    const { status, stdout, stderr } = await add(corpus, '--dry-run', file('a.html'));
    expect(stderr).toContain('1 article would be added');
    expect({ status, stdout, articles: await articles() }).toEqual({
      status: 0,
      stdout: '',
      articles: {},
    });
  });

  it('does not hold up the others for a bad file, and names it at the end', async () => {
    const { corpus, folder, articles } = await folderWith({
      'in/a.html': PAGE,
      'in/b.csv': 'a,b\n1,2\n',
      'in/c.txt': `A title of its own\n\nTOUM, Feb. 12, 2021 (Sahel Wire) -- ${'Rebels set free 23 hostages. '.repeat(3)}`,
    });
    const { status, stderr } = await add(corpus, '--yes', path.join(folder, 'in'), 'gone.txt');
    expect(Object.keys(await articles())).toEqual(['a.md', 'c.md']);
    expect(stderr).toMatch(
      /2 articles added, 2 not added:\n {2}.*b\.csv: it is none of HTML, .*\n {2}gone\.txt: it does not exist/,
    );
    expect(status).toBe(2);
  });

  it('adds no text twice, and says which article has it', async () => {
    const { corpus, file, articles } = await folderWith({ 'a.html': PAGE, 'b.html': PAGE });
    const { status, stderr } = await add(corpus, '--yes', file('a.html'), file('b.html'));
    expect(stderr).toMatch(/b\.html: has the same text as a, which is in already/);
    expect(Object.keys(await articles())).toEqual(['a.md']);
    expect(status).toBe(2);
  });

  it('doubts what is nearly in already, undated, nobody’s, markup, badly decoded, not English', async () => {
    const { corpus, file } = await folderWith({
      'a.html': PAGE,
      'b.txt': `Another title\n\n${BODY} C&ocirc;te.`,
      'c.txt': `Un titre\n\nLe port a rouvert ses portes lundi Ã  lâ€™aube, après une grève de onze jours, et les bateaux sont nombreux à attendre.`,
    });
    await add(corpus, '--yes', file('a.html'));
    const { stderr } = await add(corpus, '--dry-run', file('b.txt'), file('c.txt'));
    expect(stderr).toContain('! undated: no date of publication was found');
    expect(stderr).toContain('! no publisher was found');
    expect(stderr).toContain('! HTML entities are left in the text: “C&ocirc;te.”');
    expect(stderr).toMatch(/! \d+ % of its text is in a already/);
    expect(stderr).toContain('! decoded in the wrong encoding, it seems: “lâ€™aube,”');
    expect(stderr).toContain('! in French; questions are read as English');
  });

  it('reads a feed: whole entries as they are, others from their pages, those in already not again', async () => {
    const { corpus, articles } = await folderWith({});
    const site = await localSite({
      '/port': PAGE,
      '/feed': (_request, response) =>
        response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(
          `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Hills</title>
          <item><title>Tea down</title><link>${site.origin}/tea</link><pubDate>Fri, 14 Jul 2023 05:30:00 GMT</pubDate>
          <content:encoded><![CDATA[<p>${'Tea growers in the hills sold a tenth less. '.repeat(8)}</p>]]></content:encoded></item>
          <item><title>Port</title><link>${site.origin}/port</link><description>Read on…</description></item>
          <item><title>Gone</title><link>${site.origin}/gone</link></item></channel></rss>`,
        ),
    });
    const run = () => add(corpus, '--yes', '--allow-host', site.host, `${site.origin}/feed`);
    const first = await run();
    expect(Object.keys(await articles())).toEqual([
      '2023-07-14-tea-down.md',
      '2023-08-14-port-reopens.md',
    ]);
    expect(first.stderr).toMatch(
      /2 articles added, 1 not added:\n {2}.*\/gone: there is no such page/,
    );
    expect(first.status).toBe(2);
    const second = await run();
    expect(second.stderr).toContain('0 articles added, 1 in already, 1 not added:');
    expect(site.asked.filter((asked) => asked === '/port')).toHaveLength(1);
  });

  it('reads a sitemap, no more pages than --limit says', async () => {
    const { corpus, articles } = await folderWith({});
    const site = await localSite({
      '/port': PAGE,
      '/sitemap.xml': (_request, response) =>
        response.end(
          `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${site.origin}/port</loc></url><url><loc>${site.origin}/b</loc></url></urlset>`,
        ),
    });
    const { status, stderr } = await add(
      corpus,
      '-y',
      '--limit',
      '1',
      '--allow-host',
      site.host,
      `${site.origin}/sitemap.xml`,
    );
    expect(stderr).toContain('only 1 of 2 pages are fetched; --limit sets how many');
    expect(Object.keys(await articles())).toHaveLength(1);
    expect(status).toBe(0);
  });

  it('keeps a terminal from obeying what a page says', async () => {
    const { corpus, file } = await folderWith({
      'a.html': PAGE.replaceAll('Port reopens', 'Port \u001b[2Jreopens'),
    });
    const { stderr } = await add(corpus, '--dry-run', file('a.html'));
    expect(stderr).not.toContain('\u001b');
  });
});

describe('verbatim corpus add, at a terminal', () => {
  it('adds what is agreed to, and nothing else', async () => {
    const { corpus, file, articles } = await folderWith({
      'a.html': PAGE,
      'b.txt': 'Second\n\nThe second text of all.',
      'c.txt': 'Third\n\nThe third text of all.',
    });
    const files = ['a.html', 'b.txt', 'c.txt'].map(file);
    const { status, shown } = await addAtTerminal(corpus, files, ['no', 'yes', 'quit']);
    expect(Object.keys(await articles())).toEqual(['b.md']);
    expect(shown).toContain('1 article added, 1 declined');
    expect(status).toBe(0);
  });

  it('adds all that follow', async () => {
    const { corpus, file, articles } = await folderWith({
      'a.html': PAGE,
      'b.txt': 'Second\n\nThe second text.',
    });
    await addAtTerminal(corpus, [file('a.html'), file('b.txt')], ['a']);
    expect(Object.keys(await articles())).toEqual(['a.md', 'b.md']);
  });

  it('lets the fields be edited before it adds', async () => {
    const { corpus, file, articles } = await folderWith({ 'a.txt': `${WORDS}\n\nThat is all.` });
    const edits = ['A title', '2023-08-14', 'Courier', '', '', ''];
    await addAtTerminal(corpus, [file('a.txt')], ['edit', ...edits, 'y']);
    expect((await articles())['a.md']).toMatch(
      /^---\ntitle: A title\npublished: 2023-08-14\npublisher: Courier\n---\n/,
    );
  });

  it('adds nothing where nobody answers any more', async () => {
    const { corpus, file, articles } = await folderWith({ 'a.html': PAGE });
    const { status } = await addAtTerminal(corpus, [file('a.html')], []);
    expect(await articles()).toEqual({});
    expect(status).toBe(0);
  });
});

describe('verbatim corpus import', () => {
  const importing = (corpus: string, ...args: readonly string[]) =>
    runCommandLine(['corpus', 'import', '--corpus', corpus, ...args]);

  it('adds files without asking, with what the user says of them', async () => {
    const { corpus, file, articles } = await folderWith({
      'talks.txt': ' date 2023-08-02 They talked.',
    });
    const { status } = await importing(
      corpus,
      file('talks.txt'),
      '--title',
      'Talks: day 1',
      '--tags',
      'niger',
      'talks',
    );
    expect(await articles()).toEqual({
      'talks.md':
        '---\ntitle: "Talks: day 1"\npublished: 2023-08-02\ntags:\n  - niger\n  - talks\n---\n\nThey talked.\n',
    });
    expect(status).toBe(0);
  });

  it.each([
    [
      'one title for several files',
      { 'a.txt': 'A.', 'b.txt': 'B.' },
      ['--title', 'T'],
      /Cannot give --title to several sources/,
    ],
    [
      'a text without a title',
      { 'a.txt': 'A.' },
      [],
      /a\.txt: carries no title; give one with --title/,
    ],
    [
      'an id that is taken',
      { 'a.txt': 'A.', 'corpus/a.md': '---\ntitle: T\n---\nB.' },
      ['--title', 'T'],
      /a\.md is there already; nothing is ever overwritten/,
    ],
    [
      'a date that is none',
      { 'a.txt': 'A.' },
      ['--title', 'T', '--published', '2023-13'],
      /Write a date as 2023/,
    ],
  ])('refuses %s', async (_what, files, args, message) => {
    const { corpus, file, articles } = await folderWith(files as Record<string, string>);
    const before = await articles();
    const names = Object.keys(files).filter((name) => name.endsWith('.txt'));
    const { status, stderr } = await importing(corpus, ...args, '--', ...names.map(file));
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
    expect(await articles()).toEqual(before);
  });

  it('goes on where it was interrupted, and takes away what a killed write left', async () => {
    const draft = `.b.md.${randomUUID()}.tmp`;
    const { corpus, file, articles } = await folderWith({
      'a.txt': 'One\n\nA.',
      'b.txt': 'Two\n\nB.',
      [`corpus/${draft}`]: '---\ntitle',
      'corpus/.keep.tmp': '',
    });
    await importing(corpus, file('a.txt'));
    const old = new Date(Date.now() - 120_000);
    for (const name of [draft, '.keep.tmp']) await fs.utimes(path.join(corpus, name), old, old);
    const run = await importing(corpus, file('a.txt'), file('b.txt'));
    expect(run).toMatchObject({ status: 0, stdout: `${path.join(corpus, 'b.md')}\n` });
    expect(run.stderr).toContain('1 article added, 1 in already');
    expect(Object.keys(await articles())).toEqual(['a.md', 'b.md']);
    expect((await fs.readdir(corpus)).sort()).toEqual(['.keep.tmp', 'a.md', 'b.md']);
  });

  it('reads neither a device nor a pipe', async () => {
    const { corpus } = await folderWith({});
    const { status, stderr } = await importing(corpus, '/dev/zero', '--title', 'T');
    expect(stderr).toContain('/dev/zero: it is a device or a pipe');
    expect(status).toBe(2);
  });
});
