import type { BoundaryPass } from './boundaries.ts';
import { wordBefore } from './words.ts';

/** A boundary that may be none. */
export interface Seam {
  readonly text: string;
  /** Where the next sentence would start. */
  readonly at: number;
  /** Where the sentence before it starts. */
  readonly sentenceStart: number;
  /** The word before it, as `wordBefore` gives it. */
  readonly before: string;
}

/** Whether the sentence goes on across a seam. */
export type Join = (seam: Seam) => boolean;

/** A pass that drops every boundary where one of the joins finds that the sentence goes on. */
export function joinSentences(joins: readonly Join[]): BoundaryPass {
  return (text, starts) =>
    starts.filter((at, index) => {
      const sentenceStart = starts[index - 1] ?? 0;
      const seam = { text, at, sentenceStart, before: wordBefore(text, at) };
      return !joins.some((join) => join(seam));
    });
}
