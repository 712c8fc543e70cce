import type { Draft, Extraction } from '../draft.ts';
import { decodeText } from './decodeText.ts';
import { ExtractError, type SourceFile } from './sourceFile.ts';
import { sourceKind } from './sourceKind.ts';

/** Three times a long book; UTF-16 units. */
const TEXT_MAX = 1_000_000;

/**
 * Reads a file or a page of any format that is known. Runs in a worker: what it is given is
 * whatever somebody wrote, and may be made to take for ever.
 *
 * @throws ExtractError where it cannot become an article.
 */
export async function extract(file: SourceFile): Promise<Extraction> {
  const extraction = await read(file);
  if (extraction.drafts.some(({ body }) => body.length > TEXT_MAX)) {
    throw new ExtractError(
      `its text is longer than ${TEXT_MAX.toLocaleString('en-US')} characters`,
    );
  }
  return extraction;
}

async function read(file: SourceFile): Promise<Extraction> {
  const { bytes, name, url, contentType } = file;
  const kind = sourceKind(file);
  // Each format's libraries are loaded where a file of it comes.
  if (kind === 'pdf') return one(await (await import('../pdf/readPdf.ts')).readPdf(bytes), url);
  if (kind === 'word') return one(await (await import('./readWord.ts')).readWord(bytes), url);
  if (kind === 'mail') return one(await (await import('./readMail.ts')).readMail(bytes), url);
  const isMarkup = kind === 'html' || kind === 'feed' || kind === 'sitemap';
  const { text, doubts } = decodeText(bytes, { contentType, isMarkup });
  const decoded = (draft: Draft) => one({ ...draft, doubts: [...doubts, ...draft.doubts] }, url);
  switch (kind) {
    case 'feed':
      return (await import('./readFeed.ts')).readFeed(text, url);
    case 'sitemap':
      return (await import('./readSitemap.ts')).readSitemap(text);
    case 'html':
      return decoded((await import('../html/readHtml.ts')).readHtml(text, { url }));
    case 'markdown':
      return decoded((await import('./readMarkdown.ts')).readMarkdown(text, name));
    case 'text':
      return decoded((await import('./readText.ts')).readText(text));
  }
}

function one(draft: Draft, url: string | null): Extraction {
  return { isList: false, drafts: [{ ...draft, url: draft.url ?? url }], links: [] };
}
