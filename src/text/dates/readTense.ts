import { startsIn } from '../characters.ts';
import { wordList } from '../lexicon/wordLists.ts';
import type { DateContext } from './dateRule.ts';
import { wordBefore } from './nearby.ts';

/** Words after which a time without a year, or a bare weekday, is still to come. */
const FUTURE =
  /\b(?:will|won['’]t|shall|can|(?:would|may|might|must|should|could)(?! have\b)|going to|to be|set (?:to|for)|scheduled|slated|due|planned|planning (?:to|for|on)|expected|(?:plan|expect|intend|aim|hope|want|need)s? to|(?:chances?|bids?|opportunit(?:y|ies)|poised|eligible|hoping|looking|seeking|running|ready|prepar(?:e|es|ing)|gear(?:s|ing) up) to|brac(?:e|es|ing) for|upcoming|is to|are to|no (?:later|earlier) than|targeting|depending on|kicks off|takes place|takes effect|up for (?:re-?)?election|deadline (?:to|for|is)|(?<!-)starts|begins|opens|ends|resumes|launches|premieres|debuts|airs|expires|runs (?:from|through|until|to)|returns (?:from|to|on|in)|(?:goes|go) (?:on sale|into effect|live)|comes out|hits (?:theaters|theatres|shelves|stores)|coming (?:to|in|on))\b|['’]ll\b|\b(?:he|she|they|it|we|I|you)['’]d be\b/g;
/** Put off or promised: “closed until Friday”, “gave them until Friday”. */
const DEFERRED =
  /\b(?:postponed|delayed|extended|adjourned|suspended|rescheduled|pushed|moved|closed|cancell?ed|gave|given|ordered|agreed|vowed|promised|urged|asked|ha(?:s|ve))\b[^.;]{0,80}\b(?:until|till|through|by)\s(?:at\sleast\s|noon\s|midnight\s)?$/;
/** “Was due in May” is no plan any more. */
const WAS = /\b(?:was|were|had(?: been)?)\s(?:\w{2,12}ly\s|an?\s|the\s)?$/;
/** “Is thought to be” tells of now. */
const OPINION = wordList('dates', 'opinion');
/** Verbs in the past. */
const TOLD =
  /\b(?:said|told|(?:was|were|had|did)(?:n['’]t)?|went|came|took|made|got|won(?!['’])|lost|began|left|met|gave|held|found|saw|led|shot|fell|rose|became|sent|struck|broke|wrote|spoke|brought|drew|ran|put|cut|kept|knew|thought|felt|caught|bought|sold|stood|heard|grew|threw|flew|paid|built|spent|chose|drove|swept|meant|fought|laid|woke|stole|sank|shook|blew|fled|done|[a-z]{2,16}[^e\W]ed)\b/g;
const PARTICIPLES = wordList('dates', 'participles');
/** Words before a participle that is no verb in the past: “will be held”, “with displaced families”. */
const BEFORE_PARTICIPLE =
  /\b(?:be|been|being|get|the|an?|of|with|for|to|from|in|on|by|at|his|her|its|their|our|this|that|these|those|more|most|too|so|very|well|newly|recently|all|some|is|are|not|\w{2,12}ly)\s$|\w-$/i;
const NO_PAST = wordList('dates', 'noPast');
/** After these the words before no longer tell when. */
const RESET = /\b(?:after|since|following|when|because|despite|as of)\b/g;
/** Of those, the words that begin a clause with a verb of its own. */
const CLAUSE = /^(?:when|because)\b/;

/** Behind a past verb, what may lead to a time that was still to come, and not to a figure: “fell to 4 % in June”. */
const LOOSE =
  /\b(?:to|for|until|by|starting|beginning|effective|ahead|before|deadline)\b(?!\s[$€£]?\d)/;
/** Of those, what is hardly said of a time long past: “the invitation to speak on March 1”. */
const SOON =
  /\b(?:to\s(?!(?:the|an?|his|her|its|their|our|my|your|this|that|all|be|have)\b)[a-z]{2}|invitations?\b|(?:until|starting|beginning|effective|deadline)\b(?!\s[$€£]?\d))/;

/** Without a verb in the past: “starting Monday”, “the vote is on May 22”. */
const STARTING = /\b(?:starting|beginning|effective|coming|is|are)\s(?:on\s|in\s)?$/i;
/** “In a speech ahead of Friday's vote”, “a new one coming June 12”. */
const AHEAD_OF = /\b(?:ahead of\s(?:[\w’'.-]{1,20}\s){0,4}|coming\s(?:on\s|in\s)?)$/i;
const SINCE = /\bsince\s(?:at\sleast\s|about\s|early\s|mid-|late\s|last\s)?$/i;

/** Here begins what was told: “said that Monday will be …”. */
const THAT = /\bthat\s(?:on\s|in\s|by\s)?$/;

/** “Who will speak on Monday?”, but not “will have spoken”. */
const ASKED_AHEAD = /\b(?:will(?! have\b)|going to)\b/i;

/** Far enough for a clause; a bound, so that long texts take linear time. */
const REACH = 160;
const REACH_AHEAD = 80;
const REACH_WORD = 20;
/** The end of a clause, and not of “p.m.” or “U.S.”. */
const CLAUSE_END = /(?<![ap]\.m|\b[A-Z][a-z]{0,3})[.!?]["”]?\s(?=[A-Z“"])|[;:]\s/;

/**
 * What the words around a time say of it: `either` where a past verb does not govern it for sure (“moved the event to
 * September 7”), `soon` where it does so only if no such time is near, `likely` where it is to come unless that is far
 * away, null where they say nothing.
 */
export type Tense = 'past' | 'future' | 'likely' | 'either' | 'soon' | null;

/**
 * Whether the words around a time say that it is still to come (“will meet on Monday”, “is due in May”) or past.
 *
 * The nearest verb before the time decides, else the first one after it. Times in a question are past, unless it asks
 * what will be.
 *
 * @param start where the time begins.
 * @param end where it ends.
 */
export function readTense({ text, asked }: DateContext, start: number, end: number): Tense {
  if (asked) return ASKED_AHEAD.test(text) ? 'future' : 'past';
  const before = text.slice(Math.max(0, start - REACH), start);
  const left = before.split(CLAUSE_END).at(-1) ?? '';
  const future = lastIndex(left, FUTURE, isPlan);
  const told = lastIndex(left, TOLD, isTold);
  const reset = lastIndex(left, RESET);
  if (SINCE.test(left)) return 'past';
  if (DEFERRED.test(left) || AHEAD_OF.test(left)) return 'future';
  if (Math.max(future, told, reset) >= 0) {
    if (reset > Math.max(future, told)) {
      return CLAUSE.test(left.slice(reset)) ? tenseAhead(text, end) : null;
    }
    if (future >= told) return 'future';
    if (THAT.test(left)) return tenseAhead(text, end);
    const behind = left.slice(told);
    if (SOON.test(behind)) return 'soon';
    return LOOSE.test(behind) ? 'either' : 'past';
  }
  return tenseAhead(text, end) ?? (STARTING.test(left) ? 'future' : null);
}

/** By the first verb after the time. */
function tenseAhead(text: string, end: number): Tense {
  // “Vote now through November 4,” screamed the signs: another's verb.
  if (startsIn(withoutComma(text.slice(end, end + 2)), '”"')) return null;
  const [right = ''] = withoutComma(text.slice(end, end + REACH_AHEAD))

    .split(CLAUSE_END, 1)
    // “The announcement Thursday that he would …” tells what was announced.
    .flatMap((clause) => clause.split(/, |^\sthat\b/, 1));
  const ahead = right.search(FUTURE);
  const past = firstIndex(right, TOLD, isToldAhead);
  if (ahead >= 0 && (past < 0 || ahead <= past)) return 'future';
  return past >= 0 ? 'past' : null;
}

function withoutComma(text: string): string {
  return text.startsWith(',') ? text.slice(1) : text;
}

type Counts = (before: string, word: string) => boolean;

function isPlan(before: string, word: string): boolean {
  return !WAS.test(before) && !(word === 'to be' && OPINION.has(wordBefore(before, before.length)));
}

function isTold(before: string, word: string): boolean {
  if (NO_PAST.has(word)) return false;
  return !(word.endsWith('ed') || PARTICIPLES.has(word)) || !BEFORE_PARTICIPLE.test(before);
}

function firstIndex(text: string, pattern: RegExp, counts: Counts): number {
  const first = [...text.matchAll(pattern)].find(({ index, 0: word }) =>
    counts(text.slice(Math.max(0, index - REACH_WORD), index), word),
  );
  return first?.index ?? -1;
}

/** “On Sunday strongly condemned …”: right behind a time, an adverb leads to its verb. */
function isToldAhead(before: string, word: string): boolean {
  return isTold(before.replace(/\w{2,12}ly\s$/, ''), word);
}

function lastIndex(text: string, pattern: RegExp, counts: Counts = () => true): number {
  const matches = [...text.matchAll(pattern)].filter(({ index, 0: word }) =>
    counts(text.slice(Math.max(0, index - REACH_WORD), index), word),
  );
  return matches.at(-1)?.index ?? -1;
}
