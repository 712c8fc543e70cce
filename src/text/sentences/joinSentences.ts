import type { BoundaryPass } from './boundaryPass.ts';
import type { Join } from './seam.ts';
import { wordBefore } from './wordBefore.ts';

/** A pass that drops every boundary where one of the joins finds that the sentence goes on. */
export function joinSentences(joins: readonly Join[]): BoundaryPass {
  return (text, starts) =>
    starts.filter((at, index) => {
      const sentenceStart = starts[index - 1] ?? 0;
      const seam = { text, at, sentenceStart, before: wordBefore(text, at) };
      return !joins.some((join) => join(seam));
    });
}
