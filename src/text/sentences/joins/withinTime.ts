import { isSentenceStarter } from '../isSentenceStarter.ts';
import type { Seam } from '../seam.ts';
import { wordAfter } from '../wordAfter.ts';
import { wordSet } from '../wordSet.ts';

const HALF_OF_DAY = /^[\d.:]*[ap]\.m\.$/i;

/** What completes a time: the day, the month, the time zone. */
const AFTER_TIMES = wordSet(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun',
  'January February March April May June July August September October November December',
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  'Eastern Central Mountain Pacific Atlantic Greenwich Moscow Beijing Local ET EST EDT CT CST CDT MT MST MDT',
  'PT PST PDT GMT UTC BST CET CEST EET EEST IST JST AEST AEDT WAT',
);

/** A sentence that has come no further than its time: `At 5 a.m. Mr. Tchiani spoke.` */
const TIME_ONLY =
  /^\W*(?:At|By|On|Around|About|Before|After|From|Since|Until|Shortly|Just)\s(?:\p{L}+\s){0,2}\d{1,2}(?:[:.]\d\d)?\s*[ap]\.m\.\s+$/iu;

/** Longer than such a beginning. */
const REACH = 48;

/** A time goes on with its day or zone, or with the sentence that it opens; else a capital after it starts another. */
export function withinTime({ text, at, before, sentenceStart }: Seam): boolean {
  if (!HALF_OF_DAY.test(before)) {
    return false;
  }
  const after = wordAfter(text, at);
  const sentence = text.slice(Math.max(sentenceStart, at - REACH), at);
  return AFTER_TIMES.has(after) || (TIME_ONLY.test(sentence) && !isSentenceStarter(after));
}
