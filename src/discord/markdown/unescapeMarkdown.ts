/** What `escapeMarkdown` puts in: a backslash before a character, and a blank that shows as nothing. */
const ESCAPE = /\\([\s\S])|(?<=@)\u200B(?=everyone|here)/g;

/** The text behind what `escapeMarkdown` made of it. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(ESCAPE, (_, character: string | undefined) => character ?? '');
}
