// Makes the program in dist/ from the sources: as few files, for a hundred small modules take longer
// to find than to run. What only the bot needs stays apart, and discord.js stays where npm put it.
import { build } from 'rolldown';

await build({
  // The reader works in a thread, which starts from a file of its own.
  input: { verbatim: 'src/app/verbatim.ts', readerWorker: 'src/reader/readerWorker.ts' },
  platform: 'node',
  external: [
    ...['discord.js', 'pino', 'prom-client', 'echarts', '@resvg/resvg-js'],
    // Asks for its own file's name, which a bundle does not have.
    'write-file-atomic',
  ],
  // Names without a hash: the files of another build are replaced, and never pile up.
  output: { dir: 'dist/app', format: 'esm', chunkFileNames: '[name].js', sourcemap: true },
});
