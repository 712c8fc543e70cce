import type { Quantity } from '../../text/quantities/quantity.ts';
import type { Span } from '../../text/span.ts';

/** Words that stand before a verb and belong to it. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  `is are was were be been being am has have had do does did will would shall should may might can could must to not never
  yet still also already reportedly allegedly possibly likely only just fully being having get got`.split(
    /\s+/,
  ),
);
const MOST = 6;

/**
 * What is said of a figure in its sentence's own words: its verb with what belongs to it, "were killed", "has yet to
 * deliver", "refused to withdraw". Null where the sentence has no such verb.
 *
 * @param cues words that may turn a statement round: those right before the verb belong to it.
 */
export function predicateOf(
  text: string,
  { status, start: figure }: Pick<Quantity, 'status' | 'start'>,
  cues: readonly Span[],
): Span | null {
  if (status === null) {
    // "The army lacks 12 helicopters".
    const cue = cues.find(({ end }) => /^\s+$/.test(text.slice(end, figure)) && end < figure);
    return cue === undefined ? null : { start: cue.start, end: cue.end };
  }
  let { start } = status;
  for (let words = 0; words < MOST; words++) {
    const before = /(\S+)\s+$/.exec(text.slice(Math.max(0, start - 40), start));
    const word = before?.[1] ?? '';
    const from = start - (before?.[0].length ?? 0);
    const cue = cues.find((one) => one.start <= from && one.end === from + word.length);
    if (cue === undefined && !AUXILIARIES.has(word.toLowerCase())) break;
    start = cue?.start ?? from;
  }
  return { start, end: status.end };
}
