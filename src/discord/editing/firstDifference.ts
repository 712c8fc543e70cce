import { splitSentences } from '../../text/sentences/splitSentences.ts';

interface Difference {
  /** The sentence as it was; null where there was none at that place. */
  readonly was: string | null;
  readonly is: string | null;
}

/** The first sentence that two texts do not share; null where they have the same sentences. */
export function firstDifference(before: string, after: string): Difference | null {
  const sentencesOf = (text: string) =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end));
  const [was, is] = [sentencesOf(before), sentencesOf(after)];
  for (let i = 0; i < Math.max(was.length, is.length); i++) {
    if (was[i] !== is[i]) return { was: was[i] ?? null, is: is[i] ?? null };
  }
  return null;
}
