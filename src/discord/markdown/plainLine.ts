import { longestFit } from './longestFit.ts';
import { oneLine } from './oneLine.ts';

const CUT = ' […]';

/** A short text for a place where Discord reads no Markdown: on one line, visibly cut. */
export function plainLine(text: string, maxLength: number): string {
  const line = oneLine(text);
  if (line.length <= maxLength) return line;
  return (
    longestFit(line, { maxLength: maxLength - CUT.length, measure: ({ length }) => length }) + CUT
  );
}
