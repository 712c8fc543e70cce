import { promises as fs } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/corpus/frontMatter.ts';
import type { Draft } from '../../../src/sources/draft.ts';
import { extract } from '../../../src/sources/extract/extract.ts';

/** Files and pages as people have them, each with what it should become: `NAME.expected.md`. */
const folder = new URL('../pages/', import.meta.url);
const all = await fs.readdir(folder);
const pages = all.filter((name) => !name.endsWith('.expected.md') && name !== 'README.md');

async function read(name: string): Promise<readonly Draft[]> {
  const bytes = await fs.readFile(new URL(encodeURIComponent(name), folder));
  return (await extract({ bytes, name, url: null, contentType: null })).drafts;
}

describe('extract()', () => {
  it.each(pages)('finds title, date and text of %s, and what else is said of it', async (name) => {
    const expected = all.filter((one) => one.startsWith(`${name}.`)).sort();
    const drafts = await read(name);
    expect(drafts).toHaveLength(expected.length);
    for (const [at, file] of expected.entries()) {
      const text = await fs.readFile(new URL(encodeURIComponent(file), folder), 'utf8');
      const { fields, body } = readFrontMatter(text) ?? { fields: {}, body: '' };
      const { title, published, publisher, author, url, language, body: found } = drafts[at] ?? {};
      const known = { title, published: published?.value, publisher, author, url, language };
      // What is not said is not asked for, but for the date: without one it is undated.
      expect(known).toMatchObject({ published: undefined, ...fields });
      expect(found).toBe(body.trim());
    }
  });

  it.each([
    ['news-jsonld.html', 'JSON-LD', 'datePublished'],
    ['news-meta.html', 'meta', 'article:published_time'],
    ['blog-time.html', 'time', 'May 6, 2023'],
    ['address-date.html', 'address', '/2021/09/17/salt-miners-win-their-case/'],
    ['text-date.html', 'text', '3 August 2023, 14:05'],
    ['Clipped article.md', 'front matter', 'published'],
    ['2020-11-09-counting-elephants.md', 'file name', '2020-11-09-counting-elephants.md'],
    ['newsletter.eml', 'mail header', 'Date'],
    ['feed.rss', 'feed', 'date of the entry'],
  ])('tells where the date of %s was found: %s', async (name, from, detail) => {
    expect((await read(name))[0]?.published).toMatchObject({ from, detail });
  });

  it('says what it left out and where two readings of a page differ', async () => {
    const doubts = async (name: string) =>
      (await read(name))[0]?.doubts.map(({ message }) => message);
    expect(await doubts('press-release.html')).toEqual(['a table of 3 rows was left out']);
    expect(await doubts('news-graph.html')).toEqual([
      expect.stringMatching(/^a second reading of the page has 1 paragraph \(“Ruth Mbeki writes/),
    ]);
    expect(await doubts('bulletin.txt')).toEqual([expect.stringContaining('read as windows-1252')]);
  });
});
