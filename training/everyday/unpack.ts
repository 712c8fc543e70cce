import { promises as fs } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { z } from 'zod';

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

const documents = gunzipSync(await fs.readFile(path.join(options.news, 'corpus.jsonl.gz')))
  .toString()
  .split('\n')
  .filter(Boolean);
const here = import.meta.dirname;
const files = (await fs.readdir(here)).filter((file) => file.endsWith('.jsonl')).sort();
for (const file of files) {
  const name = `everyday-${path.parse(file).name}`;
  const [first = '', ...lines] = (await fs.readFile(path.join(here, file), 'utf8'))
    .split('\n')
    .filter(Boolean);
  const articles = new Set(header.parse(JSON.parse(first)).articles);
  const corpus = documents.filter((line) => articles.has(document.parse(JSON.parse(line)).doc_id));
  const queries = lines.map((line, i) => {
    const { question, gold } = asked.parse(JSON.parse(line));
    const answerable = gold.length > 0;
    return JSON.stringify({ qid: `${name}-${i + 1}`, question, gold, date: null, answerable });
  });
  const folder = path.join(options.out, name);
  await fs.mkdir(folder, { recursive: true });
  await fs.writeFile(path.join(folder, 'corpus.jsonl.gz'), gzipSync(corpus.join('\n')));
  await fs.writeFile(path.join(folder, 'queries.jsonl.gz'), gzipSync(queries.join('\n')));
  process.stdout.write(`${folder}: ${corpus.length} articles, ${queries.length} questions\n`);
}
