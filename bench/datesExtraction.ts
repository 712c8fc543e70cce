import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { z } from 'zod';
import type { EventDate } from '../src/text/dates/eventDate.ts';
import { findDates } from '../src/text/dates/findDates.ts';
import { parseEdtfTime } from '../src/text/edtf/parseEdtfTime.ts';
import { dayBounds } from '../src/text/edtf/timeBounds.ts';
import type { Dataset } from './dataset.ts';

/** Marks by hand, as `bench/marks/README.md` tells. */
const MARKS_FILE = 'bench/marks/dates-news.jsonl';

const markLine = z.object({
  articleId: z.string(),
  start: z.number(),
  end: z.number(),
  /** The first characters of the sentence's SHA-256 in hexadecimal: the text itself is not ours to publish. */
  hash: z.string(),
  /** Which of the samples of `bench/marks/README.md` it belongs to. */
  sample: z.string(),
  /** Offsets within the sentence. */
  marks: z.array(z.object({ start: z.number(), end: z.number(), edtf: z.string().nullable() })),
});
type Mark = z.infer<typeof markLine>['marks'][number];

export interface DatesResult {
  /** Null for all samples together. */
  readonly sample: string | null;
  readonly sentences: number;
  readonly marked: number;
  readonly found: number;
  /** Found at the place of a mark and with its time. */
  readonly right: number;
  /** Found, and the days that it may mean leave out those of the mark, or there is no mark. */
  readonly misleading: number;
  readonly precision: number;
  readonly recall: number;
}

/** A sentence of which something was found wrongly or missed, for a look at the rules. */
interface DatesError {
  readonly sample: string;
  readonly sentence: string;
  readonly published: string | null;
  readonly marked: readonly string[];
  readonly found: readonly string[];
}

/**
 * Measures `findDates()` on the hand-marked sentences of a set, all of them and each sample by itself.
 *
 * A time is right where it shares characters with a mark and has the mark's EDTF. The qualifiers `?` and `~` are not
 * compared: they say by which kind of rule the time was read, which a mark does not know.
 *
 * @throws where a marked sentence is not in the set, or is another one by its hash.
 */
export async function measureDates({ articles }: Dataset): Promise<{
  readonly results: readonly DatesResult[];
  readonly errors: readonly DatesError[];
}> {
  const bodies = new Map(articles.map((article) => [article.id, article]));
  const lines = (await fs.readFile(MARKS_FILE, 'utf8')).trim().split('\n');
  const sentences = lines.map((line, i) => {
    const { articleId, start, end, hash, sample, marks } = markLine.parse(JSON.parse(line));
    const article = bodies.get(articleId);
    const text = article?.body.slice(start, end) ?? '';
    if (!article || !createHash('sha256').update(text).digest('hex').startsWith(hash)) {
      throw new Error(`${MARKS_FILE}:${i + 1}: the set has no such sentence of ${articleId}`);
    }
    const found = findDates(text, { published: article.published });
    return { sample, text, published: article.published, marks, found };
  });
  const errors = sentences
    .filter(({ marks, found }) => {
      const right = countRight(marks, found);
      return right < marks.length || right < found.length;
    })
    .map(({ sample, text, published, marks, found }) => ({
      ...{ sample, sentence: text, published },
      marked: marks.map(({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf}`),
      found: found.map(({ span, edtf }) => `${text.slice(span.start, span.end)} = ${edtf}`),
    }));
  const samples = [...new Set(sentences.map(({ sample }) => sample))];
  const results = [null, ...samples].map((sample) =>
    resultOf(
      sample,
      sentences.filter((sentence) => sample === null || sentence.sample === sample),
    ),
  );
  return { results, errors };
}

function resultOf(
  sample: string | null,
  sentences: readonly { readonly marks: readonly Mark[]; readonly found: readonly EventDate[] }[],
): DatesResult {
  const marked = sum(sentences.map(({ marks }) => marks.length));
  const found = sum(sentences.map((sentence) => sentence.found.length));
  const right = sum(sentences.map((sentence) => countRight(sentence.marks, sentence.found)));
  const misleading = sum(
    sentences.map((sentence) => countMisleading(sentence.marks, sentence.found)),
  );
  const shares = { precision: right / found, recall: right / marked };
  return { sample, sentences: sentences.length, marked, found, right, misleading, ...shares };
}

function countRight(marks: readonly Mark[], found: readonly EventDate[]): number {
  return found.filter(({ span, edtf }) =>
    marks.some(
      (mark) => mark.start < span.end && span.start < mark.end && isSameTime(mark.edtf, edtf),
    ),
  ).length;
}

/** What a reader would be told wrongly: not counted is what is left open (`XXXX-06-22`, one of two dates, null). */
function countMisleading(marks: readonly Mark[], found: readonly EventDate[]): number {
  return found.filter(({ span, edtf }) => {
    const own = marks.filter((mark) => mark.start < span.end && span.start < mark.end);
    return edtf !== null && !own.some((mark) => mark.edtf !== null && mayMean(edtf, mark.edtf));
  }).length;
}

function mayMean(edtf: string, marked: string): boolean {
  const [own, other] = [dayBounds(edtf), dayBounds(marked)];
  const beginsIn = own.first === null || (other.first !== null && own.first <= other.first);
  return beginsIn && (own.last === null || (other.last !== null && own.last >= other.last));
}

function isSameTime(marked: string | null, found: string | null): boolean {
  if (marked !== null && !parseEdtfTime(marked)) throw new Error(`Mark "${marked}" is no EDTF`);
  return marked === (found?.replaceAll(/[?~%]/g, '') ?? null);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
