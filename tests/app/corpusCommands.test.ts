import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../support/runCommandLine.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('verbatim corpus check', () => {
  it('finds the shipped corpus in order', async () => {
    const { status, stdout } = await runCommandLine(['corpus', 'check']);
    expect(stdout).toMatch(/2 articles in order, 1 undated, 2 without a publisher\n$/);
    expect(status).toBe(0);
  });

  it('checks the folder that is set for the bot, where none is given', async () => {
    const corpus = await temporaryFolder({ 'x.md': '---\ntitle: T\n---\nOne.' });
    const { stdout } = await runCommandLine(['corpus', 'check'], { env: { CORPUS_DIR: corpus } });
    expect(stdout).toContain(
      `${corpus}: 1 article in order, 1 undated, 1 without a publisher, 1 warning\n`,
    );
    const other = await runCommandLine(['ask', 'how many US troops?'], {
      env: { CORPUS_DIR: corpus },
    });
    expect(other.stdout).toMatch(/searched: +1 article,/);
  });

  it('reports problems as path, line and reason, and ends with 2', async () => {
    const corpus = await temporaryFolder({
      'x.md': '---\ntitle: T\npublished: 2023-13-02\n---\nOne.',
    });
    const { status, stderr } = await runCommandLine(['corpus', 'check', '--corpus', corpus]);
    expect(stderr).toContain(
      `${path.join(corpus, 'x.md')}:3: published: "2023-13-02" is not a date`,
    );
    expect(status).toBe(2);
  });

  it('warns of what should be looked at, and ends with 0', async () => {
    const words = 'The port opened its gates at dawn on Monday, and ships came in. '.repeat(5);
    const corpus = await temporaryFolder({
      'a.md': `---\ntitle: T\n---\nC&ocirc;te. ${words}`,
      'b.md': `---\ntitle: T\n---\nCÃ´te. ${words}`,
    });
    const { status, stdout } = await runCommandLine(['corpus', 'check', '--corpus', corpus]);
    const [a, b] = ['a.md', 'b.md'].map((name) => path.join(corpus, name));
    expect(stdout).toBe(
      `${a}: warning: HTML entities are left in the text: “C&ocirc;te.”\n` +
        `${b}: warning: decoded in the wrong encoding, it seems: “CÃ´te.”\n` +
        `${b}: warning: 100 % of its text is in ${a} too\n` +
        `${corpus}: 2 articles in order, 2 undated, 2 without a publisher, 3 warnings\n`,
    );
    expect(status).toBe(0);
  });
});
