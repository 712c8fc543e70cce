import { splitSentences } from '../../text/sentences/splitSentences.ts';

/** A sentence as somebody says it in a conversation. */
export interface Remark {
  /** As it was said. */
  readonly text: string;
  /** What is asserted: without greeting, laughter, emoji and links around it. May be empty. */
  readonly core: string;
  /** The words of the core, in lower case, with straight apostrophes. */
  readonly words: readonly string[];
}

const LINK = /<?\b(?:https?:\/\/|www\.|discord\.gg\/)\S+/gi;

/** Pictures and their parts (skin tones, joiners, flags), and Discord's `:name:` of one. */
const EMOJI =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|(?<!\w):[a-z][\w+-]+:(?!\w)|(?<!\w)[:;]-?[)(DPp](?!\w)|<3/gu;

/** Before a claim, whatever follows. */
const OPENERS = [
  'h(?:i|ey|ello)(?: (?:all|there|everyone|everybody|guys|folks|team))?|yo|good (?:morning|evening|afternoon|day)(?: (?:all|everyone|everybody|guys|folks))?(?! from)',
  'ok(?:ay)?|lol|lmao+|rofl|ha(?:ha)+|hehe+|omg|(?:oh )?my god|wow|wtf|btw|fyi|ngl|tbh|iirc|afaik|fwiw|psa|til(?: that)?',
  'actually|honestly|seriously|apparently|basically|fun fact|breaking news|turns out(?: that)?',
  'i (?:just |also )?(?:read|heard|saw|learned|learnt)(?: somewhere| today| online| here)?(?: that)?',
];

/** Before a claim only where a comma or the like sets them off: "No troops left" says another thing. */
const SET_OFF =
  "no|nope|nah|yes|yep|yeah|well|so|look|listen|man|bro|dude|mate|guys|source|update|edit|fact|reminder|breaking|just in|ps|tl;?dr|(?:that|this|it)['’]?s (?:wrong|right|true|false|not true|a lie|nonsense|fake)";

const BEFORE = new RegExp(
  `^[\\s\\p{P}]*(?:(?:${OPENERS.join('|')})\\b(?!')|(?:${SET_OFF})(?=\\s*[,:!…—–-]))(?:\\s*[,:!….—–-]+)?\\s*`,
  'iu',
);

const AFTER =
  /[\s,]*\b(?:lol|lmao+|rofl|ha(?:ha)+|hehe+|xd|omg|wtf|smh|tbh|ngl|btw|fr|idk|bro|dude|guys)[\s.!…]*$/i;

/** Left over where something was taken away: a comma, a dash. */
const STRAY_START = /^[\s,;:!….—–)-]+/;

/** Reads a sentence of a conversation. Takes any string. */
export function readRemark(text: string): Remark {
  const plain = text.replace(LINK, ' ').replace(EMOJI, ' ').replace(/\s+/g, ' ').trim();
  const core = without(without(plain, AFTER), BEFORE).replace(STRAY_START, '').trim();
  const lower = core.toLowerCase().replaceAll('’', "'");
  return { text, core, words: lower.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'.]*(?<!\.)/gu) ?? [] };
}

/** Some come in a row: "lol ok so, …". Each taking away makes the text shorter, so that it ends. */
function without(text: string, pattern: RegExp): string {
  const rest = text.replace(pattern, '');
  return rest.length < text.length ? without(rest, pattern) : text;
}

/** A full stop after a word of three letters or a figure (so not "u.s. troops"), then a small letter. */
const LOWER_CASE_START = /(?<=(?:\p{L}{3}|\d|[)"'”’])[.!?…]+\s+)\p{Ll}/gu;

/** People who type without capitals begin no sentence with one. */
const STARTS_LOWER_CASE = /^\P{L}*\p{Ll}/u;

/** A message's sentences, in order. Each of its lines ends one: in a chat, nothing else breaks lines. */
export function splitRemarks(message: string): Remark[] {
  return message
    .split(/[\n\r\u2028\u2029]+/)
    .flatMap(sentencesOf)
    .map(readRemark);
}

function sentencesOf(line: string): string[] {
  // Only to find the boundaries: the words stay as they were typed.
  const written = STARTS_LOWER_CASE.test(line) ? line.replace(LOWER_CASE_START, capital) : line;
  return splitSentences(written).map(({ start, end }) => line.slice(start, end));
}

/** Of the same length, so that offsets hold: "ŉ" would become two letters. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}
