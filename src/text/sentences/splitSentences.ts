import type { BoundaryPass } from './boundaries.ts';
import {
  breakAfterBrokenOffSpeech,
  breakAfterCaptionLabels,
  breakAfterDetachedStops,
  breakAfterEllipses,
  breakAtLines,
  breakBeforeDashes,
  breakBeforeOddStarts,
  breakGluedSentences,
} from './breaks.ts';
import {
  afterAbbreviation,
  afterBracketedEllipsis,
  afterConnective,
  afterInitial,
  afterTitle,
} from './joinsAfter.ts';
import {
  beforeAgency,
  beforeCitation,
  beforeItsNumber,
  beforeSmallLetter,
  beforeSpeaker,
  withinTime,
} from './joinsBefore.ts';
import { separateBullets, separateDashedItems, separateNumberedItems } from './lists.ts';
import {
  attachClosers,
  attachNoteNumbers,
  attachReferences,
  joinInsideTokens,
  mendSpacedEllipses,
} from './mends.ts';
import { type Join, joinSentences } from './seam.ts';
import { segmentStarts } from './segmentStarts.ts';
import { type SentenceSpan, sentenceKind } from './sentenceKind.ts';
import { unwrapLines } from './unwrapLines.ts';

/** Where a sentence goes on although it looks ended. */
const JOINS: readonly Join[] = [
  afterTitle,
  afterConnective,
  beforeItsNumber,
  withinTime,
  afterAbbreviation,
  afterInitial,
  afterBracketedEllipsis,
  beforeSmallLetter,
  beforeSpeaker,
  beforeCitation,
  beforeAgency,
];

/** What mends the boundaries that `Intl.Segmenter` finds, in this order. */
const PASSES: readonly BoundaryPass[] = [
  // Tokens are made whole first: what is cut within one is no boundary to judge.
  joinInsideTokens,
  // Boundaries that it misses come before the joins, which judge them like its own.
  breakGluedSentences,
  breakBeforeOddStarts,
  breakBeforeDashes,
  breakAfterEllipses,
  breakAfterBrokenOffSpeech,
  breakAfterCaptionLabels,
  // Boundaries in the wrong place, before something that belongs to the sentence ended.
  mendSpacedEllipses,
  attachClosers,
  attachReferences,
  attachNoteNumbers,
  joinSentences(JOINS),
  // After the joins, which would take a small letter for a sentence that goes on.
  breakAfterDetachedStops,
  // Lists come after the joins: their markers look like initials and ends of sentences.
  separateBullets,
  separateDashedItems,
  separateNumberedItems,
  // Last, so that no pass reaches across lines.
  breakAtLines,
];

/**
 * Splits a text into sentences: spans ordered and disjoint, without white space at their ends, which together cover
 * all that is not white space. A blank line always ends a sentence. Takes any string; an empty one has no sentences.
 */
export function splitSentences(text: string): SentenceSpan[] {
  const unwrapped = unwrapLines(text);
  const starts = PASSES.reduce<readonly number[]>(
    (mended, pass) => pass(unwrapped, mended),
    segmentStarts(unwrapped),
  );
  return starts.map((start, index) => {
    const sentence = text.slice(start, starts[index + 1]).trimEnd();
    return { start, end: start + sentence.length, kind: sentenceKind(sentence) };
  });
}
