import { endSentencesAfter } from '../endSentencesAfter.ts';
import { findSpans } from '../findSpans.ts';
import { isSentenceStarter } from '../isSentenceStarter.ts';
import { wordAfter } from '../wordAfter.ts';

/** Numbers of notes that stood above the line in print: `in a consultation.11 12 Take`, `minority rights. 4 Even`. */
const NOTE_NUMBERS = /[.!?](?<=[\p{Ll})].)["”’)]*\s?\d{1,3}(?: \d{1,3})*\s+(?=["“‘]?\p{Lu})/gu;

const GLUED_NUMBER = /^[^\s\d]*\d/;

/**
 * The number of a note stays with its sentence. Where a space parts them, only a sentence's first word after it tells
 * it from a number that opens the next: `Most left. 15 Americans stayed.`
 */
export function attachNoteNumbers(text: string, starts: readonly number[]): readonly number[] {
  const notes = findSpans(text, NOTE_NUMBERS).filter(
    ({ start, end }) =>
      GLUED_NUMBER.test(text.slice(start, end)) || isSentenceStarter(wordAfter(text, end)),
  );
  return endSentencesAfter(starts, { text, stretches: notes });
}
