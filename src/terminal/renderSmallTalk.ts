import type { SmallTalk } from '../answer/message/readSmallTalk.ts';

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
