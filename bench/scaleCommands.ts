import type { Command } from 'commander';
import { readDataset } from './dataset.ts';
import { measureChange } from './scale/measureChange.ts';
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

  program
    .command('change')
    .description('how soon a running bot sees that an article changed, and how long it pauses')
    .requiredOption('--data <folder>', 'a folder with corpus.jsonl.gz')
    .option('--articles <number>', 'only the first so many', Number, Number.POSITIVE_INFINITY)
    .option('--runs <number>', 'how often each change is made', Number, 5)
    .action(async ({ data, articles, runs }) => {
      const dataset = await readDataset(data);
      const result = await measureChange(dataset.articles.slice(0, articles), { runs });
      console.log(JSON.stringify(result, null, 2));
    });
}
