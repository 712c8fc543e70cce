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

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Characters handed over at a time: V8 copies its whole input for every segment that it returns, so that a long
 * text in one piece costs the square of its length. Measured: 25 MB/s at 1,000 to 4,000 characters, 4 at 64,000.
 */
const WINDOW = 2_048;

/** Boundaries taken of one window, so that one grown for a huge sentence is not copied too often. */
const BOUNDARIES_PER_WINDOW = 64;

const NOT_WHITE_SPACE = /\S/g;

/** The first pass: where `Intl.Segmenter` (UAX #29) starts the sentences of a text, save the first. */
export function segmentStarts(text: string): number[] {
  const starts: number[] = [];
  let from = 0;
  let start = 0;
  let size = WINDOW;
  for (;;) {
    const found = boundaries(text.slice(from, from + size));
    const finished = from + size >= text.length && found.length < BOUNDARIES_PER_WINDOW;
    // The last boundary may fall elsewhere once more text is seen, so the next window starts at the one before it.
    const settled = finished ? found : found.slice(0, -1);
    for (const boundary of settled) {
      // Several boundaries may lie in blank lines before one start.
      if (from + boundary > start) {
        start = skipWhiteSpace(text, from + boundary);
        starts.push(start);
      }
    }
    if (finished) {
      return start === text.length ? starts.slice(0, -1) : starts;
    }
    size = settled.length === 0 ? size * 2 : WINDOW;
    from += settled.at(-1) ?? 0;
  }
}

function boundaries(window: string): number[] {
  const found: number[] = [];
  for (const { index } of SEGMENTER.segment(window)) {
    if (index > 0) {
      found.push(index);
    }
    if (found.length === BOUNDARIES_PER_WINDOW) {
      break;
    }
  }
  return found;
}

function skipWhiteSpace(text: string, from: number): number {
  NOT_WHITE_SPACE.lastIndex = from;
  return NOT_WHITE_SPACE.exec(text)?.index ?? text.length;
}
