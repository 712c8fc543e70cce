import { dateOfDay } from '../../edtf/dateOfDay.ts';
import { edtfOfDay } from '../calendar.ts';
import { countedFrom, singleUnit } from '../countedFrom.ts';
import type { DateRule } from '../dateRule.ts';
import { COUNT, datePattern, readCount, UNITS, VAGUE_COUNT } from '../words.ts';

const ROUGHLY =
  'about|nearly|almost|over|under|roughly|approximately|around|some|another|an\\sadditional|up\\sto|at\\sleast|as\\s(?:many|long)\\sas|(?:more|less|fewer)\\sthan';
/** The present perfect, by its auxiliary: what has been so “for three years” is so still. */
const PERFECT = /(?:\b(?:has|have)|['’]ve)\s(?!to\b)/gi;
const OTHER_VERB =
  /\b(?:(?<!\b(?:has|have|been)\s(?:\w{2,12}\s)?|['’]ve\s(?:\w{2,12}\s)?)[a-z]{2,14}ed|was|were|(?<!\b(?:has|have)\s|['’]ve\s)had|did|will|would|is|are|said|to)\b/g;
const REACH = 120;

/** “for three years”: up to the publication behind the present perfect, else not resolved. */
export const duration: DateRule = {
  pattern: datePattern(
    `\\bfor\\s(?:(?:just|only|well)\\s)?(?:(?:${ROUGHLY})\\s)?(?:(?<count>${COUNT})|${VAGUE_COUNT})\\s(?:straight\\s|consecutive\\s|long\\s|full\\s|more\\s|extra\\s|additional\\s|whole\\s)?(?<unit>${UNITS})\\b(?!\\s(?:ago|old|of)\\b)`,
  ),
  read({ groups, index, 0: words }, { text, day }) {
    const rule = 'duration';
    const count = readCount(groups?.['count'] ?? '');
    const end = index + words.length;
    const [left, right] = [
      text.slice(Math.max(0, index - REACH), index),
      text.slice(end, end + REACH),
    ];
    // “For a month, the doors have been shut”: what stands before is another clause.
    const isUntilNow = day !== null && isPerfect(words.startsWith('F') ? '' : left, right);
    if (!isUntilNow || count === null) return { rule, edtf: null, unresolved: 'duration' };
    const start = countedFrom(dateOfDay(day), {
      unit: singleUnit(groups?.['unit'] ?? ''),
      later: -count,
    });
    if (!start) return { rule, edtf: null, unresolved: 'duration' };
    return { rule: 'duration_until_publication', edtf: `${start}~/${edtfOfDay(day)}` };
  },
};

/** By the nearest verb before, else the first one after: “for three years it has …”. */
function isPerfect(left: string, right: string): boolean {
  const last = (pattern: RegExp) => [...left.matchAll(pattern)].at(-1)?.index ?? -1;
  const [perfect, other] = [last(PERFECT), last(OTHER_VERB)];
  if (perfect >= 0 || other >= 0) return perfect > other;
  const [ahead, otherAhead] = [right.search(PERFECT), right.search(OTHER_VERB)];
  return ahead >= 0 && (otherAhead < 0 || ahead < otherAhead);
}
