import { addBoundaries } from '../addBoundaries.ts';
import { findSpans } from '../findSpans.ts';
import { isSentenceStarter } from '../isSentenceStarter.ts';
import { wordAfter } from '../wordAfter.ts';

/** After a capital the dash is that of a dateline or a title: `NIAMEY — The`, `Episode I – The`. */
const DASH_AFTER_SMALL_WORD =
  /(?:—|–|--)(?<=(?:^|\s)\p{Ll}[\p{L}'’-]{0,24} ?(?:—|–|--))\s+(?=\p{Lu})/gu;

/** `I` may as well go on with the sentence: `She left, I mean — I think so.` */
const FIRST_PERSON = /^I\b/;

/** Speech that breaks off at a dash starts anew with a capital: `I know she’s — This is at six.` */
export function breakAfterBrokenOffSpeech(
  text: string,
  starts: readonly number[],
): readonly number[] {
  const ends = findSpans(text, DASH_AFTER_SMALL_WORD).map(({ end }) => end);
  const found = ends.filter((at) => {
    const word = wordAfter(text, at);
    return isSentenceStarter(word) && !FIRST_PERSON.test(word);
  });
  return addBoundaries(starts, found);
}
