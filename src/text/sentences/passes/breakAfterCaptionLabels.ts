import { addBoundaries } from '../addBoundaries.ts';
import { findSpans } from '../findSpans.ts';

const CAPTION_LABEL =
  /^[^\S\r\n]*(?:Figure|Fig\.|Table|Chart|Map|Box) \d+(?:\.\d+)*[.:]?[^\S\r\n]+(?=\p{Lu})/gmu;

/** The label of a picture or a table is no part of the sentence after it: `Figure 1.5 Residents gather`. */
export function breakAfterCaptionLabels(
  text: string,
  starts: readonly number[],
): readonly number[] {
  const ends = findSpans(text, CAPTION_LABEL).map(({ end }) => end);
  return addBoundaries(starts, ends);
}
