import { withoutObeyed } from '../../text/characters.ts';

/**
 * A text with white space and control characters, line breaks too, made single blanks; without the other characters
 * that a screen would obey.
 */
export function oneLine(text: string): string {
  return withoutObeyed(text.replace(/[\s\p{Cc}]+/gu, ' ')).trim();
}
