import { escapeMarkdown } from './escapeMarkdown.ts';
import { longestFit } from './longestFit.ts';
import { oneLine } from './oneLine.ts';

const CUT = escapeMarkdown(' […]');

/**
 * A short text as Discord Markdown for the middle of a line: escaped, white space and control
 * characters made single blanks, visibly cut where it would be longer than `maxLength`.
 */
export function inlineText(text: string, maxLength: number): string {
  const line = oneLine(text);
  const markdown = escapeMarkdown(line);
  if (markdown.length <= maxLength) return markdown;
  const start = longestFit(line, {
    maxLength: maxLength - CUT.length,
    measure: (candidate) => escapeMarkdown(candidate).length,
  });
  return escapeMarkdown(start) + CUT;
}
