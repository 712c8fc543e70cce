import { stem } from '../../text/terms/stem.ts';

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
export function hasVerb(sentence: readonly string[]): boolean {
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
