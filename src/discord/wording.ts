/**
 * Every word of the bot's own. Nothing here stands in a block quote, and nothing that stands in a
 * block quote is from here: that is how a reader tells the bot's words from a source's.
 *
 * Arguments are Discord Markdown already: escaped by the caller.
 */
export const wording = {
  asked: (question: string) => `Asked: ${question}`,
  undated: '**undated**',
  source: 'source',
  copies: (count: number) => `the same words in ${counted(count, 'other article')}`,
  cutBefore: '*\\[…\\] cut by the bot: the sentence begins earlier*',
  cutAfter: '*\\[…\\] cut by the bot: the sentence goes on*',
  moreQuotes: (count: number) =>
    `${counted(count, 'more quote')} found, with no room in this message`,

  noEvidence: '**No evidence: nothing in the corpus answers this question.**',
  noFigure: (of: string) => `No figure for: **${of}**`,
  figuresFor: (names: string) => `Figures there are for: ${names}`,
  knownWords: (words: string) => `Words found in the corpus: ${words}`,
  unknownWords: (words: string) => `Words not in the corpus: ${words}`,
  noWords: 'none',
  moreWords: (count: number) => `${count} more`,
  searched: (articles: number, sentences: number, dates: string) =>
    `Searched: ${counted(articles, 'article')}, ${counted(sentences, 'sentence')}, ${dates}`,
  allUndated: 'all undated',
  datedOn: (date: string) => `dated ${date} or undated`,
  datedBetween: (from: string, to: string) => `dated ${from} to ${to} or undated`,
  nearest: 'The nearest sentence, which is **not an answer**:',

  tooVague: [
    '**Too vague: the question holds no word to look for.**',
    'Ask with the words that a source would use, such as “how many US troops are in Niger?”',
  ].join('\n'),
  help: [
    'Ask me a question: `/ask`, or mention me together with the question.',
    'I answer with sentences of the articles that I know, word for word, each with its date and source.',
  ].join('\n'),

  failed: 'Something went wrong here, and there is no answer. Please try again later.',
  unknownCommand: 'I do not know this command any more. Please reload Discord and try again.',
} as const;

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
