import type { Command } from 'commander';
import { readDataset } from './dataset.ts';
import { measureSearch } from './scale/measureSearch.ts';

/** Commands that measure what a bot of many servers, or of many articles, has to bear. */
export function addScaleCommands(program: Command): void {
  program
    .command('search')
    .description('questions on a corpus in PostgreSQL, of any size')
    .requiredOption('--data <folder>', 'a folder with corpus.jsonl.gz and queries.jsonl.gz')
    .option(
      '--sentences <number>',
      'the set several times over, with other names',
      Number,
      1_800_000,
    )
    .option('--asked <number>', 'questions to ask', Number, 300)
    .option('--database <url>', 'a database for it, which keeps the corpus for the next time')
    .action(async ({ data, sentences, asked, database: databaseUrl }) => {
      const result = await measureSearch(await readDataset(data), {
        ...{ sentences, asked, databaseUrl },
      });
      console.log(JSON.stringify(result, null, 2));
    });
}
