import { longestFit } from './longestFit.ts';

const CUT = ' […]';

/** A short text for a place where Discord reads no Markdown: on one line, visibly cut. */
export function plainLine(text: string, maxLength: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line.length <= maxLength) return line;
  return (
    longestFit(line, { maxLength: maxLength - CUT.length, measure: ({ length }) => length }) + CUT
  );
}
