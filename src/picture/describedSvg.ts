import { pictureText } from './pictureText.ts';

/** Characters that are read out as the title of the picture. */
const TITLE_MAX = 300;

interface Description {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/**
 * The library's SVG with a title and a description for those who do not see it, and without the names
 * that the library counts up from picture to picture: they are for styles under a mouse pointer.
 *
 * @param svg what ECharts drew.
 * @param description width and height in pixels, and the texts, as they stand in an article or a question: they are
 * escaped here.
 * @returns an SVG document that is the same for the same input.
 */
export function describedSvg(
  svg: string,
  { width, height, title, description }: Description,
): string {
  const open = /^<svg[^>]*>/.exec(svg)?.[0].length ?? 0;
  const body = svg
    .slice(open)
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/ class="zr\d+-cls-\d+"/g, '')
    .replace(/\bzr\d+-/g, 'zr-');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(pictureText(title, TITLE_MAX))}</title>`,
    `<desc id="desc">${escapeXml(description)}</desc>`,
    body,
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
