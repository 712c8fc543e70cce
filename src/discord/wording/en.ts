import { formatEdtf } from '../../text/edtf/formatEdtf.ts';

/**
 * The bot's own words in English. Nothing here stands in a block quote, and nothing that stands in a
 * block quote is from here: that is how a reader tells the bot's words from a source's.
 *
 * Arguments are Discord Markdown already: escaped by the caller.
 */
export const en = {
  language: 'en',

  // Commands: names in small letters, descriptions of 100 characters at the most.
  askName: 'ask',
  askDescription:
    'Ask a question, and get sentences of articles, word for word, with date and source',
  questionName: 'question',
  questionDescription: 'Your question, in your own words',
  fromName: 'from',
  fromDescription: 'Published on this date or later: 2023, 2023-08 or 2023-08-02',
  toName: 'to',
  toDescription: 'Published on this date or earlier: 2023, 2023-08 or 2023-08-02',
  sourceName: 'source',
  sourceDescription: 'From this publisher or article only',
  limitName: 'limit',
  limitDescription: 'How many quotes at the most',
  privateName: 'private',
  privateDescription: 'Show the answer to you only',

  // The articles: /sources, /article.

  // An answer.
  asked: (question: string) => `Asked: ${question}`,
  page: ({ page, pages, from, total }: PageNumbers) =>
    `Page ${page} of ${pages}: quotes from number ${from} on, of ${total}`,
  date: (edtf: string) => formatEdtf(edtf),
  undated: 'undated',
  untitled: 'Without a title',
  copies: (count: number) => `the same words in ${counted(count, 'other article')}`,
  before: 'the sentence before:',
  after: 'the sentence after:',
  cutBefore: '*\\[…\\] cut by the bot: the sentence begins earlier*',
  cutAfter: '*\\[…\\] cut by the bot: the sentence goes on*',

  // Help and privacy: /help, /privacy.

  // Its buttons.
  more: 'More',
  back: 'Back',
  context: (number: string) => `Context ${number}`.trim(),
  hideContext: (number: string) => `Hide context ${number}`.trim(),
  open: (number: string, publisher: string) => `Open ${number} ${publisher}`.replace('  ', ' '),
  show: 'Show to everyone',
  notAnAnswer: 'Not an answer',

  // Settings, and limits: /settings.

  // What follows a click.
  corpusChanged: 'The articles have changed since: this is what they say now',
  onlyTheAsker:
    'Only the person who asked turns these pages. Ask yourself with `/ask`, to have your own.',
  noted: 'Thank you: noted that this does not answer the question.',
  notedBefore: 'You have said so before: it is noted.',
  buttonTooOld: 'This button is from an older version of the bot. Please ask again with `/ask`.',
  quoteGone: 'The articles have changed since: this quote is not there any more. Please ask again.',

  // Find evidence.
  findEvidence: 'Find evidence',
  evidence:
    'What the articles say about this message. There is no verdict: it is for you to judge.',
  claim: (number: string, text: string) => `**Claim${number && ` ${number}`}:** ${text}`,
  nothingOnClaim: 'Nothing in the corpus speaks to this.',
  claimsLeftOut: (count: number) =>
    `Left out, for want of room: ${counted(count, 'more claim')}. You can put them to \`/ask\`.`,
  notClaims: (count: number) =>
    `Not looked up: ${counted(count, 'sentence')} that ${count === 1 ? 'is no claim' : 'are no claims'}, but a question, an opinion, a greeting or the like`,
  noClaims:
    'There is nothing to check in this message. I look up statements in English that articles can bear out or contradict: no questions, opinions, greetings or half sentences.',
  noText: 'This message has no text to check. Pictures, videos and files I do not read.',
  byBot: 'This message is from a bot. I look up what people say.',

  // No answer.
  noEvidence: '**No evidence: nothing in the corpus answers this question.**',
  noFigure: (of: string) => `No figure for: **${of}**`,
  figuresFor: (names: string) => `Figures there are for: ${names}`,
  knownWords: (words: string) => `Words found in the corpus: ${words}`,
  unknownWords: (words: string) => `Words not in the corpus: ${words}`,
  noWords: 'none',
  moreWords: (count: number) => `${count} more`,
  searched: (articles: number, sentences: number, dates: string) =>
    `Searched: ${counted(articles, 'article')}, ${counted(sentences, 'sentence')}, ${dates}`,
  dates: (from: string | null, to: string | null) => {
    if (from === null || to === null) return 'all undated';
    if (from === to) return `dated ${formatEdtf(from)} or undated`;
    return `dated ${formatEdtf(from)} to ${formatEdtf(to)} or undated`;
  },
  nearest: 'The nearest sentence, which is **not an answer**:',
  tooVague: [
    '**Too vague: the question holds no word to look for.**',
    'Ask with the words that a source would use, such as “how many US troops are in Niger?”',
  ].join('\n'),

  // What is wrong with what was entered.
  notADate: (text: string) =>
    `“${text}” is not a date. Write it as 2023, 2023-08 or 2023-08-02, and ask again.`,
  datesCrossed: (from: string, to: string) =>
    `From ${from} to ${to} there is no day: the first date comes after the second. Please ask again.`,
  unknownSource: (text: string) =>
    `No publisher and no article is called “${text}”. Pick one from the suggestions, or see \`/sources\`.`,
  unclearSource: (text: string, names: string) =>
    `“${text}” may be ${names}. Pick one of them from the suggestions.`,

  mentionHelp: [
    'Ask me a question: `/ask`, or mention me together with the question.',
    'I answer with sentences of the articles that I know, word for word, each with its date and source.',
  ].join('\n'),

  failed: (incident: string) =>
    `Something went wrong here, and there is no answer. Please try again later. If it stays so, tell whoever runs the bot this number: \`${incident}\``,
  unknownCommand: 'I do not know this command any more. Please reload Discord and try again.',
} as const;

interface PageNumbers {
  readonly page: number;
  readonly pages: number;
  /** The number of the page's first quote. */
  readonly from: number;
  readonly total: number;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
