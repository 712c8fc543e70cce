import { promises as fs } from 'node:fs';
import { Command } from 'commander';
import { readDataset } from '../bench/dataset.ts';
import { share, table } from '../bench/table.ts';
import { CONFIDENCE_SIGNALS } from '../src/answer/confidence.ts';
import { SIGNAL_GROUPS, SIGNALS } from '../src/answer/ranking/signals.ts';
import { type Example, examplesOf } from './examples.ts';
import { confidenceExample, fitConfidence } from './fitConfidence.ts';
import { fitRanking, score } from './fitRanking.ts';

const WEIGHTS_FILE = 'src/answer/ranking/weights.ts';
const RESULTS_FILE = 'training/RESULTS.md';
const DECIMALS = 4;

const program = new Command('train')
  .description('Learns the weights of the ranking and of the confidence from public question sets.')
  .requiredOption('--data <folder...>', 'folders with corpus.jsonl.gz and queries.jsonl.gz')
  .option('--ablation', 'also measure what each group of signals brings')
  .parse();
const options = program.opts<{ data: string[]; ablation?: true }>();

const examples: Example[] = [];
for (const folder of options.data) {
  process.stderr.write(`${folder}\n`);
  examples.push(...(await examplesOf(await readDataset(folder))));
}
const learnt = examples.filter(({ isHeldOut }) => !isHeldOut);
const heldOut = examples.filter(({ isHeldOut }) => isHeldOut);
const names = [...new Set(examples.map(({ dataset }) => dataset))];

const ranking = fitRanking(learnt);
const confidence = fitConfidence(learnt.map((example) => confidenceExample(example, ranking)));
await fs.writeFile(WEIGHTS_FILE, weightsFile());

const rows = [row('all signals', ranking)];
if (options.ablation) {
  for (const { name, signals } of SIGNAL_GROUPS) {
    rows.push(row(`without ${name}`, fitRanking(learnt, { without: new Set(signals) })));
  }
}
const counts = names.map(
  (name) =>
    `${name} (${heldOut.filter((one) => one.dataset === name && one.question.answerable).length})`,
);
const results = table(['P@1 on held-out articles', ...counts], rows);
await fs.writeFile(
  RESULTS_FILE,
  `# What the signals bring\n\nMade by \`npm run train\`. Of every set, one article in five was kept out of training; the figures are on the answerable questions about these (their number in brackets).\n\n\`\`\`\n${results}\n\`\`\`\n`,
);
console.log(results);

function row(label: string, weights: readonly number[]): string[] {
  return [label, ...names.map((name) => share(precision(name, weights)))];
}

/** Share of the held-out answerable questions with a right sentence first. */
function precision(name: string, weights: readonly number[]): number {
  const asked = heldOut.filter((one) => one.dataset === name && one.question.answerable);
  const right = asked.filter(({ isRight, rows: signals }) => {
    const scores = isRight.map((_, i) => score(signals, i, weights));
    return isRight[scores.indexOf(Math.max(...scores))];
  });
  return right.length / asked.length;
}

function weightsFile(): string {
  const entries = (signals: readonly string[], weights: readonly number[]) =>
    signals
      .map((signal, i) => `  '${signal}': ${Number((weights[i] ?? 0).toFixed(DECIMALS))},`)
      .join('\n');
  return `// Made by "npm run train"; training/RESULTS.md has its figures. Not to be edited by hand.

/** The weight of each signal of the ranking. */
export const RANKING_WEIGHTS: Readonly<Record<string, number>> = {
${entries(SIGNALS, ranking)}
};

/** The weight of each signal of the confidence, and the bias. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
${entries([...CONFIDENCE_SIGNALS, 'bias'], confidence)}
};
`;
}
