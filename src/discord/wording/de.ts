import { parseEdtf } from '../../text/edtf/parseEdtf.ts';
import type { Wording } from './wording.ts';

/** The bot's own words in German; the quotes stay as they are. */
export const de: Wording = {
  language: 'de',

  askName: 'fragen',
  askDescription:
    'Stelle eine Frage: Antwort sind Sätze aus Artikeln, Wort für Wort, mit Datum und Quelle',
  questionName: 'frage',
  questionDescription: 'Deine Frage auf Englisch, mit deinen eigenen Worten',
  fromName: 'von',
  fromDescription: 'Erschienen an diesem Tag oder später: 2023, 2023-08 oder 2023-08-02',
  toName: 'bis',
  toDescription: 'Erschienen an diesem Tag oder früher: 2023, 2023-08 oder 2023-08-02',
  sourceName: 'quelle',
  sourceDescription: 'Nur aus diesem Medium oder Artikel',
  limitName: 'anzahl',
  limitDescription: 'Wie viele Zitate es höchstens sein sollen',
  privateName: 'privat',
  privateDescription: 'Die Antwort nur dir zeigen',

  // The articles: /sources, /article.

  // An answer.
  asked: (question) => `Gefragt: ${question}`,
  page: ({ page, pages, from, total }) =>
    `Seite ${page} von ${pages}: Zitate ab Nummer ${from}, von ${total}`,
  date,
  undated: 'ohne Datum',
  untitled: 'Ohne Titel',
  copies: (count) =>
    `dieselben Worte in ${counted(count, 'weiteren Artikel', 'weiteren Artikeln')}`,
  before: 'der Satz davor:',
  after: 'der Satz danach:',
  cutBefore: '*\\[…\\] vom Bot gekürzt: Der Satz beginnt früher*',
  cutAfter: '*\\[…\\] vom Bot gekürzt: Der Satz geht weiter*',

  // Help and privacy: /help, /privacy.

  // Its buttons.
  more: 'Mehr',
  back: 'Zurück',
  context: (number) => `Kontext ${number}`.trim(),
  hideContext: (number) => `Kontext ${number} ausblenden`.replace('  ', ' '),
  open: (number, publisher) => `Öffnen ${number} ${publisher}`.replace('  ', ' '),
  show: 'Allen zeigen',
  notAnAnswer: 'Keine Antwort',

  // Settings, and limits: /settings.

  // What follows a click.
  corpusChanged: 'Die Artikel haben sich seitdem geändert: Das sagen sie jetzt',
  onlyTheAsker:
    'Hier blättert nur, wer gefragt hat. Frag selbst mit `/ask`, dann hast du deine eigenen Seiten.',
  noted: 'Danke: Es ist notiert, dass das die Frage nicht beantwortet.',
  notedBefore: 'Das hast du schon gesagt: Es ist notiert.',
  buttonTooOld:
    'Dieser Knopf ist von einer älteren Fassung des Bots. Bitte frag noch einmal mit `/ask`.',
  quoteGone:
    'Die Artikel haben sich seitdem geändert: Dieses Zitat gibt es nicht mehr. Bitte frag noch einmal.',

  // Find evidence.
  findEvidence: 'Belege finden',
  evidence:
    'Was die Artikel zu dieser Nachricht sagen. Das ist kein Urteil: Das überlassen sie dir.',
  claim: (number, text) => `**Behauptung${number && ` ${number}`}:** ${text}`,
  nothingOnClaim: 'Dazu sagen die Artikel nichts.',
  claimsLeftOut: (count) =>
    `Aus Platzmangel weggelassen: ${counted(count, 'weitere Behauptung', 'weitere Behauptungen')}. Frag danach mit \`/ask\`.`,
  notClaims: (count) =>
    `Nicht nachgeschlagen: ${counted(count, 'Satz', 'Sätze')} ohne Behauptung, etwa Fragen, Meinungen oder Grüße`,
  noClaims:
    'In dieser Nachricht gibt es nichts zu prüfen. Ich schlage englische Aussagen nach, die Artikel bestätigen oder widerlegen können: keine Fragen, Meinungen, Grüße oder halben Sätze.',
  noText: 'Diese Nachricht enthält keinen Text. Bilder, Videos und Dateien lese ich nicht.',
  byBot: 'Diese Nachricht ist von einem Bot. Ich schlage nach, was Menschen sagen.',

  // No answer.
  noEvidence: '**Kein Beleg: Nichts in den Artikeln beantwortet diese Frage.**',
  noFigure: (of) => `Keine Zahl für: **${of}**`,
  figuresFor: (names) => `Zahlen gibt es für: ${names}`,
  knownWords: (words) => `Wörter, die in den Artikeln stehen: ${words}`,
  unknownWords: (words) => `Wörter, die nicht darin stehen: ${words}`,
  noWords: 'keine',
  moreWords: (count) => `${count} weitere`,
  searched: (articles, sentences, dates) =>
    `Durchsucht: ${counted(articles, 'Artikel', 'Artikel')}, ${counted(sentences, 'Satz', 'Sätze')}, ${dates}`,
  dates: (from, to) => {
    if (from === null || to === null) return 'alle ohne Datum';
    if (from === to) return `vom ${date(from)} oder ohne Datum`;
    return `von ${date(from)} bis ${date(to)} oder ohne Datum`;
  },
  nearest: 'Der nächstliegende Satz, der **keine Antwort** ist:',
  tooVague: [
    '**Zu ungenau: Die Frage enthält kein Wort, nach dem sich suchen lässt.**',
    'Frag mit den Worten, die eine Quelle gebrauchen würde, etwa „how many US troops are in Niger?“',
  ].join('\n'),

  notADate: (text) =>
    `„${text}“ ist kein Datum. Schreib es als 2023, 2023-08 oder 2023-08-02 und frag noch einmal.`,
  datesCrossed: (from, to) =>
    `Von ${from} bis ${to} liegt kein Tag: Das erste Datum kommt nach dem zweiten. Bitte frag noch einmal.`,
  unknownSource: (text) =>
    `Kein Medium und kein Artikel heißt „${text}“. Wähle einen der Vorschläge, oder sieh in \`/sources\` nach.`,
  unclearSource: (text, names) =>
    `„${text}“ kann ${names} sein. Wähle eine davon aus den Vorschlägen.`,

  mentionHelp: [
    'Stell mir eine Frage: mit `/ask`, oder erwähne mich zusammen mit der Frage.',
    'Ich antworte mit Sätzen aus den Artikeln, die ich kenne, Wort für Wort, jeder mit Datum und Quelle.',
  ].join('\n'),

  failed: (incident) =>
    `Hier ist etwas schiefgegangen, und es gibt keine Antwort. Bitte versuch es später noch einmal. Wenn es so bleibt, nenne den Betreibern des Bots diese Nummer: \`${incident}\``,
  unknownCommand:
    'Diesen Befehl kenne ich nicht mehr. Bitte lade Discord neu und versuch es noch einmal.',
};

const MONTHS = [
  ...['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni'],
  ...['Juli', 'Aug.', 'Sep.', 'Okt.', 'Nov.', 'Dez.'],
];

function date(edtf: string): string {
  const parsed = parseEdtf(edtf);
  if (!parsed) throw new RangeError(`Cannot show "${edtf}" as a date: it is not EDTF`);
  const { year, month, day } = parsed;
  const parts = [day && `${day}.`, month && MONTHS[month - 1], year];
  return parts.filter((part) => part !== undefined).join(' ');
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('de-DE')} ${count === 1 ? one : many}`;
}
