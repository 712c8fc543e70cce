import { spawnSync } from 'node:child_process';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

it('build.mjs bundles where something has changed, and only there', async () => {
  const folder = await temporaryFolder({
    'build.mjs': await fs.readFile(path.join(ROOT, 'build.mjs')),
    'package-lock.json': '{}',
    'src/app/verbatim.ts': "import { word } from '../word.ts';\nprocess.stdout.write(word);\n",
    'src/reader/readerWorker.ts': 'export {};\n',
    'src/sources/worker/extractWorker.ts': 'export {};\n',
    'src/word.ts': "export const word: string = 'one';\n",
  });
  await fs.symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  const program = path.join(folder, 'dist/app/verbatim.js');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const build = async () => {
    expect(run('build.mjs')).toMatchObject({ status: 0, stderr: '' });
    return (await fs.stat(program)).mtimeMs;
  };
  const first = await build();
  expect(run(program).stdout).toBe('one');
  expect(await build()).toBe(first);
  await fs.writeFile(path.join(folder, 'src/word.ts'), "export const word: string = 'two';\n");
  expect(await build()).toBeGreaterThan(first);
  expect(run(program).stdout).toBe('two');
  await fs.rm(program);
  await build();
  expect(run(program).stdout).toBe('two');
}, 60_000);
