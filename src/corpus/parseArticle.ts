import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { splitSentences } from '../text/sentences/splitSentences.ts';
import type { Article } from './article.ts';
import { articleFields, isDateWithTime } from './articleFields.ts';
import { FRONT_MATTER, FRONT_MATTER_MAX } from './frontMatter.ts';

/** Something wrong within one article's file. */
interface ArticleProblem {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

export type ParsedArticle =
  | { readonly article: Article }
  | { readonly problems: readonly ArticleProblem[] };

/**
 * UTF-16 units: as many as a short article has in all. The time it takes to read a sentence grows faster than its length:
 * 6 s for 300,000 (measured).
 */
const SENTENCE_MAX = 20_000;
/** Of one file: nobody mends more of them at once. */
const PROBLEMS_MAX = 50;
const BLANK_LINE = /\n[^\S\n]*\n/;
/** Of `2023-08-02`. */
const DAY_LENGTH = 10;
const BLANK_LINES_AT_START = /^(?:[^\S\n]*\n)+/;

/**
 * Reads an article file.
 *
 * The body is the text after the front matter, without the blank lines around it.
 *
 * @param text the file's text, its lines ending in `\n`, without a byte order mark.
 * @param id the article's id.
 * @returns the article, or every problem of the file, up to a number of them.
 */
export function parseArticle(text: string, id: string): ParsedArticle {
  const parsed = readArticle(text, id);
  if ('article' in parsed || parsed.problems.length <= PROBLEMS_MAX) return parsed;
  const more = parsed.problems.length - PROBLEMS_MAX;
  const shown = parsed.problems.slice(0, PROBLEMS_MAX);
  const line = shown.at(-1)?.line ?? 1;
  return { problems: [...shown, { line, message: `and ${more} more problems of this file` }] };
}

function readArticle(text: string, id: string): ParsedArticle {
  const match = FRONT_MATTER.exec(text);
  if (!match) {
    const message = text.startsWith('---')
      ? 'the front matter has no end; close it with a line "---"'
      : 'has no front matter; begin the file with a line "---", "title: …" and a line "---"';
    return { problems: [{ line: 1, message }] };
  }
  const body = text.slice(match[0].length).replace(BLANK_LINES_AT_START, '').trimEnd();
  const fields = readFields(match[1] ?? '');
  const problems = 'problems' in fields ? [...fields.problems] : [];
  if (body === '') {
    problems.push({ line: lineCount(match[0]), message: 'has no text after the front matter' });
  }
  const long = tooLongSentence(body);
  if (long !== null) {
    const line = text.slice(0, text.indexOf(body) + long).split('\n').length;
    const message = `has a sentence of more than ${SENTENCE_MAX.toLocaleString('en-US')} characters; is this an article? Set full stops or blank lines, or remove it`;
    problems.push({ line, message });
  }
  if ('problems' in fields || problems.length > 0) return { problems };
  return { article: articleOf(fields.data, { id, body }) };
}

/** @param fields checked. */
function articleOf(
  fields: z.output<typeof articleFields>,
  { id, body }: Pick<Article, 'id' | 'body'>,
): Article {
  const { title, published, publisher, author, url, language, origin, tags, ...rest } = fields;
  const { corrects, correctedBy, archived, withdrawn } = rest;
  const hasTime = published !== undefined && isDateWithTime(published);
  return {
    id,
    title,
    published: published?.slice(0, DAY_LENGTH) ?? null,
    ...(hasTime && { publishedAt: published }),
    publisher: publisher ?? null,
    author: author ?? null,
    url: url ?? null,
    language,
    origin: origin ?? null,
    tags: tags ?? [],
    ...(corrects !== undefined && { corrects }),
    ...(correctedBy !== undefined && { correctedBy }),
    ...(archived !== undefined && { archived }),
    ...(withdrawn !== undefined && { withdrawn }),
    body,
  };
}

type ReadFields =
  | { readonly data: z.output<typeof articleFields> }
  | { readonly problems: readonly ArticleProblem[] };

function readFields(yaml: string): ReadFields {
  if (yaml.length > FRONT_MATTER_MAX) {
    const message = `the front matter has more than ${FRONT_MATTER_MAX.toLocaleString('en-US')} characters; shorten it`;
    return { problems: [{ line: 1, message }] };
  }
  const lines = new LineCounter();
  // The failsafe schema keeps every value the text that was written: `2023` is a date, not a number.
  let document: ReturnType<typeof parseDocument>;
  try {
    document = parseDocument(yaml, {
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
    });
  } catch (error) {
    // Brackets within brackets, more than the parser's stack has room for.
    const why = error instanceof Error ? firstLine(error.message) : String(error);
    return { problems: [{ line: 1, message: `the front matter is not YAML: ${why}` }] };
  }
  /** One line further than YAML counts, as the file begins with `---`. */
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        line: lineAt(error.pos[0]),
        message: `the front matter is not YAML: ${firstLine(error.message)}`,
      })),
    };
  }
  if (!isMap(document.contents)) {
    return {
      problems: [{ line: 1, message: 'the front matter holds no fields; give it a "title: …"' }],
    };
  }
  const keyLines = new Map<string, number>();
  for (const { key } of document.contents.items) {
    if (isScalar(key) && key.range) keyLines.set(String(key.value), lineAt(key.range[0]));
  }
  let values: unknown;
  try {
    values = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    // Aliases: they multiply each other, and an article has no use for any.
    const why = error instanceof Error ? firstLine(error.message) : String(error);
    return { problems: [{ line: 1, message: `the front matter is not YAML: ${why}` }] };
  }
  const result = articleFields.safeParse(values);
  if (result.success) return { data: result.data };
  return { problems: result.error.issues.flatMap((issue) => describeIssue(issue, keyLines)) };
}

function describeIssue(
  issue: z.core.$ZodIssue,
  keyLines: ReadonlyMap<string, number>,
): ArticleProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(articleFields.shape).join(', ');
    return issue.keys.map((key) => ({
      line: keyLines.get(key) ?? 1,
      message: `${key}: is not a field of an article; the fields are ${known}`,
    }));
  }
  const [field, ...rest] = issue.path.map(String);
  const line = keyLines.get(field ?? '');
  const name = [field, ...rest].join('.');
  if (issue.code === 'invalid_type') {
    const message = line === undefined ? 'is missing' : `is not ${expected(issue.expected)}`;
    return [{ line: line ?? 1, message: `${name}: ${message}` }];
  }
  return [{ line: line ?? 1, message: `${name}: ${issue.message}` }];
}

function expected(type: string): string {
  return type === 'array' ? 'a list (write [one, two])' : 'a text';
}

/** Where a sentence begins that is longer than is read; null where none is. Few texts have to be split to tell. */
function tooLongSentence(body: string): number | null {
  if (body.split(BLANK_LINE).every(({ length }) => length <= SENTENCE_MAX)) return null;
  return splitSentences(body).find(({ start, end }) => end - start > SENTENCE_MAX)?.start ?? null;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}
