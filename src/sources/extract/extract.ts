import type { Extraction } from '../draft.ts';
import { readHtml } from '../html/readHtml.ts';
import { readPdf } from '../pdf/readPdf.ts';
import { decodeText } from './decodeText.ts';
import { readFeed } from './readFeed.ts';
import { readMail } from './readMail.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readSitemap } from './readSitemap.ts';
import { readText } from './readText.ts';
import { readWord } from './readWord.ts';
import type { SourceFile } from './sourceFile.ts';
import { sourceKind } from './sourceKind.ts';

/**
 * Reads a file or a page of any format that is known. Runs in a worker: what it is given is
 * whatever somebody wrote, and may be made to take for ever.
 *
 * @throws ExtractError where it cannot become an article.
 */
export async function extract(file: SourceFile): Promise<Extraction> {
  const { bytes, name, url, contentType } = file;
  const kind = sourceKind(file);
  if (kind === 'pdf') return one(await readPdf(bytes), url);
  if (kind === 'word') return one(await readWord(bytes), url);
  if (kind === 'mail') return one(await readMail(bytes), url);
  const isMarkup = kind === 'html' || kind === 'feed' || kind === 'sitemap';
  const { text, doubts } = decodeText(bytes, { contentType, isMarkup });
  if (kind === 'feed') return readFeed(text, url);
  if (kind === 'sitemap') return readSitemap(text);
  const draft =
    kind === 'html'
      ? readHtml(text, { url })
      : kind === 'markdown'
        ? readMarkdown(text, name)
        : readText(text);
  return one({ ...draft, doubts: [...doubts, ...draft.doubts] }, url);
}

function one(draft: Extraction['drafts'][number], url: string | null): Extraction {
  return { drafts: [{ ...draft, url: draft.url ?? url }], links: [] };
}
