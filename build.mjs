// Makes the program in dist/ from the sources: as few files, for a hundred small modules take longer
// to find than to run. What only the bot needs stays apart, and discord.js stays where npm put it.
// Where nothing has changed since, it is left as it is.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const OUTPUT = 'dist/app';
/** What the program was made from, as it was then. */
const MARK = 'dist/built-from';
const INPUTS = ['src', 'build.mjs', 'package-lock.json'];

const inputs = hashOf(INPUTS.flatMap(filesIn));
if (process.argv.includes('--force') || inputs !== builtFrom()) {
  fs.rmSync(MARK, { force: true });
  await bundle();
  fs.writeFileSync(MARK, inputs);
}

async function bundle() {
  const { build } = await import('rolldown');
  await build({
    // The reader works in a thread, which starts from a file of its own.
    input: { verbatim: 'src/app/verbatim.ts', readerWorker: 'src/reader/readerWorker.ts' },
    platform: 'node',
    external: [
      ...['discord.js', 'pino', 'prom-client', 'echarts', '@resvg/resvg-js', 'robots-parser'],
      // Finds its WebAssembly beside itself; and both only the bot needs.
      ...['@electric-sql/pglite', 'pg'],
      // Asks for its own file's name, which a bundle does not have.
      'write-file-atomic',
    ],
    // Names without a hash: the files of another build are replaced, and never pile up.
    output: { dir: OUTPUT, format: 'esm', chunkFileNames: '[name].js', sourcemap: true },
  });
  // What reads sources works in a thread as well; its libraries stay where npm put them, as few commands need them.
  await build({
    input: { extractWorker: 'src/sources/worker/extractWorker.ts' },
    platform: 'node',
    external: /^[^./]/,
    output: { dir: 'dist/sources', format: 'esm', chunkFileNames: '[name].js', sourcemap: true },
  });
}

/** Null where there is no program. */
function builtFrom() {
  if (!fs.existsSync(path.join(OUTPUT, 'verbatim.js'))) return null;
  return fs.existsSync(MARK) ? fs.readFileSync(MARK, 'utf8') : null;
}

function filesIn(place) {
  if (!fs.statSync(place).isDirectory()) return [place];
  const files = fs.readdirSync(place, { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile()).map((file) => path.join(file.parentPath, file.name));
}

/** By content: a checkout of another version may set the clock of a file back. */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash.update(`${file}\0`).update(fs.readFileSync(file)).update('\0');
  return hash.digest('hex');
}
