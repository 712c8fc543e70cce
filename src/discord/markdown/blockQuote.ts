import type { Span } from '../../text/span.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

/** Discord breaks lines at `\n` only; the other breaks of Unicode become one. */
const LINE_BREAK = /\r\n|[\n\v\f\r\x85\u2028\u2029]/g;

/**
 * A text as a Discord block quote: every line marked, the highlights in bold, the cues underlined.
 *
 * @param highlights ordered, disjoint spans of `text`; one that overlaps a cue is left out.
 * @param cues the same.
 */
export function blockQuote(
  text: string,
  highlights: readonly Span[],
  cues: readonly Span[] = [],
): string {
  const isApart = (span: Span) =>
    cues.every(({ start, end }) => span.start >= end || span.end <= start);
  const bold = joinTouching(highlights.filter(isApart));
  const underlined = joinTouching(cues);
  return lineSpans(text)
    .map((line) => {
      const words = text.slice(line.start, line.end);
      return `> ${escapeMarkdown(words, within(line, bold), within(line, underlined))}`;
    })
    .join('\n');
}

function lineSpans(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    lines.push({ start, end: lineBreak.index });
    start = lineBreak.index + lineBreak[0].length;
  }
  return [...lines, { start, end: text.length }];
}

function joinTouching(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last?.end === span.start) joined.pop();
    joined.push(last?.end === span.start ? { start: last.start, end: span.end } : span);
  }
  return joined;
}

/** The parts of the spans that lie in a line, counted from the line's start. */
function within(line: Span, spans: readonly Span[]): Span[] {
  return spans
    .map(({ start, end }) => ({
      start: Math.max(start, line.start) - line.start,
      end: Math.min(end, line.end) - line.start,
    }))
    .filter(({ start, end }) => start < end);
}
