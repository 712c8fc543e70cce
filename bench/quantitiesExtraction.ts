import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { z } from 'zod';
import type { Article } from '../src/corpus/article.ts';
import { findQuantities } from '../src/text/quantities/findQuantities.ts';
import type { Quantity } from '../src/text/quantities/quantity.ts';
import type { Dataset } from './dataset.ts';

/** Marks by hand: the sentence by reference, the quantities by their offsets in it; never the text. */
const MARKS_FILE = 'bench/marks/quantities-news.jsonl';
/** "1/3" and .333333 are one value. */
const TOLERANCE = 1e-9;
const HASH_LENGTH = 12;

const mark = z.object({
  start: z.number(),
  end: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  kind: z.string(),
  unit: z.string().nullable(),
});

const markedSentence = z.object({
  articleId: z.string(),
  start: z.number(),
  end: z.number(),
  /** Of the sentence, its first digits: tells whether the article is still the one that was marked. */
  sha256: z.string().length(HASH_LENGTH),
  /** Which of the samples of `bench/marks/README.md` it belongs to. */
  sample: z.string(),
  marks: z.array(mark),
});

type Mark = z.infer<typeof mark>;

export interface ExtractionResult {
  readonly dataset: string;
  readonly sample: string;
  readonly sentences: number;
  readonly marked: number;
  readonly found: number;
  /** Of the quantities found those that are marked: value, kind and unit, at a place that overlaps. */
  readonly precision: number;
  /** Of the marked quantities those that were found. */
  readonly recall: number;
  /** Of the right ones those whose span is the marked one to the character. */
  readonly exactSpans: number;
  /** What went wrong, as the words of the text. */
  readonly errors: readonly string[];
}

/**
 * Measures the quantities that are found in sentences marked by hand, each sample by itself.
 *
 * @throws Error where a marked sentence is not in the articles, or reads otherwise than when it was marked.
 */
export async function measureQuantities(
  { name, articles }: Dataset,
  marksFile = MARKS_FILE,
): Promise<ExtractionResult[]> {
  const lines = (await fs.readFile(marksFile, 'utf8')).split('\n').filter((line) => line !== '');
  const bodies = new Map(articles.map((article: Article) => [article.id, article.body]));
  const sentences = lines.map((line, i) => {
    const { articleId, start, end, sha256, ...rest } = markedSentence.parse(JSON.parse(line));
    const text = (bodies.get(articleId) ?? '').slice(start, end);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
    if (hash === sha256) return { text, ...rest };
    throw new Error(`${marksFile}:${i + 1}: ${name} has another sentence at ${articleId} ${start}`);
  });
  const samples = [...new Set(sentences.map(({ sample }) => sample))].sort();
  return samples.map((sample) => {
    const part = sentences.filter((sentence) => sentence.sample === sample);
    return { dataset: name, sample, sentences: part.length, ...compare(part) };
  });
}

function compare(sentences: readonly { readonly text: string; readonly marks: readonly Mark[] }[]) {
  let [marked, found, right, exact] = [0, 0, 0, 0];
  const errors: string[] = [];
  for (const { text, marks } of sentences) {
    const quantities = findQuantities(text);
    marked += marks.length;
    found += quantities.length;
    for (const quantity of quantities) {
      const match = marks.find((one) => isSame(one, quantity));
      const { start, end, low, high, kind } = quantity;
      if (match === undefined) {
        errors.push(`wrong: ${text.slice(start, end)} = ${low}..${high} ${kind}: ${text}`);
        continue;
      }
      right++;
      if (match.start === start && match.end === end) exact++;
      else
        errors.push(`span: ${text.slice(start, end)}, not ${text.slice(match.start, match.end)}`);
    }
    for (const one of marks) {
      if (quantities.some((quantity) => isSame(one, quantity))) continue;
      errors.push(`missed: ${text.slice(one.start, one.end)}: ${text}`);
    }
  }
  const rates = { precision: right / found, recall: right / marked, exactSpans: exact / right };
  return { marked, found, ...rates, errors };
}

function isSame(one: Mark, { start, end, low, high, kind, unit }: Quantity): boolean {
  const isUnit = (one.unit ?? unit?.name ?? null) === (unit?.name ?? null);
  const isPlace = one.start < end && start < one.end;
  return isPlace && one.kind === kind && isUnit && isNear(one.low, low) && isNear(one.high, high);
}

function isNear(left: number | null, right: number | null): boolean {
  if (left === null || right === null) return left === right;
  return Math.abs(left - right) <= TOLERANCE * Math.max(1, Math.abs(left));
}
