import type { Span } from '../../text/span.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

/** Discord breaks lines at `\n` only; the other breaks of Unicode become one. */
const LINE_BREAK = /\r\n|[\n\v\f\r\x85\u2028\u2029]/g;

/**
 * A text as a Discord block quote: every line marked, the highlights in bold.
 *
 * @param highlights ordered, disjoint spans of `text`.
 */
export function blockQuote(text: string, highlights: readonly Span[]): string {
  const bold = joinTouching(highlights);
  return lineSpans(text)
    .map((line) => `> ${escapeMarkdown(text.slice(line.start, line.end), within(line, bold))}`)
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
