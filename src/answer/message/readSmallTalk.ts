/** What a message is that asks nothing of the articles. */
export type SmallTalk =
  | 'help'
  | 'wellbeing'
  | 'blame'
  | 'praise'
  | 'thanks'
  | 'farewell'
  | 'greeting'
  | 'aside';

/**
 * What people say to a bot, in English and German, in small letters and without punctuation. Where a message is of
 * several kinds ("hi, how are you?", "thanks, good bot"), the first one here counts.
 */
const PHRASES: Readonly<Record<SmallTalk, string>> = {
  help: `help|help me|i need help|can you help me|commands|usage|instructions|how does this work|how do you work|how do i
    use this|how do i use you|how do i ask|how do i ask a question|what can you do|what do you do|what can i ask|what can i
    ask you|what are you|who are you|what is this|what is this bot|are you a bot|are you real|are you human|who made you|hilfe|
    hilf mir|was kannst du|was machst du|wer bist du|was bist du|wie geht das|wie funktioniert das`,
  wellbeing: `how are you|how are you doing|how are you today|how is it going|hows it going|how do you do|whats up|what is
    up|sup|wassup|how have you been|are you ok|you ok|wie geht es dir|wie gehts|wie gehts dir|alles klar|alles gut`,
  blame: `bad bot|stupid bot|dumb bot|useless|useless bot|you are wrong|youre wrong|you suck|this is wrong|that is wrong|thats
    wrong|this is not true|that is not true|thats not true|nonsense|bullshit|wrong|rubbish|boo|schlechter bot|das ist falsch|
    das stimmt nicht|falsch|unsinn|quatsch`,
  praise: `good bot|best bot|nice bot|great bot|good job|great job|nice job|well done|good work|nice work|nice|nice one|great|
    awesome|amazing|excellent|brilliant|perfect|wonderful|fantastic|cool|neat|love it|i love it|i love you|i like you|you are
    the best|youre the best|you are great|you are awesome|that helps|that helped|this helps|very helpful|helpful|wow|guter bot|
    braver bot|gut gemacht|super|toll|klasse|prima`,
  thanks: `thanks|thank you|thank u|thx|thnx|tnx|ty|tysm|tyvm|cheers|much appreciated|appreciated|appreciate it|i appreciate
    it|many thanks|thanks in advance|danke|danke schön|danke dir|dankeschön|vielen dank|besten dank|merci|gracias`,
  farewell: `bye|bye bye|goodbye|good bye|good night|goodnight|see you|see you later|see ya|cya|later|take care|tschüss|tschüß|
    tschau|ciao|gute nacht|bis bald|bis später|auf wiedersehen`,
  greeting: `hi|hi there|hello|hello there|hey|hey there|heya|hiya|howdy|yo|good morning|good afternoon|good evening|good day|
    morning|greetings|gm|hallo|hallöchen|moin|servus|guten tag|guten morgen|guten abend|grüß dich|na`,
  aside: `ok|okay|k|kk|alright|all right|i see|got it|understood|yes|yep|yeah|no|nope|sure|of course|lol|lmao|rofl|haha|hahaha|
    hehe|hm|hmm|hmmm|oh|ah|uh|um|test|testing|ping|pong|are you there|anyone there|anybody there|you there|really|so what|never
    mind|nevermind|nvm|sorry|please|ja|nein|doch|achso|aha|stimmt|schade|bitte`,
};

/** Words beside these that change nothing: whom it is said to, how much, for what. */
const FILLERS =
  `you u bot verbatim the a an my dear friend buddy mate man bro dude sir all everyone everybody again so very much really a lot
  lots and but then now today just well too for that this your it answer answers help info information quick fast very lieber
  liebe und für die der das antwort sehr mal`
    .split(/\s+/)
    .filter((word) => word !== '');

const KINDS = Object.keys(PHRASES) as SmallTalk[];
const FILLER = new Set(FILLERS);
const kindOfPhrase = new Map(
  KINDS.toReversed().flatMap((kind) =>
    PHRASES[kind].split('|').map((phrase) => [phrase.trim().replace(/\s+/g, ' '), kind] as const),
  ),
);
const LONGEST = Math.max(...[...kindOfPhrase.keys()].map((phrase) => phrase.split(' ').length));

/**
 * What a message is that asks nothing: "thanks", "good bot", "help". Only where nothing else is left of it: "thanks, and how
 * many troops are there?" is a question.
 *
 * @param text any text, without mentions; signs and emoji in it count for nothing.
 * @returns null where there is something to look for, or no word at all.
 */
export function readSmallTalk(text: string): SmallTalk | null {
  const words =
    text
      .toLowerCase()
      .replace(/['’ʼ`]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<SmallTalk>();
  for (let i = 0; i < words.length; ) {
    const length = phraseAt(words, i);
    const kind = kindOfPhrase.get(words.slice(i, i + length).join(' '));
    if (kind) found.add(kind);
    else if (!FILLER.has(words[i] ?? '')) return null;
    i += Math.max(1, length);
  }
  return KINDS.find((kind) => found.has(kind)) ?? null;
}

/** Words of the longest phrase that begins there; 0 where none does. */
function phraseAt(words: readonly string[], from: number): number {
  for (let length = Math.min(LONGEST, words.length - from); length > 0; length--) {
    if (kindOfPhrase.has(words.slice(from, from + length).join(' '))) return length;
  }
  return 0;
}
