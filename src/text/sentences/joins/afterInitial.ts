import { isSentenceStarter } from '../isSentenceStarter.ts';
import type { Seam } from '../seam.ts';
import { wordAfter } from '../wordAfter.ts';
import { wordBefore } from '../wordBefore.ts';
import { wordSet } from '../wordSet.ts';

const INITIAL = /^\p{Lu}\.$/u;

/** The pronoun and the platform: `you and I. Nobody`, `posted on X. Elon`. */
const WORDS = wordSet('I. X.');

const CAPITAL = /^\p{Lu}/u;

const SMALL_LETTER = /^\p{Ll}/u;

const DIGIT = /^\d/;

const DIGIT_AT_END = /\d$/;

const SENTENCE_END = /[.!?]$/;

/** Things that a letter labels: `vitamin D. Doctors`, `World War I. Germany`. */
const LABELLED = wordSet(
  'act appendix article block book camp category chapter class company exhibit factor figure gen generation grade',
  'group hepatitis influenza level line model option part phase plan point schedule section series table team tier',
  'title type unit vitamin volume war ward zone',
);

/** An initial goes on with its name, or a point of the compass with its street: `Newton D. Baker`, `221 N. 11th`. */
export function afterInitial({ text, at, before }: Seam): boolean {
  if (!INITIAL.test(before)) {
    return false;
  }
  const after = wordAfter(text, at);
  const previous = wordBefore(text, text.lastIndexOf(before, at));
  if (!CAPITAL.test(after)) {
    return DIGIT_AT_END.test(previous) && DIGIT.test(after);
  }
  if (previous === '' || SENTENCE_END.test(previous)) {
    return true;
  }
  const isLabel = LABELLED.has(previous.toLowerCase());
  const isWord = WORDS.has(before) && SMALL_LETTER.test(previous);
  return !isLabel && !isWord && !isSentenceStarter(after);
}
