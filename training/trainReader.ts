import { promises as fs } from 'node:fs';
import { Command } from 'commander';
import { type BenchQuestion, type Dataset, readDataset } from '../bench/dataset.ts';
import { readFoldModels } from '../bench/foldModels.ts';
import { foldOf } from '../bench/foldOf.ts';
import { isSameSentence, measure, type Response } from '../bench/measures.ts';
import { share, table } from '../bench/table.ts';
import { readQuestion } from '../src/answer/question/readQuestion.ts';
import { findCandidates } from '../src/answer/ranking/findCandidates.ts';
import type { Model } from '../src/answer/ranking/model.ts';
import { rankCandidates } from '../src/answer/ranking/rankCandidates.ts';
import { passageOf, readable, withLogits } from '../src/answer/ranking/readAgain.ts';
import { createReader } from '../src/reader/createReader.ts';
import { buildIndex } from '../src/search/buildIndex.ts';
import { cutCorpora } from './cutCorpora.ts';
import { asInChat, seeded } from './frames.ts';
import { spread } from './spread.ts';

const WEIGHT_FILE = 'src/answer/ranking/readerWeight.ts';
/** The reader has learnt from parts 0 to 2; of these two, one is learnt from here and the other is measured on. */
const LEARNT_FOLD = 3;
const MEASURED_FOLD = 4;
const MOST = { questions: 130, corpora: 6 };
const CHAT_SHARE = 0.25;
const WEIGHTS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.3];

const options = new Command('train-reader')
  .description(
    'Learns how the reader counts beside the ranking, on articles that neither has learnt from.',
  )
  .requiredOption('--data <folder...>', 'folders with corpus.jsonl.gz and queries.jsonl.gz')
  .parse()
  .opts<{ data: string[] }>();

interface Candidate {
  readonly score: number;
  readonly isRight: boolean;
}

interface Read {
  readonly set: string;
  readonly asked: BenchQuestion;
  readonly best: readonly Candidate[];
  readonly rest: readonly Candidate[];
  readonly logits: readonly number[];
}

const reader = createReader({ timeLimitMs: 600_000 });
const models = await readFoldModels();
const random = seeded(3);
const learnt: Read[] = [];
const measured: Read[] = [];
for (const folder of options.data) {
  const dataset = await readDataset(folder);
  for (const [fold, reads] of [
    [LEARNT_FOLD, learnt],
    [MEASURED_FOLD, measured],
  ] as const) {
    const model = models[fold];
    if (!model) continue;
    const ofFold = (asked: BenchQuestion) => foldOf(asked.articleId ?? asked.text) === fold;
    const questions = spread(dataset.questions.filter(ofFold), MOST.questions).map((one) =>
      fold === LEARNT_FOLD && random() < CHAT_SHARE
        ? { ...one, text: asInChat(one.text, random) }
        : one,
    );
    reads.push(...(await readAll({ ...dataset, questions }, model)));
    const cuts = cutCorpora(dataset).filter(
      ({ articles: [first] }) => first && foldOf(first.id) === fold,
    );
    for (const cut of spread(cuts, MOST.corpora)) reads.push(...(await readAll(cut, model)));
  }
  process.stderr.write(`${dataset.name}: ${learnt.length} and ${measured.length} questions read\n`);
}
await reader.close();

const weight = bestWeight();
await fs.writeFile(
  WEIGHT_FILE,
  `// Made by "npm run train:reader"; training/reader/README.md has its figures. Not to be edited by hand.

/** What the reader's logit counts beside the score of the ranking. */
export const READER_WEIGHT = ${weight};
`,
);
process.stdout.write(`weight ${weight}\n${report()}\n`);

async function readAll(dataset: Dataset, model: Model): Promise<Read[]> {
  const index = await buildIndex(dataset.articles);
  const reads: Read[] = [];
  for (const asked of dataset.questions) {
    const question = readQuestion(asked.text, index, { asOf: asked.asOf });
    const ranked = rankCandidates(question, findCandidates(question, index), { index, model });
    if (ranked.length === 0) continue;
    const toCandidate = (one: (typeof ranked)[number]): Candidate => {
      const { articleId, score, article, position } = one;
      const span = article.spans[position] ?? { start: 0, end: 0 };
      const isRight = asked.gold.some((gold) => isSameSentence({ articleId, ...span }, gold));
      return { score, isRight };
    };
    const { best, rest } = readable(ranked);
    const reading = await reader.read(question.text, best.map(passageOf));
    if (reading.status !== 'read') throw new Error(`Cannot read: the reader is ${reading.status}`);
    reads.push({
      ...{ set: dataset.name, asked, logits: reading.logits },
      best: best.map(toCandidate),
      rest: rest.map(toCandidate),
    });
  }
  return reads;
}

function again({ best, rest, logits }: Read, weight: number): readonly Candidate[] {
  return [...withLogits(best, logits, weight), ...rest];
}

/** The weight that makes the right sentences likeliest, each set counting by the root of its size. */
function bestWeight(): number {
  const sizes = new Map<string, number>();
  for (const { set } of learnt) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  const worth = (weight: number) =>
    learnt.reduce((sum, read) => {
      const ranked = again(read, weight);
      const odds = ranked.map(({ score }) => Math.exp(score - (ranked[0]?.score ?? 0)));
      const all = odds.reduce((total, one) => total + one, 0);
      const right = odds.reduce((total, one, i) => total + (ranked[i]?.isRight ? one : 0), 0);
      return right > 0 ? sum + Math.log(right / all) / Math.sqrt(sizes.get(read.set) ?? 1) : sum;
    }, 0);
  return WEIGHTS.toSorted((a, b) => worth(b) - worth(a))[0] ?? 0;
}

function report(): string {
  const sets = [...new Set(measured.map(({ set }) => set))];
  const rows = sets.map((set) => {
    const reads = measured.filter((read) => read.set === set);
    const alone = measure(reads.map((read) => response(read, null)));
    const together = measure(reads.map((read) => response(read, weight)));
    return [`${set} (${alone.answerable})`, ...[alone.p1, together.p1].map(share)];
  });
  return table(['set', 'P@1', 'with the reader'], rows);
}

function response(read: Read, weight: number | null): Response {
  const ranked = weight === null ? [...read.best, ...read.rest] : again(read, weight);
  const right = read.asked.gold[0];
  // Where a sentence is right its span is the gold one, and else none.
  const toSpan = ({ isRight }: Candidate) =>
    isRight && right ? right : { articleId: '', start: 0, end: 0 };
  return {
    ...{ question: read.asked, ranked: ranked.map(toSpan), confidence: 1, answered: true },
  };
}
