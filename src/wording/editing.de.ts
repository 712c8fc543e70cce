import type { editingEn } from './editing.en.ts';
import { germanDate } from './germanDate.ts';
import { timeOf } from './timeOf.ts';
import type { Translated } from './wording.ts';

const corpusName = 'bestand';

/** The same in German; a part of `de`. */
export const editingDe: Translated<typeof editingEn> = {
  corpusName,
  corpusDescription: 'Für die Redaktion: die eigenen Artikel dieses Servers',
  corpusAddName: 'hinzufügen',
  corpusAddDescription:
    'Nimmt einen Artikel auf: Ich zeige, was ich verstanden habe, du entscheidest',
  corpusListName: 'liste',
  corpusListDescription: 'Die eigenen Artikel dieses Servers',
  corpusCorrectName: 'berichtigen',
  corpusCorrectDescription:
    'Gibt einem Artikel einen anderen Text, von einer Adresse, aus einer Datei oder einem Formular',
  corpusWithdrawName: 'zurückziehen',
  corpusWithdrawDescription: 'Nimmt einen Artikel aus der Suche; seine Fassungen bleiben erhalten',
  corpusHistoryName: 'verlauf',
  corpusHistoryDescription:
    'Wer einen Artikel wann und warum änderte; für Moderatoren: alle Änderungen',
  corpusAddressName: 'adresse',
  corpusAddressDescription: 'Wo er im Web steht: https://…',
  corpusFileName: 'datei',
  corpusFileDescription:
    'Gespeicherte Seite, Markdown, Text, PDF, Word oder E-Mail; höchstens 10 MB',
  corpusArticleName: 'artikel',
  corpusArticleDescription: 'Sein Titel oder seine Kennung',
  corpusWhyName: 'grund',
  corpusWhyDescription: 'Wird allen gezeigt, die ein Zitat daraus prüfen',
  addAsSource: 'Als Quelle aufnehmen',

  // Settings of editors and articles, and the wizard.
  setupName: 'einrichten',
  setupDescription:
    'Für Moderatoren: Schritt für Schritt durch die Einstellungen, bis zu einer Probefrage',
  setupHead: (step, steps) => `**Schritt ${step} von ${steps}**`,
  setupSteps: {
    language:
      '**Sprache.** Befehle beantworte ich in der Sprache derer, die sie nutzen. In welcher antworte ich auf Nachrichten?',
    channels: '**Kanäle.** Wo antworte ich, wenn mich jemand erwähnt?',
    private: '**Privatsphäre.** Wer sieht die Antworten auf Befehle?',
    role: '**Redaktion.** Wer nimmt die eigenen Artikel dieses Servers auf, berichtigt sie und zieht sie zurück?',
    searches: '**Artikel.** Welche durchsuche ich?',
    test: '**Eine Probefrage.** Die Antwort siehst nur du, und von der Frage wird nichts behalten.',
  },
  next: 'Weiter',
  askTest: 'Eine Frage stellen',
  questionField: 'Deine Frage',
  aboutArticles: 'Artikel und Redaktion',
  aboutAnswers: 'Antworten',
  chooseRole: 'Die Rolle der Redaktion (keine: nur wer den Server verwaltet)',
  chooseSearches: 'Welche Artikel ich durchsuche',
  chooseLanguage: 'In welcher Sprache ich auf Nachrichten antworte',
  editorsManagers:
    'Um die eigenen Artikel dieses Servers kümmert sich, wer den Server verwalten darf',
  editorsRole: (role) =>
    `Um die eigenen Artikel dieses Servers kümmert sich ${role}, und wer den Server verwalten darf`,
  roleGone: (id) => `eine Rolle, die es nicht mehr gibt (${id})`,
  everybodyIsNoEditor: 'Diese Rolle haben alle: Wähle eine andere. Es wurde nichts geändert.',
  searches: {
    both: 'Ich durchsuche die eigenen Artikel dieses Servers und die derer, die mich betreiben',
    operator: 'Ich durchsuche nur die Artikel derer, die mich betreiben',
    own: 'Ich durchsuche nur die eigenen Artikel dieses Servers',
  },
  serversLanguage: 'Auf Nachrichten antworte ich in der Sprache, die dieser Server in Discord hat',
  languages: {
    en: 'Auf Nachrichten antworte ich auf Englisch',
    de: 'Auf Nachrichten antworte ich auf Deutsch',
  },
  settingNames: (setting) => SETTINGS[setting] ?? setting,

  helpForModerators: '**Für alle, die sich um einen Server kümmern**',
  helpForEditors:
    '**Als Quelle aufnehmen.** Rechtsklick auf eine Nachricht mit einer Adresse → Apps → Als Quelle aufnehmen: Ich lese den Artikel dort, und du entscheidest.',
  privacyOfEditors: [
    '**Was ich von der Redaktion eines Servers behalte.** Seine eigenen Artikel in allen Fassungen, seine Feeds, und was an Artikeln und Einstellungen geändert wurde: die Benutzer-ID, wann und warum. Solange ich auf dem Server bin; alles verschwindet sieben Tage, nachdem ich entfernt wurde.',
    'Eine Vorschau, die auf einen Klick wartet, eine halbe Stunde lang, im Arbeitsspeicher.',
    'Eine Adresse, die jemand aus der Redaktion angibt, und eine angehängte Datei rufe ich dort ab, wo sie liegt: Diese Seite erfährt, dass jemand sie liest, und sonst nichts.',
  ].join('\n'),

  corpusOnServers: `Artikel gehören zu einem Server: Nutze \`/${corpusName}\` dort.`,
  corpusForEditors:
    'Das darf nur die Redaktion: wer die Berechtigung „Server verwalten“ hat, und wer die Rolle hat, die in `/einstellungen` steht.',
  corpusOff:
    'Hier lässt sich nichts aufnehmen: Wer mich betreibt, behält keine Artikel von Servern.',
  auditForModerators:
    'Alle Änderungen sieht nur, wer die Berechtigung „Server verwalten“ hat. Nenne einen Artikel, um zu sehen, wer ihn geändert hat.',
  addressOrFile: 'Gib eine Adresse an oder hänge eine Datei an.',
  noAddress: 'In dieser Nachricht steht keine Adresse des Webs (https://…).',
  cannotRead: (problem) => `Das kann ich nicht lesen (Meldung auf Englisch): ${problem}.`,
  listOfArticles:
    'Das ist eine Liste von Artikeln und selbst keiner. Gib die Adresse eines einzelnen Artikels an.',
  noOwnArticle: (text) =>
    `Dieser Server hat keinen eigenen Artikel „${text}“. Wähle einen der Vorschläge oder sieh in \`/${corpusName} liste\` nach.`,
  noSuchArticle: 'Einen solchen eigenen Artikel hat dieser Server nicht.',

  addThis: '**Diesen Artikel aufnehmen?** Noch ist nichts aufgenommen; nur du siehst das.',
  correctThis: '**Diesen Artikel berichtigen?** Noch ist nichts geändert; nur du siehst das.',
  dataTitle: 'Titel',
  dataText: 'Text',
  noTitle: 'keiner',
  notFound: 'nicht gefunden',
  textSize: (sentences, words) =>
    `${counted(sentences, 'Satz', 'Sätze')}, ${counted(words, 'Wort', 'Wörter')}`,
  foundIn: (where, detail) => {
    const place = PLACES[where] ?? where;
    return detail === '' ? `gefunden in: ${place}` : `gefunden in: ${place}, ${detail}`;
  },
  dateAndTime: (published) => {
    const [date = '', time] = published.split('T');
    return time === undefined ? germanDate(date) : `${germanDate(date)}, ${timeOf(time)}`;
  },
  openArchived: (number, host) => `Archiviert ${number} ${host}`.replace('  ', ' '),
  dataArchived: 'Kopie im Archiv',
  dataCorrects: 'Berichtigt',
  dataCorrectedBy: 'Berichtigt durch',
  correctedBy: (id) => `berichtigt durch ${id}`,
  doubt: (kind, message) => DOUBTS[kind] ?? message,
  moreDoubts: (count) => `und ${counted(count, 'weiterer Zweifel', 'weitere Zweifel')}`,
  firstSentence: 'sein erster Satz:',
  lastSentence: 'sein letzter Satz:',
  sameWords: 'Die Sätze bleiben dieselben.',
  addIt: 'Aufnehmen',
  correctIt: 'Berichtigen',
  changeIt: 'Ändern',
  cancel: 'Abbrechen',
  changeTitle: 'Was über den Artikel bekannt ist',
  textTitle: 'Der Text, wie er lauten soll',
  dateField: 'Erschienen (2023, 2023-08, 2023-08-02)',
  textTooLong: (most) =>
    `Sein Text ist länger als die ${most.toLocaleString('de-DE')} Zeichen, die in ein Formular passen: Gib den neuen mit \`adresse\` oder \`datei\` an.`,
  tryAgain: 'Das dauerte zu lange, um ein Formular zu öffnen. Bitte versuch es noch einmal.',
  formTooOld: 'Dieses Formular ist von einer älteren Version des Bots. Bitte fang neu an.',
  previewTooOld:
    'Diese Vorschau ist erledigt oder älter als eine halbe Stunde: Dieser Klick hat nichts geändert. Bitte fang neu an.',
  cancelled: 'Abgebrochen: Es wurde nichts geändert.',

  added: (title, id) => `Aufgenommen: **${title}** · ${id}`,
  corrected: (title, id) => `Berichtigt: **${title}** · ${id}`,
  withdrew: (title, id) =>
    `Zurückgezogen: **${title}** · ${id}\nSeine Fassungen bleiben erhalten: \`/${corpusName} verlauf\`.`,
  ownNotSearched:
    'Er wird nicht durchsucht, denn dieser Server durchsucht nur die Artikel derer, die mich betreiben: `/einstellungen` ändert das.',
  cannotAdd: (problem) => `So lässt er sich nicht aufnehmen: ${problem}`,
  notTaken: (problem) => `Nicht übernommen: ${problem}`,
  sameText: (id) => `Ein Artikel mit diesem Text ist schon da: ${id}`,
  changedSince:
    'Seit du angefangen hast, hat jemand diesen Artikel geändert oder zurückgezogen: Jetzt wurde nichts geändert. Sieh ihn dir an und fang neu an.',
  collectionFull:
    'Dafür ist kein Platz: Ein Server hat höchstens 500 eigene Artikel oder 5 Millionen Zeichen.',
  withdrawnAlready: 'Dieser Artikel ist schon zurückgezogen.',

  noOwnArticles: `Dieser Server hat noch keine eigenen Artikel. \`/${corpusName} hinzufügen\` nimmt einen auf.`,
  ownArticles: (count) =>
    `**${counted(count, 'eigener Artikel', 'eigene Artikel')} dieses Servers**`,
  versionOf: (number) => `Fassung ${number}`,
  olderVersions: (count) => `und ${counted(count, 'ältere Fassung', 'ältere Fassungen')}`,
  nothingChanged: 'Noch wurde nichts geändert.',
  auditHead: '**Was auf diesem Server geändert wurde**, das Neueste zuerst',
  actions: (action) => ACTIONS[action] ?? action,
};

const SETTINGS: Readonly<Record<string, string>> = {
  mentionChannelIds: 'Kanäle',
  isPrivate: 'private Antworten',
  minConfidence: 'Mindestsicherheit',
  cooldownSeconds: 'Pause in Sekunden',
  editorRoleId: 'Rolle der Redaktion',
  searches: 'welche Artikel',
  language: 'Sprache',
};

const ACTIONS: Readonly<Record<string, string>> = {
  article_added: 'aufgenommen',
  article_corrected: 'berichtigt',
  article_withdrawn: 'zurückgezogen',
  settings_changed: 'Einstellung',
  gap_done: 'Frage erledigt',
  gap_not_ours: 'Frage nicht unsere',
};

const PLACES: Readonly<Record<string, string>> = {
  address: 'Adresse',
  text: 'Text',
  'front matter': 'Kopf der Datei',
  'mail header': 'Kopf der E-Mail',
  feed: 'Feed',
  'file name': 'Dateiname',
};

/** Those that need none of the words of the text; the others are told in English. */
const DOUBTS: Readonly<Record<string, string>> = {
  undated: 'ohne Datum: Es wurde kein Erscheinungsdatum gefunden',
  no_publisher: 'Es wurde kein Medium gefunden',
  no_title: 'Es wurde kein Titel gefunden; gib einen an',
};

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('de-DE')} ${count === 1 ? one : many}`;
}
