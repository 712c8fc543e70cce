import { promises as fs } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { UserError } from '../src/app/userError.ts';
import type { Article } from '../src/corpus/article.ts';
import { fileProblem } from '../src/corpus/fileProblem.ts';
import { readCorpus } from '../src/corpus/readCorpus.ts';
import { splitSentences } from '../src/text/sentences/splitSentences.ts';
import type { Span } from '../src/text/span.ts';

/** A stretch of an article that answers a question. */
export interface GoldSpan extends Span {
  readonly articleId: string;
}

export interface BenchQuestion {
  readonly text: string;
  /** The day on which it was asked (EDTF); null where that does not matter. */
  readonly asOf: string | null;
  /** Empty where the articles do not answer the question. */
  readonly gold: readonly GoldSpan[];
  readonly answerable: boolean;
  /** The article that the question is about, by which it is held out or not. */
  readonly articleId: string | null;
}

export interface Dataset {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly questions: readonly BenchQuestion[];
}

const documentLine = z.object({
  doc_id: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  url: z.string().optional(),
  sentences: z.array(z.string()),
  text: z.string().optional(),
});

const questionLine = z.object({
  qid: z.string(),
  question: z.string(),
  gold: z.array(z.tuple([z.string(), z.number()])),
  date: z.string().nullable(),
  answerable: z.boolean(),
  about_doc: z.string().optional(),
});

/** A question of an editor's own: the sentences that a good answer quotes, by how they begin; without a file, in any. */
const goldenSentence = z.object({ file: z.string().nullable(), quoteStartsWith: z.string() });
const goldenLine = z.object({
  question: z.string(),
  expect: z.array(goldenSentence),
  alsoGood: z.array(goldenSentence).optional(),
});

/**
 * Reads a folder with `corpus.jsonl.gz` and, unless only the size matters, `queries.jsonl.gz`.
 *
 * An article's body is its `text`, or else its sentences joined by a space.
 *
 * @throws where a file is missing or a line is not of the format, naming both.
 */
export async function readDataset(folder: string): Promise<Dataset> {
  const spansOf = new Map<string, readonly Span[]>();
  const documents = await readLines(path.join(folder, 'corpus.jsonl.gz'), documentLine);
  const articles = documents.map(({ doc_id: id, title, date, url, sentences, text }): Article => {
    const body = text ?? sentences.join(' ');
    spansOf.set(id, locate(sentences, body));
    return {
      ...{ id, title: title || id, published: date, publisher: null, author: null },
      ...{ url: url ?? null, language: 'en', origin: null, tags: [], body },
    };
  });
  const questionsFile = path.join(folder, 'queries.jsonl.gz');
  const hasQuestions = await fs.access(questionsFile).then(
    () => true,
    () => false,
  );
  const lines = hasQuestions ? await readLines(questionsFile, questionLine) : [];
  const questions = lines.map((line): BenchQuestion => {
    const gold = line.gold.flatMap(([articleId, sentence]) => {
      const span = spansOf.get(articleId)?.[sentence];
      return span ? [{ articleId, ...span }] : [];
    });
    const articleId = gold[0]?.articleId ?? line.about_doc ?? null;
    return { text: line.question, asOf: line.date, gold, answerable: line.answerable, articleId };
  });
  return { name: path.basename(folder), articles, questions };
}

/** Reads a corpus folder and questions on it, one a line (`--questions`). */
export async function readGolden(corpus: string, questionsFile: string): Promise<Dataset> {
  const { articles, problems } = await readCorpus(corpus);
  if (problems.length > 0) throw new Error(`Cannot use ${corpus}: run verbatim corpus check`);
  const lines = await readLines(questionsFile, goldenLine);
  const questions = lines.map((line): BenchQuestion => {
    const gold = [...line.expect, ...(line.alsoGood ?? [])].flatMap(({ file, quoteStartsWith }) => {
      const found = articles
        .filter(({ id }) => file === null || id === path.parse(file).name)
        .flatMap(({ id, body }) => {
          const at = body.indexOf(quoteStartsWith);
          return splitSentences(body)
            .filter(({ start, end }) => at >= start && at < end)
            .map(({ start, end }) => ({ articleId: id, start, end }));
        });
      if (found.length > 0 || file === null) return found;
      throw new Error(`${questionsFile}: no sentence of ${file} begins "${quoteStartsWith}"`);
    });
    const answerable = gold.length > 0;
    return { text: line.question, asOf: null, gold, answerable, articleId: null };
  });
  return { name: path.basename(questionsFile), articles, questions };
}

/**
 * Reads a file with a JSON object on each line, packed where it is called `.gz`.
 *
 * @throws where it cannot be read or a line is not of the format, naming both.
 */
export async function readLines<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const bytes = await fs.readFile(file).catch((error: unknown) => {
    throw new UserError(`Cannot read "${file}": ${fileProblem(error)}`, { cause: error });
  });
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line, i) => {
    const parsed = schema.safeParse(JSON.parse(line));
    if (parsed.success) return parsed.data;
    throw new Error(`${file}:${i + 1}: ${z.prettifyError(parsed.error)}`);
  });
}

function locate(sentences: readonly string[], body: string): Span[] {
  let from = 0;
  return sentences.map((sentence) => {
    const start = body.indexOf(sentence, from);
    if (start < 0) throw new Error(`Cannot find the sentence "${sentence}" in its article`);
    from = start + sentence.length;
    return { start, end: from };
  });
}
