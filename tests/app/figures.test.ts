import { promises as fs } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../support/runCommandLine.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('verbatim figures', () => {
  it('lists the figures of the shipped corpus, and ends with 0', async () => {
    const { status, stdout, stderr } = await runCommandLine(['figures', 'US troops in Niger']);
    expect(stdout).toMatch(/^2 Aug 2023 +≈ 1,000 +US soldiers +US/m);
    expect(stdout).toMatch(/^undated +≈ 650 +U\.S\. troops +U\.S\. +are present/m);
    expect(stdout).not.toContain('French');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('takes a topic of several arguments, dates and formats', async () => {
    const { stdout } = await runCommandLine([
      ...['figures', 'US', 'troops', '--json', '--as-of', '2022'],
    ]);
    expect(JSON.parse(stdout).figures).toMatchObject([{ when: null }]);
    const csv = await runCommandLine(['figures', 'US troops', '--csv']);
    expect(csv.stdout.split('\r\n')).toHaveLength(4);
  });

  it('says what it looked for, and ends with 1, where there is nothing', async () => {
    const { status, stdout } = await runCommandLine(['figures', 'German troops']);
    expect(stdout).toMatch(/^No figures found/);
    expect(stdout).toMatch(/looked for figures of: +troops\n/);
    expect(stdout).toContain('words found in the corpus:  German, troops');
    expect(status).toBe(1);
  });

  it.each([
    ['no topic', ['figures']],
    ['two formats', ['figures', 'troops', '--json', '--csv']],
    ['a date that is none', ['figures', 'troops', '--from', 'May']],
  ])('ends with 2 at %s', async (_name, args) => {
    expect((await runCommandLine(args)).status).toBe(2);
  });

  it('draws to the files that are named, and replaces what is there', async () => {
    const folder = await temporaryFolder({ 'a.svg': 'old' });
    const [svg, png] = [path.join(folder, 'a.svg'), path.join(folder, 'a.png')];
    const { status } = await runCommandLine(['figures', 'US troops', '--svg', svg, '--png', png]);
    expect(status).toBe(0);
    expect(await fs.readFile(svg, 'utf8')).toMatch(/^<svg .*<title id="title">US troops<\/title>/s);
    expect((await fs.readFile(png)).subarray(1, 4).toString()).toBe('PNG');
    expect((await fs.readdir(folder)).sort()).toEqual(['a.png', 'a.svg']);
  });

  it('says so where it cannot write, or has nothing to draw', async () => {
    const folder = await temporaryFolder();
    const failed = await runCommandLine([
      'figures',
      'US troops',
      '--svg',
      path.join(folder, 'no', 'a.svg'),
    ]);
    expect(failed.stderr).toMatch(/^Cannot write the picture /);
    expect(failed.status).toBe(2);
    const nothing = await runCommandLine([
      'figures',
      'German troops',
      '--svg',
      path.join(folder, 'a.svg'),
    ]);
    expect(nothing.stderr).toMatch(/^No picture: /);
    expect(nothing.status).toBe(1);
    expect(await fs.readdir(folder)).toEqual([]);
  });
});
