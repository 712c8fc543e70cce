import { endSentencesAfter } from '../endSentencesAfter.ts';
import { findMatches } from '../findMatches.ts';
import { isSentenceStarter } from '../isSentenceStarter.ts';
import { wordAfter } from '../wordAfter.ts';

/** Numbers of notes that stood above the line in print: `in a consultation.11 12 Take`, `minority rights. 4 Even`. */
const NOTE_NUMBERS = /[.!?](?<=[\p{Ll})].)["”’)]*(\s?)\d{1,3}(?: \d{1,3})*\s+(?=["“‘]?\p{Lu})/gu;

/**
 * The number of a note stays with its sentence. Where a space parts them, only a sentence's first word after it tells
 * it from a number that opens the next: `Most left. 15 Americans stayed.`
 */
export function attachNoteNumbers(text: string, starts: readonly number[]): readonly number[] {
  const notes = findMatches(text, NOTE_NUMBERS)
    .map(({ index, 0: found, 1: space }) => ({
      start: index,
      end: index + found.length,
      isGlued: space === '',
    }))
    .filter(({ end, isGlued }) => isGlued || isSentenceStarter(wordAfter(text, end)));
  return endSentencesAfter(starts, { text, stretches: notes });
}
