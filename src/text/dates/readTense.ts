import type { DateContext } from './dateRule.ts';

/** Words after which a time without a year, or a bare weekday, is still to come. */
const FUTURE =
  /\b(?:will|won['’]t|shall|can|(?:would|may|might|must|should|could)(?! have\b)|going to|to be|set (?:to|for)|scheduled|slated|due|planned|planning|expected|(?:plan|expect|intend|aim|hope)s? to|upcoming|is to|are to|no (?:later|earlier) than|targeting|ahead of|kicks off|takes place|takes effect|up for (?:re-?)?election|deadline (?:to|for|is)|starts|begins|opens|ends|resumes|launches|premieres|debuts|airs|expires|runs (?:from|through|until|to)|returns (?:from|to|on|in)|(?:goes|go) (?:on sale|into effect|live)|comes out|hits (?:theaters|theatres|shelves|stores)|coming (?:to|in|on))\b|['’]ll\b|\b(?:he|she|they|it|we|I|you)['’]d be\b/g;
/** Put off or promised: “closed until Friday”, “gave them until Friday”. */
const DEFERRED =
  /\b(?:postponed|delayed|extended|adjourned|suspended|rescheduled|pushed|moved|closed|cancell?ed|gave|given|ordered|agreed|vowed|promised|urged|asked|ha(?:s|ve))\b[^.;]{0,80}\b(?:until|till|through|by)\s(?:at\sleast\s|noon\s|midnight\s)?$/;
/** “Was due in May” is no plan any more. */
const WAS = /\b(?:was|were|had(?: been)?)\s(?:\w{2,12}ly\s)?$/;
/** Verbs in the past. */
const TOLD =
  /\b(?:said|told|was|were|had|did|went|came|took|made|got|won(?!['’])|lost|began|left|met|gave|held|found|saw|led|shot|fell|rose|became|sent|struck|broke|wrote|spoke|brought|drew|ran|put|cut|[a-z]{2,16}[^e\W]ed)\b/g;
const PARTICIPLE = /ed$|^(?:held|made|sent|found|led|left|shot|lost)$/;
/** Words before a participle that is no verb in the past: “will be held”, “with displaced families”. */
const BEFORE_PARTICIPLE =
  /\b(?:be|been|being|get|the|an?|of|with|for|to|from|in|on|by|at|his|her|its|their|our|this|that|these|those|more|newly|recently|all|some|is|are|not|\w{2,12}ly)\s$/i;
const NO_PAST = /^(?:hundred|sacred|naked|expected|planned|scheduled|slated)$/;
/** After these the words before no longer tell when. */
const RESET = /\b(?:after|since|following|when|because|despite|as of)\b/g;
/** Of those, the words that begin a clause with a verb of its own. */
const CLAUSE = /^(?:when|because)\b/;

/** Behind a past verb, what may lead to a time that was still to come, and not to a figure: “fell to 4 % in June”. */
const LOOSE =
  /\b(?:to|for|until|by|starting|beginning|effective|ahead|before|deadline)\b(?!\s[$€£]?\d)/;

/** Without a verb: “starting Monday”. */
const STARTING = /\b(?:starting|beginning|effective|coming)\s(?:on\s|in\s)?$/i;

/** Here begins what was told: “said that Monday will be …”. */
const THAT = /\bthat\s(?:on\s|in\s|by\s)?$/;

/** Far enough for a clause; a bound, so that long texts take linear time. */
const REACH = 160;
const REACH_AHEAD = 80;
const REACH_WORD = 20;
/** The end of a clause, and not of “p.m.” or “U.S.”. */
const CLAUSE_END = /(?<![ap]\.m|\b[A-Z][a-z]{0,3})[.!?]["”]?\s(?=[A-Z“"])|[;:]\s/;

/**
 * What the words around a time say of it: `either` where a past verb does not govern it for sure (“sent invitations for
 * an event on September 7”), null where they say nothing.
 */
export type Tense = 'past' | 'future' | 'either' | null;

/**
 * Whether the words around a time say that it is still to come (“will meet on Monday”, “is due in May”) or past.
 *
 * The nearest verb before the time decides, else the first one after it. All times in a question are past.
 *
 * @param start where the time begins.
 * @param end where it ends.
 */
export function readTense({ text, asked }: DateContext, start: number, end: number): Tense {
  if (asked) return 'past';
  const before = text.slice(Math.max(0, start - REACH), start);
  const left = before.split(CLAUSE_END).at(-1) ?? '';
  const future = lastIndex(left, FUTURE, isPlan);
  const told = lastIndex(left, TOLD, isTold);
  const reset = lastIndex(left, RESET);
  if (DEFERRED.test(left)) return 'future';
  if (Math.max(future, told, reset) >= 0) {
    if (reset > Math.max(future, told)) {
      return CLAUSE.test(left.slice(reset)) ? tenseAhead(text, end) : null;
    }
    if (future >= told) return 'future';
    if (THAT.test(left)) return tenseAhead(text, end);
    return LOOSE.test(left.slice(told)) ? 'either' : 'past';
  }
  return tenseAhead(text, end) ?? (STARTING.test(left) ? 'future' : null);
}

/** By the first verb after the time. */
function tenseAhead(text: string, end: number): Tense {
  const [right = ''] = text
    .slice(end, end + REACH_AHEAD)
    .replace(/^,/, '')
    .split(CLAUSE_END, 1)
    .flatMap((clause) => clause.split(', ', 1));
  const ahead = right.search(FUTURE);
  const past = right.search(TOLD);
  if (ahead >= 0 && (past < 0 || ahead <= past)) return 'future';
  return past >= 0 ? 'past' : null;
}

function isPlan(before: string): boolean {
  return !WAS.test(before);
}

function isTold(before: string, word: string): boolean {
  if (NO_PAST.test(word)) return false;
  return !PARTICIPLE.test(word) || !BEFORE_PARTICIPLE.test(before);
}

function lastIndex(
  text: string,
  pattern: RegExp,
  counts: (before: string, word: string) => boolean = () => true,
): number {
  const matches = [...text.matchAll(pattern)].filter(({ index, 0: word }) =>
    counts(text.slice(Math.max(0, index - REACH_WORD), index), word),
  );
  return matches.at(-1)?.index ?? -1;
}
