import { promises as fs } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { programVersion } from '../../src/app/programVersion.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('programVersion()', () => {
  it('changes with every rule and all word data, and with nothing else', async () => {
    const folder = await temporaryFolder({
      'src/app/main.js': 'run()',
      'src/text/dates/rules/weekday.ts': '/Monday/',
      'src/text/notes.md': 'notes',
      'lexicon/words.json': '{}',
    });
    const version = () => programVersion(pathToFileURL(path.join(folder, 'src/app/main.js')).href);
    const write = (name: string, text: string) => fs.writeFile(path.join(folder, name), text);
    const versions = [await version()];
    await write('src/text/notes.md', 'other notes');
    expect(await version()).toBe(versions[0]);
    for (const name of [
      'src/text/dates/rules/weekday.ts',
      'lexicon/words.json',
      'src/app/main.js',
    ]) {
      await write(name, 'changed');
      versions.push(await version());
    }
    await write('src/text/dates/rules/month.ts', '/May/');
    versions.push(await version());
    expect(new Set(versions).size).toBe(5);
  });

  it('is that of the program itself where nothing else is named', async () => {
    expect(await programVersion()).toMatch(/^[0-9a-f]{64}$/);
    expect(await programVersion()).toBe(await programVersion());
  });
});
