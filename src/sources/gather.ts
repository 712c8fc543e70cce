import { promises as fs } from 'node:fs';
import path from 'node:path';
import { fileProblem } from '../corpus/fileProblem.ts';
import { readLimited } from '../corpus/readLimited.ts';
import type { Draft, Extraction, Link } from './draft.ts';
import { ExtractError, type SourceFile } from './extract/sourceFile.ts';
import { FetchError } from './fetch/fetchError.ts';
import type { Fetcher } from './fetch/fetcher.ts';
import type { Extractor } from './worker/extractor.ts';

/** One thing that came out of a source. */
export type Gathered =
  | {
      readonly source: string;
      readonly draft: Draft;
      readonly isFile: boolean;
      readonly isListed: boolean;
    }
  /** Completes `Cannot read SOURCE: …`; one that is passing may be over the next time. */
  | { readonly source: string; readonly problem: string; readonly isPassing: boolean }
  /** Something to tell that is no failure. */
  | { readonly source: string; readonly note: string };

export interface GatherOptions {
  readonly fetcher: Fetcher;
  readonly extractor: Extractor;
  /** Pages fetched of a feed or a sitemap at the most, the newest first. */
  readonly limit: number;
  /** Whether an address is known already, and need not be fetched again. */
  readonly isKnown?: (url: string) => boolean;
}

/** As much as is fetched; a larger file is none that holds an article. */
const FILE_BYTES_MAX = 10_000_000;
/** A sitemap names sitemaps, which name pages. */
const DEPTH_MAX = 2;

/**
 * Reads sources, one after the other: addresses, feeds, sitemaps, files, folders. What is wrong
 * with one does not hold up the others.
 */
export async function* gather(
  sources: readonly string[],
  options: GatherOptions,
): AsyncGenerator<Gathered> {
  for (const source of sources) {
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(source)) yield* gatherAddress(source, options, 0);
    else yield* gatherPath(source, options, true);
  }
}

async function* gatherAddress(
  address: string,
  options: GatherOptions,
  depth: number,
): AsyncGenerator<Gathered> {
  const { fetcher, extractor } = options;
  try {
    const fetched = await fetcher.fetch(address);
    if (!fetched.isModified) return;
    const { url, bytes, contentType } = fetched;
    const name = path.posix.basename(new URL(url).pathname);
    const extraction = await extractor.extract({ bytes, name, url, contentType });
    yield* gatherExtraction(address, extraction, options, depth);
  } catch (error) {
    yield problemWith(address, problemOf(error), isPassing(error));
  }
}

/** What a fetched page, feed or sitemap holds, with the pages that it leads to. */
export async function* gatherExtraction(
  source: string,
  { isList, drafts, links }: Extraction,
  options: GatherOptions,
  depth: number,
): AsyncGenerator<Gathered> {
  const isListed = isList || depth > 0;
  for (const draft of drafts) yield { source: draft.url ?? source, draft, isFile: false, isListed };
  yield* gatherLinks(source, links, options, depth);
  if (drafts.length === 0 && links.length === 0) yield { source, note: 'it lists no articles' };
}

async function* gatherLinks(
  source: string,
  links: readonly Link[],
  options: GatherOptions,
  depth: number,
): AsyncGenerator<Gathered> {
  if (links.length === 0) return;
  if (depth >= DEPTH_MAX)
    return yield problemWith(source, 'it lists lists of lists; name one of them');
  const { limit, isKnown = () => false } = options;
  const fresh = links.filter(({ url }) => !isKnown(url));
  if (fresh.length < links.length) {
    yield {
      source,
      note: `${links.length - fresh.length} of ${links.length} pages are in already`,
    };
  }
  const dateOf = ({ published }: Link) => published?.value ?? '';
  const newest = [...fresh].sort((a, b) =>
    dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0,
  );
  if (newest.length > limit) {
    yield {
      source,
      note: `only ${limit} of ${newest.length} pages are fetched; --limit sets how many`,
    };
  }
  for (const { url, published } of newest.slice(0, limit)) {
    for await (const one of gatherAddress(url, options, depth + 1)) {
      // The feed knows the date where the page does not tell.
      yield 'draft' in one
        ? { ...one, draft: { ...one.draft, published: one.draft.published ?? published } }
        : one;
    }
  }
}

async function* gatherPath(
  file: string,
  options: GatherOptions,
  isNamed: boolean,
): AsyncGenerator<Gathered> {
  try {
    const stats = await fs.stat(file);
    if (stats.isDirectory()) {
      if (!isNamed) return;
      const names = (await fs.readdir(file)).filter((name) => !name.startsWith('.')).sort();
      if (names.length === 0) yield problemWith(file, 'the folder is empty');
      const folders: string[] = [];
      for (const name of names) {
        const inside = path.join(file, name);
        if ((await fs.stat(inside)).isDirectory()) folders.push(name);
        else yield* gatherPath(inside, options, false);
      }
      if (folders.length > 0)
        yield { source: file, note: `its folders were left out: ${folders.join(', ')}` };
      return;
    }
    const source: SourceFile = {
      bytes: await readLimited(file, FILE_BYTES_MAX),
      name: path.basename(file),
      url: null,
      contentType: null,
    };
    const extraction = await options.extractor.extract(source);
    for await (const one of gatherExtraction(file, extraction, options, 0)) {
      yield 'draft' in one && !extraction.isList ? { ...one, source: file, isFile: true } : one;
    }
  } catch (error) {
    yield problemWith(file, problemOf(error), isPassing(error));
  }
}

function problemWith(source: string, problem: string, passing = false): Gathered {
  return { source, problem, isPassing: passing };
}

function isPassing(error: unknown): boolean {
  return error instanceof FetchError && ['busy', 'network', 'timeout'].includes(error.code);
}

/** Why a source cannot be read; anything else is a fault of the program. */
export function problemOf(error: unknown): string {
  if (error instanceof FetchError || error instanceof ExtractError) return error.message;
  if (error instanceof Error && typeof Reflect.get(error, 'code') === 'string')
    return fileProblem(error);
  throw error;
}
