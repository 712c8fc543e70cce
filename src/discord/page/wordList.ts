import { inlineText } from '../markdown/inlineText.ts';
import type { Wording } from '../wording/wording.ts';

const WORDS_MAX = 6;
const WORD_MAX = 30;

/** The first of some words, in bold, as Markdown for a line of the bot's own. */
export function wordList(words: readonly string[], wording: Wording): string {
  if (words.length === 0) return wording.noWords;
  const shown = words.slice(0, WORDS_MAX).map((word) => `**${inlineText(word, WORD_MAX)}**`);
  const left = words.length - shown.length;
  return [...shown, ...(left > 0 ? [wording.moreWords(left)] : [])].join(', ');
}
