import type { DateContext } from './dateRule.ts';

/** Words after which a time without a year, or a bare weekday, is still to come. */
const FUTURE =
  /\b(?:will|won['’]t|shall|would|can|may|might|must|should|could|going to|to be|set (?:to|for)|scheduled|slated|due|plan(?:s|ned|ning)?|expect(?:s|ed)?|intends?|aims?|hopes?|upcoming|is to|are to|no later than|ahead of|kicks? off|takes? place|starts|begins|opens)\b|['’]ll\b/g;
/** What is told as past; after one of these the words before it no longer count. */
const TOLD =
  /\b(?:said|told|was|were|had|did|announced|reported|added|wrote|tweeted|posted|confirmed|killed|after|since|following|when|because|despite)\b/g;
/** Any verb in the past. */
const PAST =
  /\b(?:said|told|was|were|had|did|went|came|took|made|got|won|lost|began|left|met|gave|held|found|saw|led|shot|fell|rose|became|sent|struck|broke|wrote|spoke|brought|drew|ran|[a-z]{2,}[^e\W]ed)\b/;
/** A participle is no past: “will be held”. */
const AFTER_BE = /\b(?:be|been|being|get)\s(?:\w{2,12}ly\s)?$/;

/** Far enough for a clause; a bound, so that long texts take linear time. */
const REACH = 160;
const REACH_AHEAD = 80;
const CLAUSE_END = /[.;:!?]\s/;

/**
 * Whether the words around a time say that it is still to come: “will meet on Monday”, “is due in May”.
 *
 * The nearest verb before the time decides, else the first one after it. Without any, a time is past: news tells what
 * happened. So is every time in a question.
 *
 * @param start where the time begins.
 * @param end where it ends.
 */
export function isFuture({ text, asked }: DateContext, start: number, end: number): boolean {
  if (asked) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const left = before.slice(lastClauseStart(before));
  const future = lastMatch(left, FUTURE);
  const told = lastMatch(left, TOLD);
  if (future >= 0 || told >= 0) return future > told;
  if (PAST.test(left)) return false;
  const [right = ''] = text.slice(end, end + REACH_AHEAD).split(CLAUSE_END);
  const ahead = right.search(FUTURE);
  const past = right.search(PAST);
  return ahead >= 0 && (past < 0 || ahead <= past);
}

function lastClauseStart(text: string): number {
  return Math.max(...['. ', '; ', '! ', '? '].map((mark) => text.lastIndexOf(mark)), -1) + 1;
}

function lastMatch(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) {
    if (!AFTER_BE.test(text.slice(Math.max(0, index - 20), index))) last = index;
  }
  return last;
}
