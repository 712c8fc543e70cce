import { promises as fs } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { type BenchQuestion, readDataset } from '../../bench/dataset.ts';
import { readFoldModels } from '../../bench/foldModels.ts';
import { foldOf } from '../../bench/foldOf.ts';
import { isSameSentence } from '../../bench/measures.ts';
import { confidence } from '../../src/answer/confidence/confidence.ts';
import { readQuestion } from '../../src/answer/question/readQuestion.ts';
import { findCandidates } from '../../src/answer/ranking/findCandidates.ts';
import { rankCandidates } from '../../src/answer/ranking/rankCandidates.ts';
import type { Article } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/readCorpus.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';

/** Sentences of each question that are written out, best first. */
const KEPT = 30;

interface Asked {
  readonly text: string;
  readonly asOf: string | null;
  readonly answerable: boolean;
  readonly articleId: string | null;
  /** The answering stretches' texts, where they are known. */
  readonly gold: readonly { text: string; title: string }[];
  isRight(articleId: string, start: number, end: number, text: string): boolean;
}

const options = new Command('candidates')
  .description(
    'Writes what the ranking finds for each question, for the reader to learn from and to be measured on.',
  )
  .option('--data <folder...>', 'folders with corpus.jsonl.gz and queries.jsonl.gz', [])
  .option('--questions <file>', 'questions on the corpus of --corpus, one a line')
  .option('--corpus <folder>', 'a corpus folder')
  .requiredOption('--out <folder>', 'where NAME.jsonl goes')
  .parse()
  .opts<{ data: string[]; questions?: string; corpus?: string; out: string }>();

const models = await readFoldModels();
for (const folder of options.data) {
  const { name, articles, questions } = await readDataset(folder);
  const byId = new Map(articles.map((article) => [article.id, article]));
  await write(
    name,
    articles,
    questions.map((question) => ofDataset(question, byId)),
  );
}
if (options.questions && options.corpus) {
  const { articles } = await readCorpus(options.corpus);
  const lines = (await fs.readFile(options.questions, 'utf8')).split('\n').filter(Boolean);
  await write(path.parse(options.questions).name, articles, lines.map(ofLine));
}

function ofDataset(question: BenchQuestion, byId: ReadonlyMap<string, Article>): Asked {
  const { text, asOf, answerable, articleId, gold } = question;
  return {
    ...{ text, asOf, answerable, articleId },
    gold: gold.map((span) => {
      const article = byId.get(span.articleId);
      return {
        text: article?.body.slice(span.start, span.end) ?? '',
        title: article?.title ?? '',
      };
    }),
    isRight: (id, start, end) =>
      gold.some((span) => isSameSentence({ articleId: id, start, end }, span)),
  };
}

function ofLine(line: string): Asked {
  const {
    question,
    expect,
    alsoGood = [],
  } = JSON.parse(line) as {
    question: string;
    expect: { file: string | null; quoteStartsWith: string }[];
    alsoGood?: { file: string | null; quoteStartsWith: string }[];
  };
  const good = [...expect, ...alsoGood];
  return {
    ...{ text: question, asOf: null, answerable: expect.length > 0, articleId: null, gold: [] },
    isRight: (id, _start, _end, text) =>
      good.some(
        ({ file, quoteStartsWith }) =>
          (file === null || path.parse(file).name === id) && text.startsWith(quoteStartsWith),
      ),
  };
}

async function write(name: string, articles: readonly Article[], asked: readonly Asked[]) {
  process.stderr.write(`${name}: ${articles.length} articles, ${asked.length} questions\n`);
  const index = await buildIndex(articles);
  const out = await fs.open(path.join(options.out, `${name}.jsonl`), 'w');
  for (const one of asked) {
    const fold = foldOf(one.articleId ?? one.text);
    const model = models[fold];
    if (!model) throw new Error(`No model was learnt without part ${fold}`);
    const question = readQuestion(one.text, index, { asOf: one.asOf });
    const ranked = rankCandidates(question, findCandidates(question, index), { index, model });
    const candidates = ranked.slice(0, KEPT).map(({ article, position, score, isOfOthers }) => {
      const { start = 0, end = 0 } = article.spans[position] ?? {};
      const before = position > 0 ? article.spans[position - 1] : undefined;
      const { id, title, body } = article.article;
      const text = body.slice(start, end);
      return {
        ...{ text, title, article: id, score: Number(score.toFixed(4)) },
        previous: before ? body.slice(before.start, before.end) : '',
        right: one.isRight(id, start, end, text),
        ...(isOfOthers && { noAnswer: true }),
      };
    });
    const line = {
      ...{ set: name, question: one.text, fold, answerable: one.answerable },
      confidence: Number(confidence(question, ranked, { index, model }).toFixed(6)),
      ...{ gold: one.gold, candidates },
    };
    await out.write(`${JSON.stringify(line)}\n`);
  }
  await out.close();
}
