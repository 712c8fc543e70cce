import { editingDe } from './editing.de.ts';
import { germanDate } from './germanDate.ts';
import type { Wording } from './wording.ts';

/** The names of commands that the texts speak of. */
const helpName = 'hilfe';
const askName = 'fragen';
const sourcesName = 'quellen';
const settingsName = 'einstellungen';
const verifyName = 'zitat-prüfen';

/** The bot's own words in German; the quotes stay as they are. */
export const de: Wording = {
  language: 'de',
  ...editingDe,

  askName,
  askDescription:
    'Stell eine Frage: Die Antwort sind Sätze aus Artikeln, Wort für Wort, mit Datum und Quelle',
  questionName: 'frage',
  questionDescription: 'Deine Frage auf Englisch, in deinen eigenen Worten',
  fromName: 'von',
  fromDescription: 'Erschienen an diesem Tag oder später: 2023, 2023-08 oder 2023-08-02',
  toName: 'bis',
  toDescription: 'Erschienen an diesem Tag oder früher: 2023, 2023-08 oder 2023-08-02',
  asOfName: 'stand',
  asOfDescription: 'Antworten wie an diesem Tag: ohne das, was später erschienen ist',
  sortName: 'reihenfolge',
  sortDescription: 'Die Reihenfolge der Zitate',
  relevanceFirst: 'das Passendste zuerst',
  newestFirst: 'das Neueste zuerst',
  oldestFirst: 'das Älteste zuerst',
  sourceName: 'quelle',
  sourceDescription: 'Nur aus diesem Medium oder Artikel',
  limitName: 'anzahl',
  limitDescription: 'Wie viele Zitate es höchstens sein sollen',
  claimName: 'behauptung',
  claimDescription: 'Eine Aussage auf Englisch, etwa „There are 2,000 US troops in Niger“',
  privateName: 'privat',
  privateDescription: 'Die Antwort nur dir zeigen',

  figuresName: 'zahlen',
  figuresDescription: 'Alle Zahlen der Artikel zu einem Thema, nach Datum, mit Diagramm',
  topicName: 'thema',
  topicDescription: 'Was gezählt wird, wessen und wo, auf Englisch: US troops in Niger',
  figuresFound: (count) =>
    `**${counted(count, 'Zahl', 'Zahlen')}**, nach dem Datum, für das sie gelten`,
  noFigures: '**Keine Zahlen zu diesem Thema gefunden.**',
  topicTooVague:
    '**Zu ungenau:** Schreib, was gezählt wird, wessen und wo, etwa „US troops in Niger“.',
  ownerNotNamed: 'wessen, sagt der Satz nicht genau',
  noOwner: 'ohne Angabe, wessen',
  otherOwners: 'andere',
  pictureAlt: (topic) => `Zahlen nach Datum zu „${topic}“:`,
  pictureAbout: 'hohl: „about“',
  pictureBound: 'Pfeil: mindestens oder höchstens',
  pictureRange: 'senkrechter Strich: zwischen zwei Werten',
  pictureUncertainDate: 'waagrechter Strich: irgendein Tag davon',
  pictureFigures: (count) => `${counted(count, 'Zahl', 'Zahlen')} aus den Artikeln`,
  pictureOtherUnits: (count) => `nicht gezeichnet: ${count} in anderen Einheiten`,

  // The articles: /sources, /article.
  sourcesName,
  sourcesDescription: 'Die Artikel, die ich kenne, die neuesten zuerst, jeder mit Datum und Medium',
  searchName: 'suche',
  searchDescription: 'Nur Artikel, in deren Titel oder Medium diese Wörter stehen',
  articleName: 'artikel',
  articleDescription: 'Einen Artikel lesen: seine Angaben und seinen Text, Wort für Wort',
  articleOptionName: 'artikel',
  articleOptionDescription: 'Sein Titel oder ein Teil davon',
  searchedFor: (text) => `Gesucht: ${text}`,
  totals: ({ articles, sentences, from, to, undated }) => {
    if (articles === 0) return '**Keine Artikel**';
    const total = `**${counted(articles, 'Artikel', 'Artikel')}, ${counted(sentences, 'Satz', 'Sätze')}**`;
    if (from === null || to === null) return `${total}, alle ohne Datum`;
    const dates = from === to ? germanDate(from) : `${germanDate(from)} bis ${germanDate(to)}`;
    return `${total}, erschienen ${dates}${undated === 0 ? '' : `, ${undated} ohne Datum`}`;
  },
  sentences: (count) => counted(count, 'Satz', 'Sätze'),
  pageOf: (page, pages) => `Seite ${page} von ${pages}`,
  link: 'öffnen',
  dataPublished: 'Erschienen',
  dataPublisher: 'Medium',
  dataAuthor: 'Autor',
  dataLanguage: 'Sprache',
  dataOrigin: 'Herkunft',
  dataTags: 'Schlagworte',
  dataLink: 'Link',
  dataId: 'Datei',
  unknownArticle: (text) =>
    `Kein Artikel heißt „${text}“. Wähle einen der Vorschläge oder sieh in \`/${sourcesName}\` nach.`,
  articleGone: `Die Artikel haben sich seitdem geändert: Diesen gibt es nicht mehr. Sieh in \`/${sourcesName}\` nach.`,

  // An answer.
  asked: (question) => `Gefragt: ${question}`,
  page: ({ page, pages, from, total }) =>
    `Seite ${page} von ${pages}: Zitate ab Nummer ${from}, von ${total}`,
  date: germanDate,
  undated: 'ohne Datum',
  untitled: 'Ohne Titel',
  quoted: (text) => `„${text}“`,
  copies: (count) =>
    `dieselben Worte in ${counted(count, 'weiteren Artikel', 'weiteren Artikeln')}`,
  receipt: (id) => `Zitat ${id}`,
  receiptBefore: (id) => `der Satz davor: Zitat ${id}`,
  alongside: {
    speaker: (words) => `in Anführungszeichen, mit: ${words}`,
    correction: (words) => `im selben Artikel: ${words}`,
  },
  speaksOf: (times) => `bezieht sich auf: ${times}`,
  time: (date, words) => `${date} („${words}“)`,
  unresolvedTime: (words) => `„${words}“ (nicht bestimmbar)`,
  questionsLeftOut: (count) =>
    `Nicht beantwortet: ${counted(count, 'weitere Frage', 'weitere Fragen')} dieser Nachricht. Bitte frag noch einmal`,
  readAs: (words) => `Gelesen als: ${words}`,
  noneDated: (asked, corpus, isFollowed) => {
    const time =
      asked.from === null
        ? `bis ${dateOf(asked.to)}`
        : asked.to === null
          ? `ab ${dateOf(asked.from)}`
          : `von ${dateOf(asked.from)} bis ${dateOf(asked.to)}`;
    const dated =
      corpus.from === null
        ? 'kein Artikel hat ein Datum'
        : `die datierten Artikel: ${dateOf(corpus.from)}${corpus.from === corpus.to ? '' : ` bis ${dateOf(corpus.to)}`}`;
    return `Nichts mit Datum ist erschienen ${time}; ${dated}${isFollowed ? '; es folgen Artikel ohne Datum' : ''}`;
  },
  newest: (date, years) =>
    `Das neueste dieser Zitate: ${date}, ${counted(years, 'Jahr', 'Jahre')} alt`,
  newestOnTop: (date, years, isUndated) =>
    `Das Neueste zuerst; das neueste Zitat: ${date}${years > 0 ? `, ${counted(years, 'Jahr', 'Jahre')} alt` : ''}${isUndated ? '; ohne Datum zuletzt' : ''}`,
  noneOfLatestDated: 'Kein Zitat hier hat ein Datum: Welches das neueste ist, sagen sie nicht',
  asOfDate: (date) => `Stand ${date}: Was später erschienen ist, fehlt hier`,
  before: 'der Satz davor:',
  after: 'der Satz danach:',
  cutBefore: '*\\[…\\] vom Bot gekürzt: Der Satz beginnt früher*',
  cutAfter: '*\\[…\\] vom Bot gekürzt: Der Satz geht weiter*',

  // Help and privacy: /help, /privacy.
  helpName,
  helpDescription: 'Was ich tue und was nicht, und wie du fragst',
  helpAbove: [
    '**Was ich tue.** Ich beantworte Fragen mit Sätzen aus den Artikeln, die ich kenne: Wort für Wort, jeder mit Datum und Quelle.',
    '**Was ich nicht tue.** Ich schreibe nichts selbst, rate nicht und sage nicht, was wahr ist: Lies die Quellen und urteile selbst.',
    '',
    '**Befehle**',
  ].join('\n'),
  helpBelow: [
    '**In einer Nachricht.** Erwähne mich zusammen mit deiner Frage, und ich antworte dort. Hat mich schon jemand gefragt, antworte darauf nur mit der Erwähnung. Auf meine Antwort kannst du weiterfragen: „and the French?“',
    '**Belege finden.** Rechtsklick auf eine Nachricht (am Handy: gedrückt halten) → Apps → Belege finden: was die Artikel zu jeder ihrer Behauptungen sagen, nur für dich sichtbar.',
    '',
    '**Ohne Datum** heißt: Der Artikel trägt kein Erscheinungsdatum und kann veraltet sein.',
    '**Nicht sicher** heißt: Ich zeige die ähnlichsten Sätze; ob sie antworten, beurteilst du. Finde ich keine, heißt das nicht, dass eine Behauptung falsch ist.',
    '',
    '**Stimmt etwas nicht?** Beantwortet ein Zitat die Frage nicht, klicke auf „Keine Antwort“. Geht bei mir etwas schief, gib denen, die mich betreiben, die Nummer, die ich nenne.',
  ].join('\n'),
  privacyName: 'datenschutz',
  privacyDescription:
    'Was ich lese und was ich wie lange behalte; hier kannst du auch deine Stimmen löschen',
  privacy: (voteDays, minutes) =>
    [
      '**Was ich lese.** Meine Befehle, Nachrichten, die mich erwähnen oder direkt an mich gehen, Antworten auf meine Antworten, die Nachricht, auf die eine davon antwortet, und in einer Direktnachricht meine eigene letzte Antwort, falls Discord sie mir zeigt, und Nachrichten, zu denen jemand Belege finden will. Den Text anderer Nachrichten zeigt mir Discord nicht.',
      '',
      '**Was ich behalte**',
      `Deine Stimme, wenn du auf „Keine Antwort“ klickst: die Frage, die Stellen der Zitate in ihren Artikeln, den Tag, den Server und einen mit Salt versehenen Hash deiner Benutzer-ID, auf jedem Server einen anderen, damit jeder nur eine Stimme hat. ${voteDays} Tage lang; kürzer, wenn du sie mit dem Knopf unten löschst, der auch vergisst, worauf du wartest.`,
      'Die Einstellungen eines Servers.',
      'Eine Frage, die nichts fand: ihre Wörter, wie oft und wann sie auf dem Server gestellt wurde; niemandes Namen. Nicht, wenn du sie mit `privat` stellst. 180 Tage nach dem letzten Mal. Wenn du auf „Sag mir Bescheid“ klickst: deine Benutzer-ID und die Frage, bis ich es getan habe, höchstens 90 Tage.',
      'Wo ich für alle sichtbar zitiert habe: die IDs von Nachricht, Kanal, Server und Zitaten, 90 Tage, damit ich die Nachricht kennzeichnen kann, wenn ein Zitat berichtigt wird.',
      'Alles von einem Server verschwindet sieben Tage, nachdem ich von ihm entfernt wurde.',
      '',
      `**Was ich nicht behalte.** Sonst weder Fragen noch Antworten, noch die Nachrichten, die ich prüfe. Nur die Fragen der letzten ${minutes} Minuten bleiben mit ihren Antworten im Arbeitsspeicher, damit sich schnell blättern lässt; Behauptungen und Nachrichten, die ich prüfe, nicht. In meinem Protokoll steht kein Text von Fragen oder Nachrichten. Wie oft jemand fragt, wird nur im Arbeitsspeicher gezählt, für Minuten, damit mich niemand überflutet.`,
      '',
      'Was ich schreibe, bleibt in Discord, mit der Frage darüber, bis es dort gelöscht wird. Ich suche auf dem Rechner, auf dem ich laufe: Was du fragst, geht nur an Discord und an kein Sprachmodell.',
    ].join('\n'),
  deleteVotes: 'Meine Stimmen löschen',
  votesDeleted: (votes, waiting) =>
    votes + waiting === 0
      ? 'Von dir gibt es keine Stimmen, und du wartest auf nichts: Es ist nichts zu löschen.'
      : `Gelöscht: ${counted(votes, 'Stimme', 'Stimmen')}, ${counted(waiting, 'Frage', 'Fragen')}, auf die du gewartet hast.`,

  // What was asked in vain: /gaps, Tell me.
  gapsName: 'lücken',
  gapsDescription: 'Für Moderatoren: was hier gefragt wurde und nichts fand, ohne Namen',
  gapsHead: (total) =>
    `**Vergeblich gefragt: ${counted(total, 'Frage', 'Fragen')}**, die letzte zuerst`,
  noGaps: 'Nichts ist offen, was hier gefragt wurde und nichts fand.',
  gapsOff: 'Wer mich betreibt, hat das abgeschaltet: Fragen werden nicht behalten.',
  gapLine: ({ number, question, count, date }) =>
    `${number}. „${question}“ · ${count === 1 ? 'einmal' : `${count}-mal`} gefragt, zuletzt am ${date}`,
  gapAnswered: (title) => `Ein Artikel, der seither dazukam, wird dafür zitiert: **${title}**`,
  gapDone: (number) => `Erledigt ${number}`,
  gapNotOurs: (number) => `Nicht unsere ${number}`,
  tellMe: 'Sag mir Bescheid',
  willTell:
    'Ich schicke dir eine einzige Nachricht, wenn es Belege gibt, und vergesse es dann; in jedem Fall nach 90 Tagen.',
  willTellAlready: 'Ich sage dir Bescheid: Du hast mich schon darum gebeten.',
  tellsEnough:
    'Du wartest schon auf zwanzig Fragen. `/datenschutz` hat einen Knopf, der sie vergisst.',
  toldNow: (question) => `Ich sollte dir Bescheid sagen. Es gibt jetzt Belege zu „${question}“:`,

  // Its buttons.
  more: 'Mehr',
  back: 'Zurück',
  context: (number) => `Kontext ${number}`.trim(),
  hideContext: (number) => `Kontext ${number} ausblenden`.replace('  ', ' '),
  open: (number, publisher) => `Öffnen ${number} ${publisher}`.replace('  ', ' '),
  show: 'Allen zeigen',
  notAnAnswer: 'Keine Antwort',

  // Settings, and limits: /settings.
  settingsName,
  settingsDescription:
    'Für Moderatoren: wo ich auf Erwähnungen antworte, für wen, wie sicher und wie oft',
  settingsOnServers: `Einstellungen gehören zu einem Server: Nutze \`/${settingsName}\` dort.`,
  settingsForModerators:
    'Nur wer die Berechtigung „Server verwalten“ hat, kann die Einstellungen sehen und ändern.',
  panelTooOld: `Diese Übersicht ist von einer älteren Version des Bots. Bitte öffne mit \`/${settingsName}\` eine neue.`,
  settingsHead: '**Einstellungen dieses Servers**',
  mentionsIn: (channels) => `Auf Erwähnungen antworte ich hier: ${channels}`,
  allChannels: 'alle Kanäle',
  channelGone: (id) => `ein Kanal, den es nicht mehr gibt (${id})`,
  answersPrivate: 'Antworten auf Befehle sieht nur, wer fragt, sofern nicht anders gewünscht',
  answersPublic: 'Antworten auf Befehle sehen alle, sofern nicht anders gewünscht',
  sureAsOperator: 'Ich antworte ab der Sicherheit, die die Betreiber des Bots festgelegt haben',
  sureFrom: (percent) => `Ich antworte ab einer Sicherheit von ${percent} %`,
  noCooldown: 'Keine Pause zwischen zwei Fragen eines Mitglieds',
  cooldownOf: (time) => `Pause zwischen zwei Fragen eines Mitglieds: ${time}`,
  chooseChannels: 'Wo ich auf Erwähnungen antworte (keine Auswahl: überall)',
  chooseConfidence: 'Wie sicher ich sein muss, um zu antworten',
  chooseCooldown: 'Pause zwischen zwei Fragen eines Mitglieds',
  sureChoiceOperator: 'Wie von den Betreibern des Bots festgelegt',
  sureChoice: (percent) => `Ab ${percent} %`,
  sureLow: 'Mehr Antworten, und mehr davon gehen an der Frage vorbei',
  sureMiddle: 'Dazwischen',
  sureHigh: 'Weniger Antworten, und weniger davon gehen an der Frage vorbei',
  answerPrivately: 'Antworten nur den Fragenden zeigen',
  answerPublicly: 'Antworten allen zeigen',
  resetSettings: 'Auf Standard zurücksetzen',
  duration: (seconds) =>
    seconds < 60
      ? counted(seconds, 'Sekunde', 'Sekunden')
      : counted(Math.ceil(seconds / 60), 'Minute', 'Minuten'),
  tooFast: (time) => `Nicht so schnell, bitte: Mach in ${time} weiter.`,

  // What follows a click.
  verifyName,
  verifyDescription:
    'Prüft, ob ein Zitat noch in den Artikeln steht, anhand der Kennung beim Zitat',
  idName: 'kennung',
  idDescription: 'Die Kennung, die beim Zitat steht, etwa 3f9a01-444-77-9f86d081884c',
  stillThere: '**Gleich:** Die Worte stehen, wo sie standen.',
  moved: '**Verschoben:** Die Worte stehen jetzt an anderer Stelle.',
  movedOrMistyped: {
    likely: (id) =>
      `**Wahrscheinlich vertippt:** Die Worte stehen im Bestand, mit einer anderen Kennung, \`${id}\`:`,
    possible: (id) =>
      `**Verschoben oder vertippt:** Die Worte stehen jetzt nahe dabei, mit der Kennung \`${id}\`:`,
  },
  changed:
    '**Geändert:** Den Artikel gibt es noch, einen Satz mit dieser Kennung nicht. An seiner Stelle steht:',
  mistyped: {
    likely: (id) =>
      `**Wahrscheinlich vertippt:** Den Artikel gibt es, Worte mit dieser Kennung nicht. Der Satz an genau dieser Stelle hat die Kennung \`${id}\`, die fast gleich ist:`,
    possible: (id) =>
      `**Geändert oder vertippt:** Den Artikel gibt es, Worte mit dieser Kennung nicht. Der Satz an genau dieser Stelle hat die Kennung \`${id}\`: Der Text hat sich seitdem geändert, oder die Kennung ist vertippt:`,
  },
  changedOn: (date: string, isNoticed: boolean, reason: string | null) =>
    `**Geändert${isNoticed ? ', bemerkt' : ''} am ${date}**${reason === null ? '.' : `, weil: „${reason}“`}`,
  withdrawnOn: (date: string, isNoticed: boolean, reason: string | null) =>
    `**Zurückgezogen${isNoticed ? ', bemerkt' : ''} am ${date}**${reason === null ? '.' : `, weil: „${reason}“`}`,
  stoodUntilThen: 'Bis dahin:',
  standsNow: 'Jetzt:',
  recalled: (id: string, date: string) =>
    `⚠️ Seither in den Artikeln geändert, am ${date}: Zitat \`${id}\` (\`/${verifyName}\` zeigt beide Fassungen)`,
  recalledWithdrawn: (id: string, date: string) =>
    `⚠️ Seither aus den Artikeln zurückgezogen, am ${date}: Zitat \`${id}\``,
  recalledMore: (count: number) =>
    `⚠️ und ${count === 1 ? 'ein weiteres Zitat' : `${count} weitere Zitate`} dieser Antwort`,
  withdrawn: '**Zurückgezogen:** Es gibt weder den Artikel noch die Worte mehr.',
  notAnId:
    'Das ist nicht die Kennung eines Zitats: Sie sieht aus wie `3f9a01-444-77-9f86d081884c`.',

  corpusChanged: 'Die Artikel haben sich seitdem geändert: Das sagen sie jetzt',
  answerChanged: 'Die Antwort hat sich seitdem geändert: So lautet sie jetzt',
  onlyTheAsker: `Hier blättert nur, wer gefragt hat. Frag selbst mit \`/${askName}\`, dann hast du deine eigenen Seiten.`,
  noted: 'Danke, notiert: Das beantwortet die Frage nicht.',
  notedBefore: 'Das hast du schon gesagt: Es ist notiert.',
  buttonTooOld: `Dieser Knopf ist von einer älteren Version des Bots. Bitte frag noch einmal mit \`/${askName}\`.`,
  quoteGone:
    'Die Antwort hat sich seitdem geändert: Dieses Zitat steht vielleicht nicht mehr darin. Bitte frag noch einmal.',

  // Find evidence.
  findEvidence: 'Belege finden',
  evidence:
    'Was die Artikel zu dieser Nachricht sagen. Ein Urteil ist das nicht: Das überlasse ich dir.',
  claim: (number, text) => `**Behauptung${number && ` ${number}`}:** ${text}`,
  nothingOnClaim: 'Kein Satz gefunden, der dem ähnlich ist.',
  claimsLeftOut: (count) =>
    `Aus Platzmangel weggelassen: ${counted(count, 'weitere Behauptung', 'weitere Behauptungen')}. Frag danach mit \`/${askName}\`.`,
  notClaims: (count) =>
    `Nicht nachgeschlagen: ${counted(count, 'Satz', 'Sätze')} ohne Behauptung, etwa Fragen, Meinungen oder Grüße`,
  noClaims:
    'In dieser Nachricht gibt es nichts zu prüfen. Ich schlage englische Aussagen nach, die Artikel bestätigen oder widerlegen können: keine Fragen, Meinungen, Grüße oder halben Sätze.',
  noText: 'Diese Nachricht enthält keinen Text. Bilder, Videos und Dateien lese ich nicht.',
  byBot: 'Diese Nachricht ist von einem Bot. Ich schlage nach, was Menschen sagen.',

  // Figures of the quotes, and claims beside them: /check. What stands where, never a verdict.
  checkName: 'prüfen',
  checkDescription:
    'Stellt eine Behauptung neben das, was die Artikel sagen: wo ihre Zahlen stehen. Kein Urteil',
  checked: (claim) => `Geprüft: ${claim}`,
  noVerdict: 'Ein Urteil ist das nicht: Das überlasse ich dir. Das ähnlichste Zitat steht zuerst',
  isQuestion: `**Das ist eine Frage und keine Behauptung.** Stelle sie mit \`/${askName}\`.`,
  vagueClaim: '**Zu ungenau: Die Behauptung enthält kein Wort, nach dem sich suchen lässt.**',
  inTheseQuotes: (figures) => `In diesen Zitaten: ${figures.join(' · ')}`,
  figureSaid: (figure, facts) => `${figure} (${facts.join('; ')})`,
  standsIn: (words, places, of) =>
    `${words} steht in ${of === 1 ? 'diesem Zitat' : 'Zitat'} ${places.join(', ')}`
      .trimEnd()
      .concat('.'),
  standsInNone: (words, of) =>
    of === 1
      ? `${words} steht nicht in diesem Zitat.`
      : `${words} steht in keinem dieser ${of} Zitate.`,
  othersGive: (given, isAll, of) =>
    `${isAll ? (of === 1 ? 'Dort steht' : 'Dort stehen') : 'In den anderen stehen'}: ${given.join(', ')}.`,
  mindTheWords: (words) => `zu beachten: ${words.join(' · ')}`,
  saidBoth: (said) => `Zitate sagen beides: ${said.join(' · ')}`,

  // What asks nothing of the articles.
  smallTalk: {
    greeting: 'Hallo! Stell mir eine Frage, etwa „how many US troops are in Niger?“',
    wellbeing:
      'Ich bin ein Programm, und ich laufe. Stell mir eine Frage, und ich suche Sätze, die sie beantworten.',
    thanks: 'Gern geschehen.',
    praise: 'Danke! Die Worte sind alle aus den Quellen.',
    blame:
      'Entschuldigung. Ich zitiere nur: Sieh auf Datum und Quelle jedes Zitats. Beantwortet ein Zitat die Frage nicht, klick darunter auf „Keine Antwort“.',
    farewell: 'Auf Wiedersehen!',
    help: [
      `Stell mir eine Frage: mit \`/${askName}\`, oder erwähne mich zusammen mit der Frage. Als Antwort auf meine Antwort kannst du weiterfragen: „and the French?“`,
      `Ich antworte mit Sätzen aus den Artikeln, die ich kenne, Wort für Wort, jeder mit Datum und Quelle. Mehr: \`/${helpName}\``,
    ].join('\n'),
    aside: 'Stell mir eine Frage, etwa „how many US troops are in Niger?“',
  },

  // No answer, or none that is sure.
  unsure: '**Ich bin nicht sicher, ob diese Sätze die Frage beantworten.** Die ähnlichsten:',
  closest: 'ähnlichster Satz',
  noEvidence: '**Ich habe keinen Satz gefunden, der dieser Frage nahekommt.**',
  askedFigures: (of) => `Gefragt nach Zahlen zu: **${of}**`,
  foundFigures: (names) => `Gefunden sind Zahlen zu: ${names}`,
  knownWords: (words) => `Wörter, die in den Artikeln stehen: ${words}`,
  unknownWords: (words) => `Wörter, die nicht darin stehen: ${words}`,
  noWords: 'keine',
  moreWords: (count) => `${count} weitere`,
  searched: (articles, sentences, dates) =>
    `Durchsucht: ${counted(articles, 'Artikel', 'Artikel')}, ${counted(sentences, 'Satz', 'Sätze')}, ${dates}`,
  dates: (from, to) => {
    if (from === null || to === null) return 'alle ohne Datum';
    if (from === to) return `erschienen ${germanDate(from)} oder ohne Datum`;
    return `erschienen ${germanDate(from)} bis ${germanDate(to)} oder ohne Datum`;
  },
  tooVague: [
    '**Zu ungenau: Die Frage enthält kein Wort, nach dem sich suchen lässt.**',
    'Frag mit Worten, wie sie in einer Quelle stehen, etwa „how many US troops are in Niger?“',
  ].join('\n'),

  notADate: (text) =>
    `„${text}“ ist kein Datum. Schreib es als 2023, 2023-08 oder 2023-08-02 und frag noch einmal.`,
  datesCrossed: (from, to) =>
    `Von ${from} bis ${to} liegt kein Tag: Das erste Datum kommt nach dem zweiten. Bitte frag noch einmal.`,
  unknownSource: (text) =>
    `Kein Medium und kein Artikel heißt „${text}“. Wähle einen der Vorschläge oder sieh in \`/${sourcesName}\` nach.`,
  unclearSource: (text, names) =>
    `„${text}“ kann ${names} sein. Wähle aus den Vorschlägen, was du meinst.`,

  mentionHelp: [
    `Stell mir eine Frage: mit \`/${askName}\`, oder erwähne mich zusammen mit der Frage.`,
    'Ich antworte mit Sätzen aus den Artikeln, die ich kenne, Wort für Wort, jeder mit Datum und Quelle.',
  ].join('\n'),

  messageNotShown:
    'Diese Nachricht zeigt mir Discord nicht. Schreib die Frage neben die Erwähnung, oder Rechtsklick auf die Nachricht (am Handy: gedrückt halten) → Apps → Belege finden.',

  failed: (incident) =>
    `Hier ist etwas schiefgegangen, und es gibt keine Antwort. Bitte versuch es später noch einmal. Wenn es so bleibt, nenne den Betreibern des Bots diese Nummer: \`${incident}\``,
  unknownCommand:
    'Diesen Befehl kenne ich nicht mehr. Bitte lade Discord neu und versuch es noch einmal.',
};

function dateOf(edtf: string | null): string {
  return edtf === null ? '' : germanDate(edtf);
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('de-DE')} ${count === 1 ? one : many}`;
}
