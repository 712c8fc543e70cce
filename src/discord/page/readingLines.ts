import type { Period, ReadAs, Searched } from '../../answer/answer.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Wording } from '../wording/wording.ts';

/** Words that are named; a line is read at a glance. */
const WORDS_MAX = 4;
const WORD_MAX = 20;

interface Read {
  readonly readAs: readonly ReadAs[];
  readonly noneDated: Period | null;
  readonly corpus: Searched | null;
  /** Whether quotes, which are undated where no dated article fits, stand below. */
  readonly isFollowed: boolean;
}

/**
 * How a question was read, in the bot's words, a line each, 350 characters of Markdown at the most: the words that were
 * read as others, and that no dated article is of the time that was asked for.
 */
export function readingLines(read: Read, wording: Wording): string[] {
  const { readAs, noneDated, corpus, isFollowed } = read;
  const words = readAs
    .slice(0, WORDS_MAX)
    .map(({ word, as }) => `${inlineText(word, WORD_MAX)} → ${inlineText(as, WORD_MAX)}`);
  const left = readAs.length - words.length;
  const shown = [...words, ...(left > 0 ? [wording.moreWords(left)] : [])].join(', ');
  const { from = null, to = null } = corpus ?? {};
  return [
    ...(readAs.length > 0 ? [`-# ${wording.readAs(shown)}`] : []),
    ...(noneDated === null ? [] : [`-# ${wording.noneDated(noneDated, { from, to }, isFollowed)}`]),
  ];
}
