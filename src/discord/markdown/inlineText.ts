import { withoutObeyed } from '../../text/characters.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { longestFit } from './longestFit.ts';

/** Where a text is cut; in Markdown, escaped. */
const CUT = ' […]';
const CUT_MARKDOWN = escapeMarkdown(CUT);

/**
 * A short text as Discord Markdown for the middle of a line: escaped, white space and control
 * characters made single blanks, visibly cut where it would be longer than `maxLength`.
 */
export function inlineText(text: string, maxLength: number): string {
  const line = oneLine(text);
  const markdown = escapeMarkdown(line);
  if (markdown.length <= maxLength) return markdown;
  const start = longestFit(line, {
    maxLength: maxLength - CUT_MARKDOWN.length,
    measure: (candidate) => escapeMarkdown(candidate).length,
  });
  return escapeMarkdown(start) + CUT_MARKDOWN;
}

/** A short text for a place where Discord reads no Markdown: on one line, visibly cut. */
export function plainLine(text: string, maxLength: number): string {
  const line = oneLine(text);
  if (line.length <= maxLength) return line;
  return (
    longestFit(line, { maxLength: maxLength - CUT.length, measure: ({ length }) => length }) + CUT
  );
}

/**
 * A text with white space and control characters, line breaks too, made single blanks; without the other characters
 * that a screen would obey.
 */
export function oneLine(text: string): string {
  return withoutObeyed(text.replace(/[\s\p{Cc}]+/gu, ' ')).trim();
}
