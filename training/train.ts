import { promises as fs } from 'node:fs';
import { Command } from 'commander';
import { readDataset } from '../bench/dataset.ts';
import { writeFoldModels } from '../bench/foldModels.ts';
import { FOLDS } from '../bench/foldOf.ts';
import { measure } from '../bench/measures.ts';
import { share, table } from '../bench/table.ts';
import { DEFAULT_THRESHOLD } from '../src/answer/answerQuestion.ts';
import { CONFIDENCE_SIGNALS } from '../src/answer/confidence/confidenceSignals.ts';
import type { Model } from '../src/answer/ranking/model.ts';
import { inLongArticle, SIGNAL_GROUPS, SIGNALS } from '../src/answer/ranking/signals.ts';
import { type Example, examplesOf } from './examples.ts';
import { confidenceExamples, fitConfidence, probability } from './fitConfidence.ts';
import { fitRanking, score } from './fitRanking.ts';
import { isSmallCorpus, smallCorpora } from './smallCorpora.ts';

const WEIGHTS_FILE = 'src/answer/ranking/weights.ts';
const RESULTS_FILE = 'training/RESULTS.md';
const DECIMALS = 4;
/** Parts that the ablation looks at: with one alone, chance moves the figures more than the signals do. */
const ABLATION_FOLDS = 3;
const folds = Array.from({ length: FOLDS }, (_, fold) => fold);

const options = new Command('train')
  .description('Learns the weights of the ranking and of the confidence from public question sets.')
  .requiredOption('--data <folder...>', 'folders with corpus.jsonl.gz and queries.jsonl.gz')
  .option('--ablation', 'also measure what each group of signals brings')
  .parse()
  .opts<{ data: string[]; ablation?: true }>();

const examples: Example[] = [];
for (const folder of options.data) {
  process.stderr.write(`Reading ${folder}\n`);
  const dataset = await readDataset(folder);
  examples.push(...(await examplesOf(dataset)));
  for (const small of smallCorpora(dataset)) examples.push(...(await examplesOf(small)));
}
const answerable = examples.filter(({ asked }) => asked.answerable);
const names = [...new Set(examples.map(({ dataset }) => dataset))];
const largeNames = names.filter((name) => !isSmallCorpus(name));

process.stderr.write('Learning\n');
const large = examples.filter(({ dataset }) => !isSmallCorpus(dataset));
const rankings = folds.map((fold) => fitRanking(large.filter((one) => one.fold !== fold)));
const confidences = folds.map((fold) => learnConfidence((one) => one.fold !== fold));
await writeFoldModels(folds.map((fold) => model(rankings[fold] ?? [], confidences[fold] ?? [])));
await fs.writeFile(
  WEIGHTS_FILE,
  weightsFile(
    model(
      fitRanking(large),
      learnConfidence(() => true),
    ),
  ),
);

const rows = [row('all signals', rankings)];
if (options.ablation) {
  const some = folds.slice(0, ABLATION_FOLDS);
  rows.push(row('some parts, all signals', rankings.slice(0, ABLATION_FOLDS)));
  for (const { name, signals } of SIGNAL_GROUPS) {
    process.stderr.write(`Learning without ${name}\n`);
    const without = new Set([...signals, ...signals.map(inLongArticle)]);
    const learnt = some.map((fold) =>
      fitRanking(
        large.filter((one) => one.fold !== fold),
        { without },
      ),
    );
    rows.push(row(`some parts, without ${name}`, learnt));
  }
}
const header = largeNames.map(
  (name) => `${name} (${answerable.filter((one) => one.dataset === name).length})`,
);
const results = `${table(['P@1', ...header], rows)}\n\n${silenceTable()}`;
await fs.writeFile(RESULTS_FILE, report(results));
process.stdout.write(`${results}\n`);

/**
 * The confidence is learnt on how sure the ranking is of articles that it has not seen: every example
 * is ranked with the weights that were learnt without it.
 */
function learnConfidence(isLearnt: (example: Example) => boolean): number[] {
  const learnt = examples.filter(isLearnt);
  return fitConfidence(learnt.flatMap((one) => confidenceExamples(one, rankings[one.fold] ?? [])));
}

/** How well the confidence tells what the articles answer from what they do not. */
function silenceTable(): string {
  const withGaps = names.filter((name) =>
    examples.some((one) => one.dataset === name && !one.asked.answerable),
  );
  const figures = withGaps.map((name) => {
    const responses = examples
      .filter((one) => one.dataset === name)
      .map((one) => {
        const [real] = confidenceExamples(one, rankings[one.fold] ?? []);
        const confidence = real ? probability(real.signals, confidences[one.fold] ?? []) : 0;
        const answered = confidence >= DEFAULT_THRESHOLD;
        return { question: one.asked, ranked: [], confidence, answered };
      });
    const { auroc, answerRate, falseAnswerRate, falseAt85, answerable, unanswerable } =
      measure(responses);
    const p1 = precision(name, rankings);
    const shares = [p1, auroc, answerRate, falseAnswerRate, falseAt85].map(share);
    return [`${name} (${answerable} + ${unanswerable})`, ...shares];
  });
  return table(['silence', 'P@1', 'AUROC', 'answered', 'falsely', 'falsely at .85'], figures);
}

function row(label: string, weights: readonly (readonly number[])[]): string[] {
  return [label, ...largeNames.map((name) => share(precision(name, weights)))];
}

/**
 * Share of the answerable questions with a right sentence first, each by weights learnt without it.
 *
 * @param weights of each fold; questions of folds that have none are left out.
 */
function precision(name: string, weights: readonly (readonly number[])[]): number {
  const ofSet = answerable.filter((one) => one.dataset === name && weights[one.fold]);
  const right = ofSet.filter(({ isRight, rows: signals, fold }) => {
    const scores = isRight.map((_, i) => score(signals, i, weights[fold] ?? []));
    return isRight[scores.indexOf(Math.max(...scores))];
  });
  return right.length / ofSet.length;
}

function checked(weight: number): number {
  if (Number.isFinite(weight)) return Number(weight.toFixed(DECIMALS));
  throw new Error(`Cannot use the weights: one is ${weight}, so a signal has no finite value`);
}

function model(ranking: readonly number[], confidence: readonly number[]): Model {
  const named = (signals: readonly string[], weights: readonly number[]) =>
    Object.fromEntries(signals.map((name, i) => [name, checked(weights[i] ?? 0)]));
  return {
    ranking: named(SIGNALS, ranking),
    confidence: named([...CONFIDENCE_SIGNALS, 'bias'], confidence),
  };
}

function weightsFile({ ranking, confidence }: Model): string {
  const entries = (weights: Readonly<Record<string, number>>) =>
    Object.entries(weights)
      .map(([name, weight]) => `  '${name}': ${weight},`.replace("'bias'", 'bias'))
      .join('\n');
  return `// Made by "npm run train"; training/RESULTS.md has its figures. Not to be edited by hand.

/** The weight of each signal of the ranking. */
export const RANKING_WEIGHTS: Readonly<Record<string, number>> = {
${entries(ranking)}
};

/** The weight of each signal of the confidence, and the bias. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
${entries(confidence)}
};
`;
}

function report(figures: string): string {
  return `# What the signals bring

Made by \`npm run train -- --ablation --data …\`. P@1 over the answerable questions (their number in brackets).
The articles of all sets are cut into ${FOLDS} parts by a hash; each question is ranked by weights that were learnt without
the part that its article is in. The rows after the first look at ${ABLATION_FOLDS} parts only, to save time. \`folds.json\` holds
these weights for the bench; the program ships weights that were learnt on all parts. The confidence is also learnt on small
corpora of a few articles each, cut from the sets and asked questions of their own and of others.

\`\`\`
${figures}
\`\`\`
`;
}
