import { promises as fs } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { z } from 'zod';
import { readLines } from '../../bench/dataset.ts';

/** The first line of a file names the articles, each other one holds a question on them. */
const header = z.object({ articles: z.array(z.string()) });
const asked = z.object({
  question: z.string(),
  /** Each sentence that answers: its article, and its place among that one's sentences. */
  gold: z.array(z.tuple([z.string(), z.number().int().nonnegative()])),
});
const document = z.looseObject({ doc_id: z.string() });

const options = new Command('unpack')
  .description(
    'Makes question sets of the everyday questions in this folder, with the articles that they are about.',
  )
  .requiredOption('--news <folder>', 'the set rtqa-2223-small, which has the articles')
  .requiredOption('--out <folder>', 'where the folders everyday-a, everyday-b … go')
  .parse()
  .opts<{ news: string; out: string }>();

const documents = await readLines(path.join(options.news, 'corpus.jsonl.gz'), document);
const here = import.meta.dirname;
const files = (await fs.readdir(here)).filter((file) => file.endsWith('.jsonl')).sort();
for (const file of files) {
  const name = `everyday-${path.parse(file).name}`;
  const lines = await readLines(path.join(here, file), z.union([header, asked]));
  const articles = new Set(lines.flatMap((line) => ('articles' in line ? line.articles : [])));
  const corpus = documents.filter(({ doc_id }) => articles.has(doc_id));
  const queries = lines
    .flatMap((line) => ('question' in line ? line : []))
    .map(({ question, gold }, i) => {
      const answerable = gold.length > 0;
      return { qid: `${name}-${i + 1}`, question, gold, date: null, answerable };
    });
  const folder = path.join(options.out, name);
  await fs.mkdir(folder, { recursive: true });
  await fs.writeFile(path.join(folder, 'corpus.jsonl.gz'), packed(corpus));
  await fs.writeFile(path.join(folder, 'queries.jsonl.gz'), packed(queries));
  process.stdout.write(`${folder}: ${corpus.length} articles, ${queries.length} questions\n`);
}

function packed(lines: readonly object[]): Buffer {
  return gzipSync(lines.map((line) => JSON.stringify(line)).join('\n'));
}
