import { promises as fs } from 'node:fs';
import { Command } from 'commander';
import { readDataset } from '../bench/dataset.ts';
import { foldOf } from '../bench/foldOf.ts';
import {
  rateKey,
  TERM_WEIGHT_FEATURES,
  termWeightFeatures,
} from '../src/answer/question/termWeight.ts';
import { synonymsOf } from '../src/text/lexicon/words.ts';
import { extractTerms } from '../src/text/terms/extractTerms.ts';
import { readTraits } from '../src/text/terms/traits.ts';
import { asInChat, seeded } from './frames.ts';
import { minimise } from './minimise.ts';

const WEIGHTS_FILE = 'src/answer/question/termWeights.ts';
const RATES_FILE = 'lexicon/questionWords.json';
/** Questions with a word that are needed before its own share counts; fewer say too little. */
const LEAST_QUESTIONS = 6;
/** Questions of average share that are added to each word's own, so that few of them prove little. */
const PRIOR = { questions: 6, share: 0.55 };
/** Weaker synonyms are not counted as the word said otherwise. */
const SYNONYM = 0.45;
/** The share of words that are learnt from without their own share. */
const UNSEEN = 0.25;
const RIDGE = 1e-4;
const ITERATIONS = 200;
const MOST_OF_SET = 9000;

const options = new Command('train-terms')
  .description('Learns how likely each word of a question recurs in the sentence that answers it.')
  .requiredOption('--data <folder...>', 'folders with corpus.jsonl.gz and queries.jsonl.gz')
  .parse()
  .opts<{ data: string[] }>();

interface Asked {
  readonly set: string;
  readonly text: string;
  readonly fold: number;
  readonly held: ReadonlySet<string>;
}

const random = seeded(1);
const asked: Asked[] = [];
for (const folder of options.data) {
  const { name, articles, questions } = await readDataset(folder);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const answerable = questions.filter(({ gold }) => gold.length > 0);
  const step = Math.max(1, answerable.length / MOST_OF_SET);
  for (let i = 0; i < answerable.length; i += step) {
    const one = answerable[Math.floor(i)];
    if (!one) continue;
    const texts = one.gold.map(({ articleId, start, end }) => {
      const article = byId.get(articleId);
      return `${article?.title}. ${article?.body.slice(start, end)}`;
    });
    const held = new Set(texts.flatMap((text) => extractTerms(text).map(({ term }) => term)));
    const fold = foldOf(one.articleId ?? one.text);
    asked.push({ set: name, text: one.text, fold, held });
    asked.push({ set: name, text: asInChat(one.text, random), fold, held });
  }
  process.stderr.write(`${name}: ${answerable.length} questions\n`);
}

interface Word {
  readonly row: readonly number[];
  readonly isHeld: number;
  readonly set: string;
  readonly fold: number;
}

/** By word, in how many questions it stands, and in how many of their answers. */
type Counts = Map<string, { questions: number; held: number }>;

function wordsOf({ text, held }: Pick<Asked, 'text' | 'held'>) {
  const terms = extractTerms(text).filter(({ kind }) => kind !== 'phrase');
  const traits = readTraits(text, terms);
  return terms.map((term, i) => ({
    ...term,
    surface: text.slice(term.start, term.end),
    traits: traits[i] ?? 0,
    isHeld: held.has(term.term) || isSaidOtherwise(term.term, held),
  }));
}

function isSaidOtherwise(term: string, held: ReadonlySet<string>): boolean {
  return synonymsOf(term).some((one) => one.weight >= SYNONYM && held.has(one.term));
}

function countsOf(list: readonly Asked[]): Counts {
  const counts: Counts = new Map();
  for (const one of list) {
    for (const { isHeld, ...word } of wordsOf(one)) {
      const term = rateKey(word);
      const count = counts.get(term) ?? { questions: 0, held: 0 };
      count.questions++;
      if (isHeld) count.held++;
      counts.set(term, count);
    }
  }
  return counts;
}

function rateIn(counts: Counts, without: { term: string; isHeld: boolean } | null = null) {
  return (term: string): number | null => {
    const count = counts.get(term);
    if (!count) return null;
    const isSame = without?.term === term;
    const questions = count.questions - (isSame ? 2 : 0);
    if (questions < LEAST_QUESTIONS) return null;
    const held = count.held - (isSame && without.isHeld ? 2 : 0);
    return (Math.max(0, held) + PRIOR.questions * PRIOR.share) / (questions + PRIOR.questions);
  };
}

/** Rows of all words; a word's own question does not count towards its share. */
function rowsOf(list: readonly Asked[], counts: Counts): Word[] {
  return list.flatMap((one) => {
    const words = wordsOf(one);
    const heldOf = new Map(words.map((word) => [rateKey(word), word.isHeld]));
    // Some words are learnt from as if they were new, as many will be.
    const isNew = new Set(words.flatMap((word) => (random() < UNSEEN ? rateKey(word) : [])));
    const rateOf = (term: string) =>
      isNew.has(term) ? null : rateIn(counts, { term, isHeld: heldOf.get(term) ?? false })(term);
    return termWeightFeatures(one.text, words, rateOf).flatMap((row, i) =>
      row === null ? [] : { row, isHeld: words[i]?.isHeld ? 1 : 0, set: one.set, fold: one.fold },
    );
  });
}

function learn(words: readonly Word[]): number[] {
  const size = TERM_WEIGHT_FEATURES.length;
  const sets = new Map<string, number>();
  for (const { set } of words) sets.set(set, (sets.get(set) ?? 0) + 1);
  const importance = words.map(({ set }) => 1 / Math.sqrt(sets.get(set) ?? 1));
  const total = importance.reduce((sum, value) => sum + value, 0);
  return [
    ...minimise(
      (weights, gradient) => {
        let loss = 0;
        gradient.fill(0);
        for (const [e, { row, isHeld }] of words.entries()) {
          const chance = probability(row, weights);
          const share = (importance[e] ?? 0) / total;
          loss -= share * Math.log((isHeld ? chance : 1 - chance) + 1e-12);
          const error = share * (chance - isHeld);
          for (let k = 0; k < size; k++) gradient[k] = (gradient[k] ?? 0) + error * (row[k] ?? 0);
          gradient[size] = (gradient[size] ?? 0) + error;
        }
        for (let k = 0; k < size; k++) {
          loss += 0.5 * RIDGE * (weights[k] ?? 0) ** 2;
          gradient[k] = (gradient[k] ?? 0) + RIDGE * (weights[k] ?? 0);
        }
        return loss;
      },
      new Float64Array(size + 1),
      ITERATIONS,
    ),
  ];
}

function probability(row: readonly number[], weights: ArrayLike<number>): number {
  let sum = weights[row.length] ?? 0;
  for (const [k, value] of row.entries()) sum += value * (weights[k] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Log loss, and that of the plain share, on the words of one part. */
function report(label: string, words: readonly Word[], weights: ArrayLike<number>): void {
  const mean = words.reduce((sum, { isHeld }) => sum + isHeld, 0) / words.length;
  const loss = (chance: number, isHeld: number) =>
    -Math.log((isHeld ? chance : 1 - chance) + 1e-12);
  const average = (of: (word: Word) => number) =>
    words.reduce((sum, word) => sum + of(word), 0) / words.length;
  const [learnt, plain] = [
    average(({ row, isHeld }) => loss(probability(row, weights), isHeld)),
    average(({ isHeld }) => loss(mean, isHeld)),
  ];
  process.stdout.write(
    `${label}: ${words.length} words, log loss ${learnt.toFixed(4)}, by the plain share ${plain.toFixed(4)}\n`,
  );
}

const seen = asked.filter(({ fold }) => fold !== 0);
const counts = countsOf(seen);
const weights = learn(rowsOf(seen, counts));
report(
  'on the part that was not learnt from',
  rowsOf(
    asked.filter(({ fold }) => fold === 0),
    counts,
  ),
  weights,
);

const all = countsOf(asked);
const learnt = learn(rowsOf(asked, all));
const rates = [...all].flatMap(([term, { questions }]) => {
  const rate = questions < LEAST_QUESTIONS ? null : rateIn(all)(term);
  return rate === null || !/^[a-z]+$/.test(term) ? [] : [[term, Math.round(100 * rate)] as const];
});
const lines = rates
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([term, rate]) => `${JSON.stringify(term)}:${rate}`);
await fs.writeFile(RATES_FILE, `{\n${lines.join(',\n')}\n}\n`);
const named = [...TERM_WEIGHT_FEATURES, 'bias'].map(
  (name, i) => `  ${name}: ${Number((learnt[i] ?? 0).toFixed(4))},`,
);
await fs.writeFile(
  WEIGHTS_FILE,
  `// Made by "npm run train:terms". Not to be edited by hand.

/** The weight of each feature of \`termWeight.ts\`, and the bias. */
export const TERM_WEIGHTS: Readonly<Record<string, number>> = {
${named.join('\n')}
};
`,
);
process.stdout.write(`${rates.length} words with a share of their own\n${named.join('\n')}\n`);
