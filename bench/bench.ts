import { promises as fs } from 'node:fs';
import { Command } from 'commander';
import { UserError } from '../src/app/userError.ts';
import { createReader } from '../src/reader/createReader.ts';
import { chart } from './chart.ts';
import { CHAT_FRAMES } from './chatFrames.ts';
import { type Dataset, readDataset, readGolden } from './dataset.ts';
import { type DatesResult, measureDates } from './datesExtraction.ts';
import { HANDLERS, type Handler, runLoadedBot } from './discord/loadedBot.ts';
import { type LoadResult, measureLoad } from './discord/measureLoad.ts';
import type { Engine } from './engines/engine.ts';
import { flexSearch } from './engines/flexSearch.ts';
import { lunr } from './engines/lunr.ts';
import { miniSearchDefaults } from './engines/miniSearchDefaults.ts';
import { orama } from './engines/orama.ts';
import { plainBm25 } from './engines/plainBm25.ts';
import { verbatim, verbatimAndReader } from './engines/verbatim.ts';
import { measureOutcomes, type Outcomes } from './outcomes.ts';
import { measureQuality, type QualityResult } from './quality.ts';
import { type ExtractionResult, measureQuantities } from './quantitiesExtraction.ts';
import { addScaleCommands } from './scaleCommands.ts';
import { measureInChild, measureSpeed, type SpeedResult } from './speed.ts';
import { measureStart } from './start.ts';
import { share, table } from './table.ts';

const ENGINES: readonly Engine[] = [
  verbatim,
  verbatimAndReader,
  miniSearchDefaults,
  plainBm25,
  lunr,
  flexSearch,
  orama,
];
const SHIPPED_CORPUS = 'corpus';
/** A busy machine does not change what is measured. */
const PATIENT_MS = 60_000;

const program = new Command('bench').description('Measures the product beside its peers.');

program
  .command('quality')
  .description('how often the right sentence comes first, and how well silence is kept')
  .option('--data <folder...>', 'folders with corpus.jsonl.gz and queries.jsonl.gz', [])
  .option('--questions <file>', 'questions on a corpus of your own, in the golden format')
  .option('--corpus <folder>', 'the articles that --questions is about', SHIPPED_CORPUS)
  .option('--asked <number>', 'only the first so many questions', Number, Number.POSITIVE_INFINITY)
  .option('--only <engine...>', 'engines whose name begins so')
  .option('--json', 'print one JSON object a line')
  .option('--svg <file>', 'also draw P@1 against latency')
  .action(async (options) => {
    const results: QualityResult[] = [];
    for await (const dataset of datasets(options)) {
      for (const engine of enginesNamed(options.only)) {
        const questions = dataset.questions.slice(0, options.asked);
        const result = await measureQuality(engine, { ...dataset, questions });
        if (options.json) console.log(JSON.stringify(result));
        else process.stderr.write(`${dataset.name}: ${engine.name} done\n`);
        results.push(result);
      }
    }
    if (!options.json) console.log(qualityTable(results));
    if (options.svg) await fs.writeFile(options.svg, chart(results));
  });

program
  .command('outcomes')
  .description(
    'what people see first: right sentences, answers, false answers; plain and as in a chat',
  )
  .requiredOption('--questions <file>', 'questions, in the golden format')
  .option('--corpus <folder>', 'the articles that they are about', SHIPPED_CORPUS)
  .option('--chat', 'also in ten framings of a chat')
  .option('--no-reader', 'by the ranking alone')
  .action(async ({ questions, corpus, chat, reader: isRead }) => {
    const dataset = await readGolden(corpus, questions);
    const frames = [{ name: 'plain', frame: (text: string) => text }, ...(chat ? CHAT_FRAMES : [])];
    const reader = isRead ? createReader({ timeLimitMs: PATIENT_MS }) : null;
    const rows: string[][] = [];
    for (const { name, frame } of frames) {
      rows.push(outcomesRow(name, await measureOutcomes(dataset, { frame, reader })));
    }
    await reader?.close();
    console.log(
      table('asked|shown right|answered right|precision|falsely|quotes right'.split('|'), rows),
    );
  });

program
  .command('chart <results> <svg>')
  .description('draws P@1 against latency from what --json printed, of one run or of several')
  .action(async (results: string, svg: string) => {
    const lines = (await fs.readFile(results, 'utf8')).split('\n').filter((line) => line !== '');
    await fs.writeFile(svg, chart(lines.map((line) => JSON.parse(line) as QualityResult)));
  });

program
  .command('speed')
  .description('time and memory, each engine in a process of its own')
  .requiredOption('--data <folder...>', 'folders with corpus.jsonl.gz and queries.jsonl.gz')
  .option(
    '--articles <number>',
    'only the first so many articles',
    Number,
    Number.POSITIVE_INFINITY,
  )
  .option('--asked <number>', 'questions to ask', Number, 300)
  .option('--only <engine...>', 'engines whose name begins so')
  .option('--json', 'print one JSON object a line')
  .action(async ({ data, articles, asked, only, json }) => {
    const results: SpeedResult[] = [];
    for (const folder of data) {
      for (const { name } of enginesNamed(only)) {
        const limits = ['--articles', String(articles), '--asked', String(asked)];
        const result = await measureInChild(['speed-of', name, folder, ...limits]);
        if (json) console.log(JSON.stringify(result));
        else process.stderr.write(`${result.dataset}: ${name} done\n`);
        results.push(result);
      }
    }
    if (!json) console.log(speedTable(results));
  });

program
  .command('speed-of <engine> <folder>', { hidden: true })
  .option('--articles <number>', '', Number)
  .option('--asked <number>', '', Number)
  .action(async (name: string, folder: string, { articles, asked }) => {
    const [engine] = enginesNamed([name]);
    if (!engine) throw new Error(`Cannot measure "${name}": no engine has this name`);
    const dataset = await readDataset(folder);
    const part = { ...dataset, articles: dataset.articles.slice(0, articles) };
    console.log(JSON.stringify(await measureSpeed(engine, part, asked)));
  });

program
  .command('start')
  .description('from process start to the answer on the shipped corpus, module loading included')
  .option('--runs <number>', 'runs', '15')
  .action(async (options) => console.log(await measureStart(Number(options.runs))));

addScaleCommands(program);

program
  .command('extraction')
  .description('dates and quantities that are found in news sentences marked by hand')
  .requiredOption('--data <folder>', 'the folder of rtqa-2223-small, whose sentences are marked')
  .option('--errors', 'also list what went wrong, as words of the articles')
  .option('--json', 'print one JSON object a line')
  .action(async ({ data, errors, json }) => {
    const dataset = await readDataset(data);
    const dates = await measureDates(dataset);
    const quantities = await measureQuantities(dataset);
    if (json) {
      for (const result of [dates, ...quantities]) console.log(JSON.stringify(result));
      return;
    }
    console.log(extractionTable(dates.results, quantities));
    if (!errors) return;
    for (const error of dates.errors) console.log(JSON.stringify(error));
    for (const result of quantities) console.log(result.errors.join('\n'));
  });

program
  .command('discord')
  .description('interactions a second, with real answers and beside a bot that only says ok')
  .option('--interactions <number>', 'interactions with each handler', Number, 20_000)
  .option('--in-flight <number>', 'interactions without an answer at a time', Number, 50)
  .option('--questions <file>', 'what is asked, a question a line', 'bench/discord/questions.txt')
  .option('--only <handler...>', `some of: ${HANDLERS.join(', ')}`, [...HANDLERS])
  .option('--json', 'print one JSON object a line')
  .action(async ({ interactions, inFlight, questions: file, only, json }) => {
    const questions = (await fs.readFile(file, 'utf8')).trim().split('\n');
    const results: LoadResult[] = [];
    for (const handler of HANDLERS.filter((one) => only.includes(one))) {
      const result = await measureLoad(handler, { interactions, inFlight, questions });
      if (json) console.log(JSON.stringify(result));
      else process.stderr.write(`${handler} done\n`);
      results.push(result);
    }
    if (!json) console.log(loadTable(results));
  });

program
  .command('discord-bot <handler> <apiUrl>', { hidden: true })
  .action((handler: Handler, apiUrl: string) => runLoadedBot(handler, apiUrl));

await program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});

async function* datasets(options: {
  readonly data: readonly string[];
  readonly questions?: string;
  readonly corpus: string;
}): AsyncGenerator<Dataset> {
  for (const folder of options.data) yield readDataset(folder);
  if (options.questions) yield readGolden(options.corpus, options.questions);
}

function enginesNamed(names: readonly string[] | undefined): Engine[] {
  const wanted = (names ?? ['']).map((name) => name.toLowerCase());
  return ENGINES.filter(({ name }) => wanted.some((start) => name.toLowerCase().startsWith(start)));
}

function outcomesRow(name: string, result: Outcomes): string[] {
  const of = (part: number, all: number) => `${share(part / all)} (${part} of ${all})`;
  return [
    name,
    of(result.shownRight, result.answerable),
    of(result.answeredRight, result.answerable),
    of(result.answeredRight, result.answered),
    of(result.answeredFalsely, result.unanswerable),
    of(result.quotesRight, result.quotes),
  ];
}

function qualityTable(results: readonly QualityResult[]): string {
  const header =
    'set and engine|P@1|R@5|MRR@10|AUROC|answered|falsely|falsely at .85|p50 ms|p99 ms|n|none';
  const rows = results.map((result) => [
    `${result.dataset}: ${result.engine}`,
    ...[result.p1, result.r5, result.mrr10, result.auroc].map(share),
    ...[result.answerRate, result.falseAnswerRate, result.falseAt85].map(share),
    ...[result.p50Ms, result.p99Ms].map((ms) => ms.toFixed(2)),
    ...[result.answerable, result.unanswerable].map(String),
  ]);
  return table(header.split('|'), rows);
}

function speedTable(results: readonly SpeedResult[]): string {
  const header =
    'set and engine|articles|build s|warm start s|p50 ms|p99 ms|p50 ratio|resident MB|snapshot MB';
  const rows = results.map((result) => {
    const { dataset, engine, articles, buildMs, warmStartMs, p50Ms, p99Ms } = result;
    const product = results.find((one) => one.dataset === dataset && one.engine === 'Verbatim');
    return [
      `${dataset}: ${engine}`,
      String(articles),
      (buildMs / 1000).toFixed(1),
      warmStartMs === null ? '–' : (warmStartMs / 1000).toFixed(1),
      ...[p50Ms, p99Ms].map((ms) => ms.toFixed(2)),
      product ? (p50Ms / product.p50Ms).toFixed(1) : '–',
      result.residentMb.toFixed(0),
      result.snapshotMb?.toFixed(0) ?? '–',
    ];
  });
  return table(header.split('|'), rows);
}

function loadTable(results: readonly LoadResult[]): string {
  const header = 'handler|interactions|in flight|a second|p50 ms|p99 ms|heap MB|resident MB';
  const rows = results.map((result) => {
    const { handler, interactions, inFlight, perSecond, p50Ms, p99Ms, memory } = result;
    const [first, last] = [memory[0], memory.at(-1)];
    return [
      handler,
      ...[interactions, inFlight].map(String),
      perSecond.toFixed(0),
      ...[p50Ms, p99Ms].map((ms) => ms.toFixed(1)),
      `${first?.heapMb.toFixed(0)} to ${last?.heapMb.toFixed(0)}`,
      `${first?.residentMb.toFixed(0)} to ${last?.residentMb.toFixed(0)}`,
    ];
  });
  return table(header.split('|'), rows);
}

function extractionTable(
  dates: readonly DatesResult[],
  quantities: readonly ExtractionResult[],
): string {
  const rows = [
    ...dates.map((result) => ({
      name: result.sample === null ? 'dates' : `dates, sample ${result.sample}`,
      ...result,
    })),
    ...quantities.map((result) => ({ name: `quantities, sample ${result.sample}`, ...result })),
  ].map(({ name, sentences, marked, found, precision, recall }) => [
    ...[name, ...[sentences, marked, found].map(String)],
    ...[precision, recall].map(share),
  ]);
  return table(['what', 'sentences', 'marked', 'found', 'precision', 'recall'], rows);
}
