import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import { editingEn } from './editing.en.ts';

/** The names of commands that the texts speak of. */
const helpName = 'help';
const askName = 'ask';
const sourcesName = 'sources';
const settingsName = 'settings';
const verifyName = 'verify';

/**
 * The bot's own words in English. Nothing here stands in a block quote, and nothing that stands in a
 * block quote is from here: that is how a reader tells the bot's words from a source's.
 *
 * Arguments are Discord Markdown already: escaped by the caller.
 */
export const en = {
  language: 'en',
  ...editingEn,

  // Commands: names in small letters, descriptions of 100 characters at the most.
  askName,
  askDescription:
    'Ask a question, and get sentences of articles, word for word, with date and source',
  questionName: 'question',
  questionDescription: 'Your question, in your own words',
  fromName: 'from',
  fromDescription: 'Published on this date or later: 2023, 2023-08 or 2023-08-02',
  toName: 'to',
  toDescription: 'Published on this date or earlier: 2023, 2023-08 or 2023-08-02',
  asOfName: 'as-of',
  asOfDescription: 'Answer as on this date, without what was published later',
  sortName: 'sort',
  sortDescription: 'The order of the quotes',
  relevanceFirst: 'most relevant first',
  newestFirst: 'newest first',
  oldestFirst: 'oldest first',
  sourceName: 'source',
  sourceDescription: 'From this publisher or article only',
  limitName: 'limit',
  limitDescription: 'How many quotes at the most',
  claimName: 'claim',
  claimDescription: 'One statement, such as “There are 2,000 US troops in Niger”',
  privateName: 'private',
  privateDescription: 'Show the answer to you only',

  // Figures: /figures, and what stands on the picture.
  figuresName: 'figures',
  figuresDescription: 'Every figure that the articles give for a topic, by date, with a picture',
  topicName: 'topic',
  topicDescription: 'What is counted, whose and where: US troops in Niger',
  figuresFound: (count: number) => `**${counted(count, 'figure')}**, by date of what is told`,
  noFigures: '**No figures found for this topic.**',
  topicTooVague:
    '**Too vague:** write what is counted, whose and where, such as “US troops in Niger”.',
  ownerNotNamed: 'whose, the sentence does not say in full',
  noOwner: 'owner not named',
  otherOwners: 'others',
  pictureAlt: (topic: string) => `Figures by date for “${topic}”:`,
  pictureAbout: 'hollow: “about”',
  pictureBound: 'arrow: at least, at most',
  pictureRange: 'upright line: between two values',
  pictureUncertainDate: 'level line: some day of these',
  pictureFigures: (count: number) => `${counted(count, 'figure')} of the articles`,
  pictureOtherUnits: (count: number) => `not drawn: ${count} in other units`,

  // The articles: /sources, /article.
  sourcesName,
  sourcesDescription: 'The articles that I know, newest first, each with its date and publisher',
  searchName: 'search',
  searchDescription: 'Only those whose publisher or title holds these words',
  articleName: 'article',
  articleDescription: 'Read one article: what is known of it, and its text, word for word',
  articleOptionName: 'article',
  articleOptionDescription: 'Its title, or a part of it',
  searchedFor: (text: string) => `Search: ${text}`,
  totals: ({ articles, sentences, from, to, undated }: Totals) => {
    if (articles === 0) return '**No articles**';
    const total = `**${counted(articles, 'article')}, ${counted(sentences, 'sentence')}**`;
    if (from === null || to === null) return `${total}, all undated`;
    const dates = from === to ? formatEdtf(from) : `${formatEdtf(from)} to ${formatEdtf(to)}`;
    return `${total}, dated ${dates}${undated === 0 ? '' : `, ${undated} undated`}`;
  },
  sentences: (count: number) => counted(count, 'sentence'),
  pageOf: (page: number, pages: number) => `page ${page} of ${pages}`,
  link: 'open',
  dataPublished: 'Published',
  dataPublisher: 'Publisher',
  dataAuthor: 'Author',
  dataLanguage: 'Language',
  dataOrigin: 'Origin',
  dataTags: 'Tags',
  dataLink: 'Link',
  dataId: 'File',
  unknownArticle: (text: string) =>
    `No article is called “${text}”. Pick one from the suggestions, or see \`/${sourcesName}\`.`,
  articleGone: `The articles have changed since: this one is not there any more. See \`/${sourcesName}\`.`,

  // An answer.
  asked: (question: string) => `Asked: ${question}`,
  page: ({ page, pages, from, total }: PageNumbers) =>
    `Page ${page} of ${pages}: quotes from number ${from} on, of ${total}`,
  date: (edtf: string) => formatEdtf(edtf),
  undated: 'undated',
  untitled: 'Without a title',
  quoted: (text: string) => `“${text}”`,
  copies: (count: number) => `the same words in ${counted(count, 'other article')}`,
  receipt: (id: string) => `quote ${id}`,
  receiptBefore: (id: string) => `the sentence before: quote ${id}`,
  alongside: {
    speaker: (words: string) => `inside quotation marks, with: ${words}`,
    correction: (words: string) => `in the same article: ${words}`,
  },
  speaksOf: (times: string) => `speaks of: ${times}`,
  time: (date: string, words: string) => `${date} (“${words}”)`,
  unresolvedTime: (words: string) => `“${words}” (unresolved)`,
  questionsLeftOut: (count: number) =>
    `Not answered: ${counted(count, 'further question')} of this message. Please ask again`,
  readAs: (words: string) => `Read as: ${words}`,
  noneDated: (asked: Dates, corpus: Dates, isFollowed: boolean) => {
    const time =
      asked.from === null
        ? `from ${formatEdtf(asked.to)} or earlier`
        : asked.to === null
          ? `from ${formatEdtf(asked.from)} or later`
          : `from ${formatEdtf(asked.from)} to ${formatEdtf(asked.to)}`;
    const dated =
      corpus.from === null
        ? 'no article is dated'
        : `the articles are dated ${formatEdtf(corpus.from)}${corpus.from === corpus.to ? '' : ` to ${formatEdtf(corpus.to)}`}`;
    return `Nothing dated is ${time}; ${dated}${isFollowed ? '; undated articles follow' : ''}`;
  },
  newest: (date: string, years: number) =>
    `The newest of these quotes is of ${date}, ${counted(years, 'year')} ago`,
  newestOnTop: (date: string, years: number, isUndated: boolean) =>
    `Newest first; the newest is of ${date}${years > 0 ? `, ${counted(years, 'year')} ago` : ''}${isUndated ? '; the undated ones come last' : ''}`,
  noneOfLatestDated: 'No quote here is dated: which is the latest, they do not tell',
  asOfDate: (date: string) => `As of ${date}: what was published later is left out`,
  before: 'the sentence before:',
  after: 'the sentence after:',
  cutBefore: '*\\[…\\] cut by the bot: the sentence begins earlier*',
  cutAfter: '*\\[…\\] cut by the bot: the sentence goes on*',

  // Help and privacy: /help, /privacy.
  helpName,
  helpDescription: 'What I do and what I do not do, and how to ask',
  helpAbove: [
    '**What I do.** I answer questions with sentences of the articles that I know: word for word, each with its date and source.',
    '**What I do not do.** I do not write, sum up, guess or look on the web, and I do not say what is true: read the sources, and judge yourself.',
    '',
    '**Commands**',
  ].join('\n'),
  helpBelow: [
    '**In a message.** Mention me together with your question, and I answer there, as a reply. If somebody has asked me already, reply to them with nothing but the mention. Reply to an answer of mine to go on from it: “and the French?”, “since when?”, “and in 2024?”.',
    '**Find evidence.** Right-click a message (on a phone: hold it) → Apps → Find evidence: what the articles say about each of its claims, for your eyes only.',
    '',
    '**Undated** means that the article carries no date of publication: it may be out of date.',
    '**Not sure** means that I show the closest sentences that I found: it is for you to judge whether they answer. Where I find none, that does not mean that a claim is false.',
    '',
    '**Something wrong?** If a quote does not answer, click “Not an answer” below it. If I fail, tell whoever runs me on this server, with the number that I give you.',
  ].join('\n'),
  privacyName: 'privacy',
  privacyDescription: 'What I read, what I keep and for how long; and delete your votes',
  privacy: (voteDays: number, minutes: number) =>
    [
      '**What I read.** My commands, messages that mention me or are sent to me directly, replies to my answers, the message that one of these replies to and, in a direct message, my own last answer, where Discord shows me them, and messages on which somebody uses Find evidence. Discord does not show me the text of any others.',
      '',
      '**What I keep**',
      `Your vote, where you click “Not an answer”: the question, the places of the quotes in their articles, the day, the server, and a salted hash of your user id, another one on each server, so that everybody has one vote. For ${voteDays} days; sooner where you delete it with the button below, which forgets what you wait to be told, too.`,
      'The settings of a server.',
      'A question that found nothing: its words, how often it was asked on the server, and when; nobody’s name. Not where you ask with `private`. For 180 days after it was asked last. Where you click “Tell me”: your user id and the question, until I have told you, for 90 days at the most.',
      'Where I quoted for all to see: the ids of the message, its channel, the server and the quotes, for 90 days, so that I can mark the message if a quote is corrected.',
      'All of a server goes seven days after I am removed from it.',
      '',
      `**What I do not keep.** Questions otherwise, answers, and the messages that I check. Only the questions of the last ${minutes} minutes stay in memory with their answers, so that pages turn quickly; claims and messages that I check do not. My log holds no text of questions or messages. How often somebody asks is counted in memory only, for minutes, so that nobody floods me.`,
      '',
      'What I write stays in Discord, with the question above it, until it is deleted there. I search on the computer that I run on: what you ask goes to nobody but Discord, and to no language model.',
    ].join('\n'),
  deleteVotes: 'Delete my votes',
  votesDeleted: (votes: number, waiting: number) =>
    votes + waiting === 0
      ? 'There is no vote of yours, and nothing that you wait for: nothing to delete.'
      : `Deleted: ${counted(votes, 'vote')}, ${counted(waiting, 'question')} that you waited for.`,

  // What was asked in vain: /gaps, Tell me.
  gapsName: 'gaps',
  gapsDescription: 'For moderators: what was asked here and found nothing, without names',
  gapsHead: (total: number) =>
    `**Asked in vain: ${counted(total, 'question')}**, the last one first`,
  noGaps: 'Nothing that was asked here and found nothing is open.',
  gapsOff: 'Whoever runs me has switched this off: no questions are kept.',
  gapLine: ({ number, question, count, date }: GapLine) =>
    `${number}. “${question}” · asked ${count === 1 ? 'once' : `${count} times`}, last on ${date}`,
  gapAnswered: (title: string) =>
    `An article that has come in since is quoted for it: **${title}**`,
  gapDone: (number: string) => `Done ${number}`,
  gapNotOurs: (number: string) => `Not ours ${number}`,
  tellMe: 'Tell me',
  willTell:
    'I send you one private message when there is evidence, and forget it then; in any case after 90 days.',
  willTellAlready: 'I will tell you: you have asked me before.',
  tellsEnough: 'You wait for twenty questions already. `/privacy` has a button that forgets them.',
  toldNow: (question: string) =>
    `You asked me to tell you. There is evidence now on “${question}”:`,

  // Its buttons.
  more: 'More',
  back: 'Back',
  context: (number: string) => `Context ${number}`.trim(),
  hideContext: (number: string) => `Hide context ${number}`.trim(),
  open: (number: string, publisher: string) => `Open ${number} ${publisher}`.replace('  ', ' '),
  show: 'Show to everyone',
  notAnAnswer: 'Not an answer',

  // Settings, and limits: /settings.
  settingsName,
  settingsDescription:
    'For moderators: where I answer mentions, for whom, how sure I must be, and how often',
  settingsOnServers: `Settings belong to a server: use \`/${settingsName}\` there.`,
  settingsForModerators:
    'Only members with the permission “Manage Server” see and change the settings.',
  panelTooOld: `This panel is from an older version of the bot. Please open a new one with \`/${settingsName}\`.`,
  settingsHead: '**Settings of this server**',
  mentionsIn: (channels: string) => `Mentions are answered in ${channels}`,
  allChannels: 'all channels',
  channelGone: (id: string) => `a channel that is gone (${id})`,
  answersPrivate: 'Answers to commands are seen by the asker only, unless they say otherwise',
  answersPublic: 'Answers to commands are seen by everybody, unless the asker says otherwise',
  sureAsOperator: 'I answer from the confidence on that whoever runs me has set',
  sureFrom: (percent: number) => `I answer from a confidence of ${percent} % on`,
  noCooldown: 'No pause between two questions of a member',
  cooldownOf: (time: string) => `A pause of ${time} between two questions of a member`,
  chooseChannels: 'Where to answer mentions (none chosen: everywhere)',
  chooseConfidence: 'How sure I must be to answer',
  chooseCooldown: 'Pause between two questions of a member',
  sureChoiceOperator: 'As whoever runs the bot has set it',
  sureChoice: (percent: number) => `From ${percent} % on`,
  sureLow: 'More answers, and more of them beside the point',
  sureMiddle: 'In between',
  sureHigh: 'Fewer answers, and fewer of them beside the point',
  answerPrivately: 'Show answers to the asker only',
  answerPublicly: 'Show answers to everybody',
  resetSettings: 'Back to the defaults',
  duration: (seconds: number) =>
    seconds < 60 ? counted(seconds, 'second') : counted(Math.ceil(seconds / 60), 'minute'),
  tooFast: (time: string) => `Not so fast, please: go on in ${time}.`,

  // What follows a click.
  verifyName,
  verifyDescription:
    'Tell whether a quote still stands in the articles, by the id that stands with it',
  idName: 'id',
  idDescription: 'The id that stands with the quote, such as 3f9a01-444-77-9f86d081884c',
  stillThere: '**Same:** the words stand where they stood.',
  moved: '**Moved:** the words stand elsewhere now.',
  movedOrMistyped: {
    likely: (id: string) =>
      `**Mistyped, most likely:** the words stand in the corpus with another id, \`${id}\`:`,
    possible: (id: string) =>
      `**Moved, or mistyped:** the words stand close by now, with the id \`${id}\`:`,
  },
  changed:
    '**Changed:** the article is there, a sentence with this id is not. In its place stands:',
  mistyped: {
    likely: (id: string) =>
      `**Mistyped, most likely:** the article is there, words with this id are not. The sentence at exactly that place has the id \`${id}\`, which is all but the same:`,
    possible: (id: string) =>
      `**Changed, or mistyped:** the article is there, words with this id are not. The sentence at exactly that place has the id \`${id}\`, so that the text has changed since, or the id is mistyped:`,
  },
  changedOn: (date: string, isNoticed: boolean, reason: string | null) =>
    `**Changed${isNoticed ? ', noticed' : ''} on ${date}**${reason === null ? '.' : `, because: “${reason}”`}`,
  withdrawnOn: (date: string, isNoticed: boolean, reason: string | null) =>
    `**Withdrawn${isNoticed ? ', noticed' : ''} on ${date}**${reason === null ? '.' : `, because: “${reason}”`}`,
  stoodUntilThen: 'Until then:',
  standsNow: 'Now:',
  recalled: (id: string, date: string) =>
    `⚠️ Changed in the articles since, on ${date}: quote \`${id}\` (\`/${verifyName}\` shows both versions)`,
  recalledWithdrawn: (id: string, date: string) =>
    `⚠️ Withdrawn from the articles since, on ${date}: quote \`${id}\``,
  recalledMore: (count: number) => `⚠️ and ${counted(count, 'more quote')} of this answer`,
  withdrawn: '**Withdrawn:** neither the article nor the words are in the corpus any more.',
  notAnId: 'This is not the id of a quote: it looks like `3f9a01-444-77-9f86d081884c`.',

  corpusChanged: 'The articles have changed since: this is what they say now',
  answerChanged: 'The answer has changed since: this is what it is now',
  onlyTheAsker: `Only the person who asked turns these pages. Ask yourself with \`/${askName}\`, to have your own.`,
  noted: 'Thank you: noted that this does not answer the question.',
  notedBefore: 'You have said so before: it is noted.',
  buttonTooOld: `This button is from an older version of the bot. Please ask again with \`/${askName}\`.`,
  quoteGone:
    'The answer has changed since: this quote may not be there any more. Please ask again.',

  // Find evidence.
  findEvidence: 'Find evidence',
  evidence:
    'What the articles say about this message. There is no verdict: it is for you to judge.',
  claim: (number: string, text: string) => `**Claim${number && ` ${number}`}:** ${text}`,
  nothingOnClaim: 'No sentence found that is close to this.',
  claimsLeftOut: (count: number) =>
    `Left out, for want of room: ${counted(count, 'more claim')}. You can put them to \`/${askName}\`.`,
  notClaims: (count: number) =>
    `Not looked up: ${counted(count, 'sentence')} that ${count === 1 ? 'is no claim' : 'are no claims'}, but a question, an opinion, a greeting or the like`,
  noClaims:
    'There is nothing to check in this message. I look up statements in English that articles can bear out or contradict: no questions, opinions, greetings or half sentences.',
  noText: 'This message has no text to check. Pictures, videos and files I do not read.',
  byBot: 'This message is from a bot. I look up what people say.',

  // Figures of the quotes, and claims beside them: /check. What stands where, never a verdict.
  checkName: 'check',
  checkDescription:
    'Lay a claim beside what the articles say: where its figures and dates stand. There is no verdict',
  checked: (claim: string) => `Checked: ${claim}`,
  noVerdict: 'There is no verdict: it is for you to judge. The closest quote comes first',
  isQuestion: `**This is a question, and no claim.** Put it to \`/${askName}\`.`,
  vagueClaim: '**Too vague: the claim holds no word to look for.**',
  inTheseQuotes: (figures: readonly string[]) => `In these quotes: ${figures.join(' · ')}`,
  figureSaid: (figure: string, facts: readonly string[]) => `${figure} (${facts.join('; ')})`,
  standsIn: (words: string, places: readonly string[], of: number) => {
    const label = of === 1 ? 'this quote' : places.length === 1 ? 'quote' : 'quotes';
    return `${words} stands in ${label} ${places.join(', ')}`.trimEnd().concat('.');
  },
  standsInNone: (words: string, of: number) =>
    of === 1
      ? `${words} does not stand in this quote.`
      : `${words} stands in none of these ${of} quotes.`,
  othersGive: (given: readonly string[], isAll: boolean, of: number) =>
    `${isAll ? (of === 1 ? 'It gives' : 'They give') : 'The others give'}: ${given.join(', ')}.`,
  mindTheWords: (words: readonly string[]) => `mind the words: ${words.join(' · ')}`,
  saidBoth: (said: readonly string[]) => `Quoted both ways: ${said.join(' · ')}`,

  // What asks nothing of the articles.
  smallTalk: {
    greeting: 'Hello! Ask me a question, such as “how many US troops are in Niger?”',
    wellbeing:
      'I am a program, and I run. Ask me a question, and I look for sentences that answer it.',
    thanks: 'You are welcome.',
    praise: 'Thank you! The words are all the sources’.',
    blame:
      'Sorry. I only quote: look at the date and the source of each quote. If a quote does not answer, click “Not an answer” below it.',
    farewell: 'Goodbye!',
    help: [
      `Ask me a question: \`/${askName}\`, or mention me together with the question. A reply to an answer of mine may go on from it: “and the French?”`,
      `I answer with sentences of the articles that I know, word for word, each with its date and source. More: \`/${helpName}\``,
    ].join('\n'),
    aside: 'Ask me a question, such as “how many US troops are in Niger?”',
  },

  // No answer, or none that is sure.
  unsure: '**I am not sure that these answer it.** The closest sentences:',
  closest: 'closest',
  noEvidence: '**I found no sentence that comes close to this question.**',
  askedFigures: (of: string) => `Asked for figures of: **${of}**`,
  foundFigures: (names: string) => `Found figures of: ${names}`,
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
    `No publisher and no article is called “${text}”. Pick one from the suggestions, or see \`/${sourcesName}\`.`,
  unclearSource: (text: string, names: string) =>
    `“${text}” may be ${names}. Pick one of them from the suggestions.`,

  mentionHelp: [
    `Ask me a question: \`/${askName}\`, or mention me together with the question.`,
    'I answer with sentences of the articles that I know, word for word, each with its date and source.',
  ].join('\n'),

  messageNotShown:
    'Discord does not show me that message. Write the question beside the mention, or right-click the message (on a phone: hold it) → Apps → Find evidence.',

  failed: (incident: string) =>
    `Something went wrong here, and there is no answer. Please try again later. If it stays so, tell whoever runs the bot this number: \`${incident}\``,
  unknownCommand: 'I do not know this command any more. Please reload Discord and try again.',
} as const;

interface GapLine {
  readonly number: number;
  readonly question: string;
  readonly count: number;
  readonly date: string;
}

interface Totals {
  readonly articles: number;
  readonly sentences: number;
  /** The earliest and the latest EDTF date of publication; null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
  /** How many articles carry no date. */
  readonly undated: number;
}

/** EDTF dates, the first and the last; null where open or where there is none. */
interface Dates {
  readonly from: string | null;
  readonly to: string | null;
}

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
