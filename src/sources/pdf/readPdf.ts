import { getDocumentProxy } from 'unpdf';
import type { Doubt, Draft } from '../draft.ts';
import { splitCredits } from '../extract/credits.ts';
import { ExtractError } from '../extract/sourceFile.ts';
import { joinLines, type PdfParagraph } from './joinLines.ts';
import { type Line, readLines, type TextRun } from './lines.ts';

const PAGES_MAX = 500;
/** A title is set larger than the text. */
const TITLE_SIZE = 1.15;
const HEADING_WORDS_MAX = 15;
/** What word processors write into the field for the title. */
const NO_TITLE = /\.\w{3,4}$|^microsoft word|^untitled|^document\d*$|^slide \d/i;
/** Lines this near to the upper or the lower edge, as a share of the page, may be headers. */
const EDGE = 0.1;

/**
 * Reads a PDF: the text of its pages in reading order, of one or two columns, without headers,
 * page numbers and headings.
 *
 * Its properties give no date: they tell when the file was made.
 */
export async function readPdf(bytes: Uint8Array): Promise<Draft> {
  const { pages, title: named, author } = await readRuns(bytes);
  const lines = withoutHeaders(pages);
  if (lines.length === 0) {
    throw new ExtractError(
      'the PDF holds pictures of pages and no text; run a text recognition (OCR) over it first',
    );
  }
  const paragraphs = joinLines(lines);
  const body = bodyFont(paragraphs);
  const title = titleOf(paragraphs, body.size, named);
  const first = title ? paragraphs.findIndex(({ text }) => text === title) + 1 : 0;
  const isText = ({ text, size, font }: PdfParagraph) =>
    /[.!?…:;]["”’)]*$/.test(text) ||
    text.split(/\s+/).length > HEADING_WORDS_MAX ||
    (size <= body.size + 0.5 && font === body.font);
  const texts = paragraphs.slice(first).filter(isText);
  const { credits, rest } = splitCredits(
    texts.map(({ text }) => text),
    title,
  );
  if (rest.length === 0) throw new ExtractError('the PDF has no text beside its headings');
  const unclear = texts.flatMap((paragraph) => paragraph.unclear);
  const doubts: Doubt[] =
    unclear.length > 0
      ? [
          {
            kind: 'hyphens',
            message: `hyphens at the ends of lines were kept that may not belong to the word: ${unclear.join(', ')}`,
          },
        ]
      : [];
  return {
    title,
    published: credits.published && { ...credits.published, from: 'text' },
    publisher: credits.publisher,
    author: author ?? credits.author,
    url: null,
    language: null,
    body: rest.join('\n\n'),
    doubts,
  };
}

interface Page {
  readonly lines: readonly Line[];
  readonly height: number;
}

async function readRuns(bytes: Uint8Array) {
  try {
    // PDF.js takes the buffer over; what it was given must stay.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      verbosity: 0,
    });
    if (pdf.numPages > PAGES_MAX)
      throw new ExtractError(`the PDF has ${pdf.numPages} pages; an article may have ${PAGES_MAX}`);
    const { info } = await pdf.getMetadata();
    const pages: Page[] = [];
    let column = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
      const { items } = await page.getTextContent();
      const runs = items.flatMap((item): TextRun[] => {
        if (!('str' in item)) return [];
        const [, , , , x, y] = item.transform as number[];
        const size = item.height || Math.abs(Number(item.transform[3])) || 1;
        return [
          {
            text: item.str,
            x: Number(x) - x0,
            y: Number(y) - y0,
            width: item.width,
            size,
            font: item.fontName,
          },
        ];
      });
      const lines = readLines(runs, x1 - x0, number, column);
      column = (lines.at(-1)?.column ?? column) + 1;
      pages.push({ lines, height: y1 - y0 });
    }
    return { pages, title: property(info, 'Title'), author: property(info, 'Author') };
  } catch (error) {
    if (error instanceof ExtractError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new ExtractError(
      isLocked ? 'the PDF is protected by a password' : `it is no PDF that can be read: ${why}`,
    );
  }
}

function property(info: unknown, name: string): string | null {
  const value: unknown = typeof info === 'object' && info !== null ? Reflect.get(info, name) : null;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Without page numbers, and without what stands at the edge of several pages alike. */
function withoutHeaders(pages: readonly Page[]): Line[] {
  const seen = new Map<string, number>();
  const keyOf = (line: Line) => line.text.replace(/\d+/g, '#').trim();
  const isAtEdge = (line: Line, height: number) =>
    line.y < EDGE * height || line.y > (1 - EDGE) * height;
  for (const { lines, height } of pages) {
    for (const key of new Set(lines.filter((line) => isAtEdge(line, height)).map(keyOf))) {
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  return pages.flatMap(({ lines, height }) =>
    lines.filter((line) => {
      if (!isAtEdge(line, height)) return true;
      const isNumber = /^(?:page\s*)?[-–—\s]*\d{1,4}[-–—\s]*(?:(?:of|\/)\s*\d+)?$/i.test(
        line.text.trim(),
      );
      return !isNumber && (seen.get(keyOf(line)) ?? 0) < 2;
    }),
  );
}

/** The font that most of the text is set in. */
function bodyFont(paragraphs: readonly PdfParagraph[]): { size: number; font: string } {
  const letters = new Map<string, { count: number; size: number; font: string }>();
  for (const { text, size, font } of paragraphs) {
    const key = `${size.toFixed(1)} ${font}`;
    letters.set(key, { size, font, count: (letters.get(key)?.count ?? 0) + text.length });
  }
  return [...letters.values()].sort((a, b) => b.count - a.count)[0] ?? { size: 0, font: '' };
}

/** The largest line of the first ones; else what the file calls itself, where it is no file's name. */
function titleOf(
  paragraphs: readonly PdfParagraph[],
  bodySize: number,
  named: string | null,
): string | null {
  const [largest] = paragraphs.slice(0, 10).sort((a, b) => b.size - a.size);
  if (largest && largest.size >= TITLE_SIZE * bodySize) return largest.text;
  return named && !NO_TITLE.test(named) ? named : null;
}
