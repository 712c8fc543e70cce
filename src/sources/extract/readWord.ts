import mammoth from 'mammoth';
import type { Draft } from '../draft.ts';
import { readHtml } from '../html/readHtml.ts';
import { ExtractError } from './sourceFile.ts';

/** Styles of Word that are headings, beside those that Mammoth knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='heading ${level}'] => h2:fresh`),
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Heading ${level}'] => h2:fresh`),
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
];

/**
 * Reads a Word file (.docx): its text without headings, pictures, notes and deleted passages.
 *
 * Its properties give no date: they tell when the file was made, not when it was published.
 */
export async function readWord(bytes: Uint8Array): Promise<Draft> {
  const options = {
    styleMap: STYLES,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  };
  const { value } = await mammoth
    .convertToHtml({ buffer: Buffer.from(bytes) }, options)
    .catch((error: unknown) => {
      throw new ExtractError(
        `it is no Word file that can be read: ${error instanceof Error ? error.message : error}`,
      );
    });
  const html = value.replace(/<li id="(?:foot|end)note-[\s\S]*?<\/li>/g, '');
  // Without a paragraph in the style of a title, a heading at the top is it.
  const titled = html.replace(/^\s*<h2>([\s\S]*?)<\/h2>/, '<h1>$1</h1>');
  return readHtml(titled, { url: null, isContent: true });
}
