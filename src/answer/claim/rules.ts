import { isClosed } from '../../text/sentences/sentenceKind.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import { NUMBER, readTraits, Trait } from '../../text/terms/traits.ts';
import { hasVerb } from './hasVerb.ts';
import { isOpinion } from './isOpinion.ts';
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
