import type { BoundaryPass } from './boundaryPass.ts';
import { joinSentences } from './joinSentences.ts';
import { afterAbbreviation } from './joins/afterAbbreviation.ts';
import { afterBracketedEllipsis } from './joins/afterBracketedEllipsis.ts';
import { afterConnective } from './joins/afterConnective.ts';
import { afterInitial } from './joins/afterInitial.ts';
import { afterTitle } from './joins/afterTitle.ts';
import { beforeAgency } from './joins/beforeAgency.ts';
import { beforeCitation } from './joins/beforeCitation.ts';
import { beforeItsNumber } from './joins/beforeItsNumber.ts';
import { beforeSmallLetter } from './joins/beforeSmallLetter.ts';
import { beforeSpeaker } from './joins/beforeSpeaker.ts';
import { withinTime } from './joins/withinTime.ts';
import { attachClosers } from './passes/attachClosers.ts';
import { attachNoteNumbers } from './passes/attachNoteNumbers.ts';
import { attachReferences } from './passes/attachReferences.ts';
import { breakAfterBrokenOffSpeech } from './passes/breakAfterBrokenOffSpeech.ts';
import { breakAfterCaptionLabels } from './passes/breakAfterCaptionLabels.ts';
import { breakAfterDetachedStops } from './passes/breakAfterDetachedStops.ts';
import { breakAfterEllipses } from './passes/breakAfterEllipses.ts';
import { breakAtLines } from './passes/breakAtLines.ts';
import { breakBeforeDashes } from './passes/breakBeforeDashes.ts';
import { breakBeforeOddStarts } from './passes/breakBeforeOddStarts.ts';
import { breakGluedSentences } from './passes/breakGluedSentences.ts';
import { joinInsideTokens } from './passes/joinInsideTokens.ts';
import { mendSpacedEllipses } from './passes/mendSpacedEllipses.ts';
import { separateBullets } from './passes/separateBullets.ts';
import { separateDashedItems } from './passes/separateDashedItems.ts';
import { separateNumberedItems } from './passes/separateNumberedItems.ts';
import type { Join } from './seam.ts';
import { segmentStarts } from './segmentStarts.ts';
import { sentenceKind } from './sentenceKind.ts';
import type { SentenceSpan } from './sentenceSpan.ts';
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
