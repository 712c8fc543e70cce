import type { Answer, Period, Quote, ReadAs, Searched, Terms } from '../answer/answer.ts';
import type { SmallTalk } from '../answer/message/readSmallTalk.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import { count } from './count.ts';
import { printableLine } from './printable.ts';

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
  const dates =
    corpus.from === null
      ? 'all undated'
      : corpus.from === corpus.to
        ? `dated ${formatEdtf(corpus.from)} or undated`
        : `dated ${formatEdtf(corpus.from)} to ${formatEdtf(corpus.to)} or undated`;
  return [
    `  words found in the corpus:  ${list(terms.matched)}`,
    `  words not in the corpus:    ${list(terms.missing)}`,
    `  searched:                   ${count(corpus.articles, 'article')}, ${count(corpus.sentences, 'sentence')}, ${dates}`,
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
  const dated =
    corpus.from === null
      ? 'no article of the corpus is dated'
      : `the corpus is dated ${formatEdtf(corpus.from)}${corpus.from === corpus.to ? '' : ` to ${formatEdtf(corpus.to)}`}`;
  const follows = isFollowed ? '; undated articles follow' : '';
  return [`  Nothing dated is ${renderPeriod(noneDated)}; ${dated}${follows}.`];
}

function renderPeriod({ from, to }: Period): string {
  if (from === null) return `from ${formatEdtf(to)} or earlier`;
  if (to === null) return `from ${formatEdtf(from)} or later`;
  return `from ${formatEdtf(from)} to ${formatEdtf(to)}`;
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
  return opposites.map(({ sayings }) => {
    const said = sayings.map(
      (saying) => `“${printableLine(saying.words)}” (${dateOfQuote(saying, quotes)})`,
    );
    return `Quoted both ways: ${said.join(' · ')}`;
  });
}

/**
 * The date of what a quote says, and its id where it is none of those shown, so that it can be looked up.
 *
 * @param saying the id of the quote, and its article's EDTF date, null where that is undated.
 * @param shown the quotes that the reader sees.
 * @returns a date as people write it, or `undated`; with the id where the quote is not shown.
 */
function dateOfQuote(
  { quoteId, published }: { readonly quoteId: string; readonly published: string | null },
  shown: readonly Quote[],
): string {
  const isShown = shown.some(({ id }) => id === quoteId);
  return `${formatEdtf(published)}${isShown ? '' : `, quote ${quoteId}`}`;
}

const HOW_TO_ASK = 'Ask me a question, such as: how many US troops are in Niger?';

/** What is said to a message that asks nothing of the articles. */
const LINES: Readonly<Record<SmallTalk, string>> = {
  greeting: `Hello! ${HOW_TO_ASK}`,
  wellbeing: `I am a program, and I run. ${HOW_TO_ASK}`,
  thanks: 'You are welcome.',
  praise: 'Thank you! The words are all the sources’.',
  blame: 'Sorry. I only quote: look at the date and the source of each quote, and try other words.',
  farewell: 'Goodbye!',
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
