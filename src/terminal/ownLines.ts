import type { Answer, Period, ReadAs, Searched, Terms } from '../answer/answer.ts';
import type { SmallTalk } from '../answer/message/readSmallTalk.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import { type Shows, saidBothLine } from '../wording/answerLines.ts';
import { en } from '../wording/en.ts';
import { count } from './count.ts';
import { printableLine } from './printable.ts';

/** How a terminal, which speaks English, shows words that are not the bot's. */
export const SHOWS: Shows = { wording: en, words: printableLine, date: formatEdtf };

/**
 * A text of the bot's own without the marks that Discord shows it by.
 *
 * @param markdown of `wording`.
 */
export function plainWords(markdown: string): string {
  return markdown.replaceAll('**', '').replaceAll('`', '');
}

/**
 * What was looked for and where, so that a reader can tell a gap in the corpus from a slip.
 *
 * @param terms the question's words that the corpus has, and those that it has not.
 * @param corpus how many articles and sentences there are, and the EDTF dates of the first and the last; null where
 * all are undated.
 * @returns three lines, without a line feed at the end.
 */
export function renderSearched(terms: Terms, corpus: Searched): string {
  const list = (words: readonly string[]) => words.map(printableLine).join(', ') || 'none';
  return [
    `  words found in the corpus:  ${list(terms.matched)}`,
    `  words not in the corpus:    ${list(terms.missing)}`,
    `  searched:                   ${count(corpus.articles, 'article')}, ${count(corpus.sentences, 'sentence')}, ${en.dates(corpus.from, corpus.to)}`,
  ].join('\n');
}

/**
 * The words that were read as others, in one line; none where all were read as they stand.
 *
 * @param readAs in the order of the question.
 * @returns one line or none, without a line feed.
 */
export function renderReadAs(readAs: readonly ReadAs[]): string[] {
  if (readAs.length === 0) return [];
  const words = readAs.map(({ word, as }) => `${printableLine(word)} → ${printableLine(as)}`);
  return [`  read as: ${words.join(', ')}`];
}

interface Found {
  readonly noneDated: Period | null;
  readonly corpus: Searched;
  /** Whether quotes, which are undated then, stand below. */
  readonly isFollowed: boolean;
}

/**
 * That no dated article is of the time that was asked for, in one line; none where one is.
 *
 * @param found the time asked for (null where some article is of it), the dates of the corpus, and whether undated
 * articles are shown below.
 * @returns one line or none, without a line feed.
 */
export function renderNoneDated({ noneDated, corpus, isFollowed }: Found): string[] {
  if (noneDated === null) return [];
  return [`  ${en.noneDated(noneDated, corpus, isFollowed)}.`];
}

/**
 * That quotes say one thing and its opposite, in the words of each: a line a verb, which decides nothing.
 *
 * @param answer what is said both ways, and the quotes that are shown.
 * @returns a line for each verb, without a line feed.
 */
export function renderOpposites({
  opposites,
  quotes,
}: Pick<Answer, 'opposites' | 'quotes'>): string[] {
  const isShown = (quoteId: string) => quotes.some(({ id }) => id === quoteId);
  return opposites.map(({ sayings }) =>
    saidBothLine(
      // What is not shown can be looked up by its id.
      sayings.map((saying) => ({
        ...saying,
        note: isShown(saying.quoteId) ? '' : `, ${en.receipt(saying.quoteId)}`,
      })),
      SHOWS,
    ),
  );
}

const HOW_TO_ASK = 'Ask me a question, such as: how many US troops are in Niger?';

/** What is said to a message that asks nothing of the articles; in Discord there are commands and buttons to name. */
const LINES: Readonly<Record<SmallTalk, string>> = {
  ...en.smallTalk,
  greeting: `Hello! ${HOW_TO_ASK}`,
  wellbeing: `I am a program, and I run. ${HOW_TO_ASK}`,
  blame: 'Sorry. I only quote: look at the date and the source of each quote, and try other words.',
  help: `I answer with sentences of the articles that I know, word for word, each with its date and source. ${HOW_TO_ASK}`,
  aside: HOW_TO_ASK,
};

/**
 * The line that fits a message that asks nothing. Ends in a line feed.
 *
 * @param kind what the message is.
 * @returns one line of ours.
 */
export function renderSmallTalk(kind: SmallTalk): string {
  return `${LINES[kind]}\n`;
}

/**
 * Parts of a text with an empty line between them.
 *
 * @param parts none of which ends in a line feed.
 * @returns the text, ending in one.
 */
export function blocks(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
