import { isBlank } from '../characters.ts';
import { addBoundaries, endSentencesAfter, findMatches, findSpans } from './boundaries.ts';
import { isSentenceStarter, wordAfter } from './seam.ts';

/** A letter of a script without capitals, as Chinese or Arabic: such scripts may part sentences without a space. */
const CASELESS_LETTER = /^[^\p{L}\p{N}\s]*\p{Lo}/u;

const REACH = 8;

/** What no space parts is one token, `example.com/?q=coup`, until `breakGluedSentences` finds two sentences in it. */
export function joinInsideTokens(text: string, starts: readonly number[]): readonly number[] {
  return starts.filter(
    (at) => isBlank(text.charAt(at - 1)) || CASELESS_LETTER.test(text.slice(at, at + REACH)),
  );
}

/** Three dots or more with spaces between them, before a capital. */
const SPACED_ELLIPSIS = /(?<!\. )\.(?: \.){2,}(\s+)(?=["“‘(]?\p{Lu})/gu;

const FULL_STOP = '. ';

/** Dots of an omission within a sentence. */
const OMISSION = '. . .';

/**
 * Spaced dots, as style guides ask for. `is . . . I mean` goes on; in `compounds. . . . The practice` a full stop ends
 * the first sentence, and the omission opens the next.
 */
export function mendSpacedEllipses(text: string, starts: readonly number[]): readonly number[] {
  const dropped = new Set<number>();
  const added: number[] = [];
  for (const { index, 0: found, 1: space = '' } of findMatches(text, SPACED_ELLIPSIS)) {
    const isOmission = found.length - space.length === OMISSION.length;
    const isAfterSpace = text.charAt(index - 1).trim() === '';
    if (isAfterSpace && isOmission) {
      dropped.add(index + found.length);
    } else if (!isAfterSpace && !isOmission) {
      dropped.add(index + found.length);
      added.push(index + FULL_STOP.length);
    }
  }
  return addBoundaries(
    starts.filter((at) => !dropped.has(at)),
    added,
  );
}

/** A closing quote or bracket with a space on both sides: `the leader. ” The`. */
const CLOSERS_APART = /[.!?…]["'”’»)\]]*\s[”’»)\]]{1,4}(?:\s+|$)/g;

/** Closing quotes and brackets stay with the sentence that they close. */
export function attachClosers(text: string, starts: readonly number[]): readonly number[] {
  return endSentencesAfter(starts, { text, stretches: findSpans(text, CLOSERS_APART) });
}

/** References in brackets after the end of a sentence: `in 1805. [6] An`, `at large.[7][8] This`, `for all! [...]`. */
const IN_BRACKETS =
  /[.!?…]["'”’»)\]]*(?:\s?\[(?:\d{1,3}(?: ?[,–-] ?\d{1,3})*|[a-z]|note \d{1,3}|citation needed|\.{3}|…)\])+(?:\s+|$)/g;

/** References stay with the sentence that they are for. */
export function attachReferences(text: string, starts: readonly number[]): readonly number[] {
  return endSentencesAfter(starts, { text, stretches: findSpans(text, IN_BRACKETS) });
}

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
