import { isClosed } from '../../text/sentences/sentenceKind.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import { stem } from '../../text/terms/stem.ts';
import { NUMBER, readTraits, Trait } from '../../text/terms/traits.ts';
import type { Remark } from './remark.ts';

/** A kind of sentence that no article can bear out or contradict. */
interface Rule {
  readonly name: string;
  readonly leavesOut: (remark: Remark) => boolean;
}

/** Fewer tell no fact: "he left", "that is wrong". */
const LEAST_CONTENT = 2;

const LEAST_WORDS = 3;

/** Captions that end with a full stop are shorter. */
const SENTENCE_WORDS = 5;

/** Words that other languages lack, as far as they would be written in these letters. */
const ENGLISH = /\b(?:the|of|to|and|from|with|for|by|every|each|their|its|this|that|who|which)\b/;

const SUBJECT =
  '(?:the|a|an|there|any|anyone|anybody|some|someone|these|those|this|that|it|he|she|they|we|you|u|i|us|your|my|his|her|its|their|people)';

/** "Is", "did": whatever follows asks. "Will", "may": names and months, too. */
const QUESTION = new RegExp(
  `^(?:(?:is|are|was|were|am|did|does|do|has|had|have|can|could|would|should|isn't|aren't|wasn't|weren't|didn't|doesn't|don't|hasn't|haven't|can't|couldn't|wouldn't|shouldn't) (?!not )${SUBJECT}\\b` +
    `|(?:did|does|is|are|was|were) (?!not )\\w` +
    `|(?:will|may|might|must|shall) ${SUBJECT}\\b` +
    `|(?:who|whom|whose|what|which|when|where|why|how)(?:'s|s|'re)? (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|the hell|about|many|much|come|long|far|old|often|big)\\b` +
    `|(?:what|who|where|when|how)'s\\b|(?:who|why|whose|which) |any(?:one|body) (?:know|got|have|seen|heard|here)|wonder(?:ing)?\\b|i wonder|does any)`,
);

const GREETING =
  /^(?:(?:good )?(?:morning|night|evening|afternoon)\b(?! of| the| before| after)|gm\b|gn\b|(?:good ?)?bye\b|see (?:you|ya|u)\b|cya\b|welcome\b|happy (?:birthday|new year|holidays|easter|friday|monday|weekend)|merry christmas|congrat|have a |take care|nice to (?:meet|see)|long time no|sleep well|cheers\b|greetings\b|how are you|what's up|sup\b)/;

const THANKS =
  /^(?:many |much )?(?:thanks(?! to)|thank (?:you|u)|thx|tysm|ty\b|tnx|appreciate|much appreciated|you're welcome|youre welcome|yw\b|np\b|no problem|no worries|my pleasure|sorry|my bad|pardon|excuse me|please|pls|plz)\b/;

/** What follows a verb that commands, and not a noun that is the subject. */
const AFTER_COMMAND =
  '(?:$|the|a|an|this|that|these|those|it|me|us|him|them|your|yourself|my|at|up|out|to|for|in|into|on|off|if|what|how|when|where|who|why|not|some|all|more|here|there|back|with|about|down|over|yes|no|now|again|both|by|from|sure|calm|quiet)';

const COMMAND = new RegExp(
  `^(?:just |now |then |also |always |never |so |and |do )*(?:(?:check|look|see|read|click|stop|go|come|give|send|show|watch|join|vote|remember|imagine|note|consider|try|make|take|get|wait|listen|follow|share|delete|remove|ban|kick|ping|dm|use|keep|call|ask|help|shut|leave|say|tell|think|stay|be|put|bring|find|let|open|close|post|write|type|turn|run|hold|move|add|buy|sell|wake|don|enjoy|relax|chill|guess|explain|prove|google|subscribe|donate|boycott|blame|trust|believe|forget|admit|change|calm|cope|wake|fight|protect|support|save|pray|download|install|restart|update) ${AFTER_COMMAND}\\b` +
    `|(?:don't|dont|do not|never mind|nvm|let's|lets|let us|let me|gtfo|stfu)\\b|(?:stop|keep|start|quit|try) \\w+ing\\b|(?:check|look|listen|stop|wait|relax|go|come|click|subscribe|vote|google)(?: \\w+)?$)`,
);

/** Points at what was said before. */
const POINTER = /^(?:(?:and|but|so) )*(?:he|she|it|they|this|that|these|those)(?:'\w+|s)?\b/;

const PERSONAL =
  /^(?:(?:and|but|so|because|cause|also|when|then|if) )*(?:i|i'm|im|i've|ive|i'd|i'll|ill|my|mine|me|you|u|ur|you're|youre|your|you've|you'll|yall|y'all|gonna|wanna|lemme)\b/;

const JOKE =
  /(?:\/s|\/j)$|\b(?:jk|just kidding|just joking|kidding)\b|\bknock knock\b|\bwalks into a bar\b|\byour m(?:om|um|omma)\b/;

const HYPOTHESIS =
  /^(?:(?:and|but|so|even) )*(?:if|unless|suppose|assuming|imagine|what if|as if|only if)\b/;

/** `/ask`, `!rank`, `.play`, as bots take them. */
const BOT_COMMAND = /^(?:\/|[!.?$;](?=[a-z]))\w/i;

const ENDS_AS_QUESTION = /[?？؟][\s"'”’)\]!?.…*]*$/;

/**
 * What leaves a sentence out, and why: the first that applies names the reason. What none of them
 * leaves out is taken for a claim, so that a claim in a new shape is looked up rather than lost.
 */
export const RULES: readonly Rule[] = [
  // Emoji, laughter or a link alone: there is no word to look up.
  { name: 'wordless', leavesOut: ({ words }) => words.every((word) => word.length < 2) },
  // Spoken to a bot, not to people.
  { name: 'bot command', leavesOut: ({ text }) => BOT_COMMAND.test(text) },
  // Courtesy, which is neither true nor false.
  { name: 'greeting', leavesOut: ({ words }) => GREETING.test(joined(words)) },
  // It asserts nothing; with or without its mark, as people type.
  {
    name: 'question',
    leavesOut: ({ core, words }) =>
      ENDS_AS_QUESTION.test(core) || (QUESTION.test(joined(words)) && !isIslamicState(core)),
  },
  // Courtesy too; "thanks to the rain" gives a cause, and stays.
  { name: 'thanks', leavesOut: ({ words }) => THANKS.test(joined(words)) },
  // The member says so themselves.
  { name: 'joke', leavesOut: ({ text }) => JOKE.test(text.toLowerCase().trim()) },
  // It tells somebody what to do, not what is.
  { name: 'command', leavesOut: ({ words }) => COMMAND.test(joined(words)) },
  // What would be, if: no article can say.
  { name: 'hypothesis', leavesOut: ({ words }) => HYPOTHESIS.test(joined(words)) },
  // A view, a wish or a guess of the speaker; whether somebody in the news holds one is a fact.
  { name: 'opinion', leavesOut: ({ words }) => isOpinion(joined(words)) },
  // About those who are talking, of whom the news know nothing.
  { name: 'personal', leavesOut: ({ words }) => PERSONAL.test(joined(words)) },
  // A heading, a list item, half a thought: nothing is said of anything.
  { name: 'fragment', leavesOut: isFragment },
  // It lives on what was said before ("he did it again"), without a name or a figure to look up.
  { name: 'vague', leavesOut: isVague },
];

function joined(words: readonly string[]): string {
  return words.join(' ');
}

/** Whoever ends it with a full stop has written a sentence, though its verb may be a rare one. */
function isFragment({ core, words }: Remark): boolean {
  if (words.length < LEAST_WORDS) return true;
  const isSentence =
    isClosed(core) && words.length >= SENTENCE_WORDS && ENGLISH.test(joined(words));
  return !isSentence && !hasVerb(words);
}

/** "IS fighters" in capitals are no "is". */
function isIslamicState(core: string): boolean {
  return /^IS\b/.test(core) && core !== core.toUpperCase();
}

function isVague({ core, words }: Remark): boolean {
  const terms = extractTerms(core).filter(({ kind }) => kind !== 'phrase');
  const content = terms.filter(({ kind }) => kind !== 'stop');
  if (new Set(content.map(({ term }) => term)).size < LEAST_CONTENT) return true;
  const hasHold = readTraits(core, terms).some((bits) => (bits & (NUMBER | Trait.name)) !== 0);
  return POINTER.test(joined(words)) && !hasHold;
}

const OPINION = new RegExp(
  [
    // "What a day!"
    '^what an? ',
    "\\b(?:i|we) (?:\\w+ )?(?:think|thought|believe|feel|hope|guess|suppose|reckon|wish|want|love|hate|like|prefer|doubt|bet|assume|agree|disagree|don't|dont|can't|cant|would|wouldn't|expect|fear|miss)\\b",
    "\\b(?:i'd|i'm|im) (?:\\w+ )?(?:say|like|love|rather|hoping|afraid|glad|sure|worried|happy|sad|sick|tired|convinced|pretty|so|not)\\b",
    '\\b(?:imo|imho|in my (?:humble )?(?:opinion|view|book|eyes)|personally|if you ask me|my (?:guess|take|opinion|favou?rite)|hopefully|hope|thank god|frankly)\\b',
    "\\b(?:should|shouldn't|shouldnt|ought|gotta|better not|had better|need to|needs to)\\b",
    '\\b(?:maybe|perhaps|probably|possibly|i dunno|who knows|no idea|not sure)\\b',
    // "The worst drought in 40 years" is a record, and "best-known" no praise.
    '(?<!\\bat )\\b(?:best|worst)\\b(?![ -](?:known|selling|paid))(?!.*\\b(?:in|since|for|on) (?:\\d|record|decades|years|history|more than|over|a (?:decade|century)))',
    `\\b(?:is|are|was|were|be|it's|its|that's|thats|this is|they're|he's|she's|you're|sounds?|looks?|seems?|feels?|what an?|such an?) (?:(?:so|very|really|just|too|pretty|quite|such|a|an|the|absolutely|totally|kinda|fucking|all|actually|completely|only) )*(?:great|awful|terrible|awesome|amazing|beautiful|ugly|stupid|dumb|crazy|insane|wild|sad|sick|boring|cool|nice|ridiculous|scary|funny|hilarious|disgusting|horrible|disgrace|shame|joke|clown|idiots?|lovely|good|bad|evil|pathetic|cute|fun|weird|strange|annoying|wonderful|perfect|interesting|overrated|underrated|fantastic|brilliant|shameful|unfair|fair|wrong|right|trash|garbage|delicious)\\b`,
    "\\b(?:deserves?|sucks?|overrated|underrated|can't wait|cant wait|about time|who cares|makes me|bullshit|bs)\\b",
  ].join('|'),
);

/** By somebody who is no party to the conversation. */
const REPORTED =
  /(?<!\b(?:i|we|you|u|i've|i'd|as i) (?:\w+ )?)\b(?:said|says|told|announced|argued|argues|claimed|claims|warned|warns|demanded|demands|stated|urged|urges|insisted|insists|wrote|called for|according to|quoted|believes|thinks|hopes|wants)\b/;

/**
 * Whether a sentence gives a view, a wish or a guess of the speaker. One that tells of somebody else's
 * words or views before is a report: the opinion is theirs, and that they hold it is a fact.
 *
 * @param sentence its words in lower case, with blanks between them.
 */
function isOpinion(sentence: string): boolean {
  const opinion = OPINION.exec(sentence);
  if (!opinion) return false;
  const reported = REPORTED.exec(sentence);
  return reported === null || reported.index > opinion.index;
}

/** Words that are a verb wherever they stand. */
const AUXILIARIES = words(`is are was were be been has have had do does did will would can could may
  might must shall isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't
  wouldn't can't cannot couldn't isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt wont
  wouldnt cant couldnt it's there's that's he's she's they're we're gonna ain't closes opens`);

/** Verbs of the news that are hardly ever anything else, in any of their forms. */
const VERBS =
  stems(`accept accuse achieve acquire add admit adopt advise affect agree allow announce
  appear appoint approve argue arise arrest arrive ask assess attend avoid ban beat become begin believe
  belong break bring build buy cancel captured carry catch cause cease choose come compare complain
  comprise condemn confirm consist contain continue contribute cost cover create cut decide declare
  decline decrease defend defy delay deliver demand deny depend deploy describe destroy detain die
  disappear discover discuss dismiss earn elect eliminate employ enter escape establish evacuate exceed
  exist expand expect expel explain fall feed fight find fine fly forbid forget free gain get give go
  grow happen hear hide hit hold hurt ignore impose improve include increase inform injure
  insist invade invest involve join keep kidnap kill know lead learn leave lie live locate lose maintain
  make mean meet move need negotiate obtain occur occupy oppose oust own participate pass pay perform
  permit possess prefer prepare prevent produce promise propose prove provide publish pull put raise
  reach receive recognise recover reduce refuse reject release remain remove replace require resign
  respond restore reveal rise run say see seem seize sell send serve shoot show sign sink spend spread
  stand start station stay steal stop suffer suggest support suspend take tell threaten throw train
  understand urge use visited vow want warn wear win withdraw write`);

/** As often a noun: a verb where what follows is its object, as in "plans to", "reports that", "hosts 40". */
const BEFORE_OBJECT = new RegExp(
  `\\b(?:plan|report|claim|host|attack|vote|call|order|offer|visit|talk|back|face|head|help|hope|house|import|
  aim|aid|name|number|plot|rule|share|trade|test|threat|track|work|block|bomb|cap|control|cross|double|
  drop|end|estimate|export|fund|hold|launch|leak|limit|list|load|mark|measure|open|pledge|question|rank|rate|
  record|request|risk|seek|set|shut|slam|strike|supply|target|tax|turn|view|wait|weigh|worth)s? (?:to|that|
  the|a|an|its|his|her|their|for|on|against|as|over|\\d)\\b`.replace(/\s*\n\s*/g, ''),
);

/** End like a past form, and are none. */
const NO_PAST = words(
  'united red bed need speed seed indeed hundred naked sacred feed breed weed shed',
);

const PAST = /\p{L}{2}ed$/u;

/**
 * Whether something is said of something: a finite verb is there, or what in a headline stands for one.
 *
 * @param sentence its words in lower case, in order.
 */
function hasVerb(sentence: readonly string[]): boolean {
  return (
    sentence.some(
      (word, place) =>
        AUXILIARIES.has(word) ||
        // The first word is what the rest is about, or an imperative.
        (place > 0 && VERBS.has(stem(word)) && !NOUN_FORM.test(word)) ||
        (place > 0 && PAST.test(word) && !NO_PAST.has(word)),
    ) || BEFORE_OBJECT.test(sentence.slice(1).join(' '))
  );
}

/** Stems meet nouns as well: "withdrawal", "decision", "agreement". */
const NOUN_FORM = /(?:ment|tion|sion|al|ance|ence|er|ers|or|ors|ity|ship|ings?)s?$/;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

function stems(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(stem));
}
