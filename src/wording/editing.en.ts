import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import { timeOf } from './timeOf.ts';

const corpusName = 'corpus';

/** The bot's words for editors, in English; a part of `en`. */
export const editingEn = {
  corpusName,
  corpusDescription: 'For editors: this server’s own articles',
  corpusAddName: 'add',
  corpusAddDescription: 'Add an article: I show what I understood of it, and you decide',
  corpusListName: 'list',
  corpusListDescription: 'This server’s own articles',
  corpusCorrectName: 'correct',
  corpusCorrectDescription:
    'Put another text in the place of an article’s, from an address, a file or a form',
  corpusWithdrawName: 'withdraw',
  corpusWithdrawDescription: 'Take an article out of the search; its versions are kept',
  corpusHistoryName: 'history',
  corpusHistoryDescription: 'Who changed an article, when and why; for moderators: all changes',
  corpusAddressName: 'address',
  corpusAddressDescription: 'Where it stands on the web: https://…',
  corpusFileName: 'file',
  corpusFileDescription: 'A saved page, Markdown, text, PDF, Word or e-mail; 10 MB at the most',
  corpusArticleName: 'article',
  corpusArticleDescription: 'Its title or its id',
  corpusWhyName: 'why',
  corpusWhyDescription: 'Shown to whoever verifies a quote of it',
  addAsSource: 'Add as source',

  // Settings of editors and articles, and the wizard.
  setupName: 'setup',
  setupDescription: 'For moderators: through the settings step by step, to a test question',
  setupHead: (step: number, steps: number) => `**Step ${step} of ${steps}**`,
  setupSteps: {
    language:
      '**Language.** Commands are answered in the language of who uses them. In which one do I answer messages?',
    channels: '**Channels.** Where do I answer when somebody mentions me?',
    private: '**Privacy.** Who sees the answers to commands?',
    role: '**Editors.** Who adds, corrects and withdraws this server’s own articles?',
    searches: '**Articles.** Which ones do I search?',
    test: '**A test question.** The answer is for your eyes only, and nothing of the question is kept.',
  },
  next: 'Next',
  askTest: 'Ask a question',
  questionField: 'Your question',
  aboutArticles: 'Articles and editors',
  aboutAnswers: 'Answers',
  chooseRole: 'The role of the editors (none chosen: only who manages the server)',
  chooseSearches: 'Which articles I search',
  chooseLanguage: 'The language of answers to messages',
  editorsManagers: 'This server’s own articles are looked after by who may manage the server',
  editorsRole: (role: string) =>
    `This server’s own articles are looked after by ${role}, and by who may manage the server`,
  roleGone: (id: string) => `a role that is gone (${id})`,
  everybodyIsNoEditor: 'That role is everybody’s: choose another one. Nothing was changed.',
  searches: {
    both: 'I search this server’s own articles and those of whoever runs me',
    operator: 'I search the articles of whoever runs me only',
    own: 'I search this server’s own articles only',
  },
  serversLanguage: 'Messages are answered in the language that Discord has for this server',
  languages: { en: 'Messages are answered in English', de: 'Messages are answered in German' },
  settingNames: (setting: string) => SETTINGS[setting] ?? setting,

  helpForModerators: '**For who looks after a server**',
  helpForEditors:
    '**Add as source.** Right-click a message with an address in it → Apps → Add as source: I read the article there, and you decide.',
  privacyOfEditors: [
    '**What I keep of a server’s editors.** Its own articles in all their versions, its feeds, and what was changed in its articles and settings: the user id of who did it, when and why. As long as the server has me; all of it goes seven days after I am removed.',
    'A preview that waits for a click, for half an hour, in memory.',
    'An address that an editor gives, and a file that they attach, I fetch from where it lies: that site learns that somebody reads it, and nothing else.',
  ].join('\n'),

  corpusOnServers: `Articles belong to a server: use \`/${corpusName}\` there.`,
  corpusForEditors:
    'Only editors do this: members with the permission “Manage Server”, and those with the role that `/settings` names.',
  corpusOff: 'Nothing can be added here: whoever runs me keeps no articles of servers.',
  auditForModerators:
    'All changes are shown to members with the permission “Manage Server”. Name an article to see who changed it.',
  addressOrFile: 'Give an address or attach a file.',
  noAddress: 'There is no address of the web (https://…) in this message.',
  cannotRead: (problem: string) => `I cannot read it: ${problem}.`,
  listOfArticles: 'This lists articles, and is none itself. Give the address of one article.',
  noOwnArticle: (text: string) =>
    `This server has no article “${text}” of its own. Pick one from the suggestions, or see \`/${corpusName} list\`.`,
  noSuchArticle: 'This server has no such article of its own.',

  // The preview.
  addThis: '**Add this article?** Nothing is added yet; only you see this.',
  correctThis: '**Correct this article?** Nothing is changed yet; only you see this.',
  dataTitle: 'Title',
  dataText: 'Text',
  noTitle: 'none',
  notFound: 'not found',
  textSize: (sentences: number, words: number) =>
    `${counted(sentences, 'sentence')}, ${counted(words, 'word')}`,
  foundIn: (where: string, detail: string) =>
    detail === '' ? `found in: ${where}` : `found in: ${where}, ${detail}`,
  dateAndTime: (published: string) => {
    const [date = '', time] = published.split('T');
    return time === undefined ? formatEdtf(date) : `${formatEdtf(date)}, ${timeOf(time)}`;
  },
  openArchived: (number: string, host: string) => `Archived ${number} ${host}`.replace('  ', ' '),
  dataArchived: 'Archived copy',
  dataCorrects: 'Corrects',
  dataCorrectedBy: 'Corrected by',
  correctedBy: (id: string) => `corrected by ${id}`,
  doubt: (_kind: string, message: string) => message,
  moreDoubts: (count: number) => `and ${counted(count, 'more doubt')}`,
  firstSentence: 'its first sentence:',
  lastSentence: 'its last sentence:',
  sameWords: 'The sentences stay the same.',
  addIt: 'Add',
  correctIt: 'Correct',
  changeIt: 'Change',
  cancel: 'Cancel',
  changeTitle: 'What is known of the article',
  textTitle: 'The text as it should read',
  dateField: 'Published (2023, 2023-08, 2023-08-02)',
  textTooLong: (most: number) =>
    `Its text is longer than the ${most.toLocaleString('en-US')} characters that fit into a form: give the new one with \`address\` or \`file\`.`,
  tryAgain: 'That took too long for a form to open. Please try again.',
  formTooOld: 'This form is from an older version of the bot. Please begin again.',
  previewTooOld:
    'This preview is done with, or more than half an hour old: nothing was changed by this click. Please begin again.',
  cancelled: 'Cancelled: nothing was changed.',

  // What came of it.
  added: (title: string, id: string) => `Added: **${title}** · ${id}`,
  corrected: (title: string, id: string) => `Corrected: **${title}** · ${id}`,
  withdrew: (title: string, id: string) =>
    `Withdrawn: **${title}** · ${id}\nIts versions are kept: \`/${corpusName} history\`.`,
  ownNotSearched:
    'It is not searched, as this server searches the articles of whoever runs me only: `/settings` changes that.',
  cannotAdd: (problem: string) => `It cannot be added so: ${problem}`,
  notTaken: (problem: string) => `Not taken over: ${problem}`,
  sameText: (id: string) => `An article with this text is in already: ${id}`,
  changedSince:
    'Somebody has changed or withdrawn this article since you began: nothing was changed now. Look at it, and begin again.',
  collectionFull:
    'There is no room for it: a server has 500 articles of its own, or 5 million characters.',
  withdrawnAlready: 'This article is withdrawn already.',

  // The list, and what was changed.
  noOwnArticles: `This server has no articles of its own yet. \`/${corpusName} add\` adds one.`,
  ownArticles: (count: number) => `**${counted(count, 'article')} of this server’s own**`,
  versionOf: (number: number) => `version ${number}`,
  olderVersions: (count: number) => `and ${counted(count, 'older version')}`,
  nothingChanged: 'Nothing was changed yet.',
  auditHead: '**What was changed on this server**, the latest first',
  actions: (action: string) => ACTIONS[action] ?? action,
} as const;

const SETTINGS: Readonly<Record<string, string>> = {
  mentionChannelIds: 'channels',
  isPrivate: 'private answers',
  minConfidence: 'least confidence',
  cooldownSeconds: 'pause in seconds',
  editorRoleId: 'role of the editors',
  searches: 'which articles',
  language: 'language',
};

const ACTIONS: Readonly<Record<string, string>> = {
  article_added: 'added',
  article_corrected: 'corrected',
  article_withdrawn: 'withdrawn',
  settings_changed: 'setting',
  gap_done: 'question done',
  gap_not_ours: 'question not ours',
};

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
