import { isOrdinaryTerm } from '../../text/lexicon/words.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import type { Line } from './lines.ts';

/** A paragraph as its lines made it. */
export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
  readonly font: string;
  /** Words that a hyphen at a line's end leaves unclear: `co-operate` or `cooperate`. */
  readonly unclear: readonly string[];
}

/** A first line is indented by at least this many font sizes, and by no more than the second. */
const INDENT = { from: 0.6, to: 4 };
/** A gap this many times the usual one is between paragraphs. */
const PARAGRAPH_GAP = 1.35;
/** Indents are how a document marks its paragraphs where it has this many. */
const INDENTS_MIN = 3;

const LINE_END_HYPHEN = /(\p{L}+)[-\u00ad\u2010]$/u;
const SENTENCE_END = /[.!?…:]["”’)\]]*$/;

/**
 * Joins lines to paragraphs: a new one begins at an indent, after a wider gap, and where the font
 * changes. A hyphen at a line's end goes where the word is known without it.
 */
export function joinLines(lines: readonly Line[]): PdfParagraph[] {
  const gap = usualGap(lines);
  const left = columnEdges(lines);
  const indentOf = (line: Line) => (line.x - (left.get(line.column) ?? line.x)) / line.size;
  const isIndented = (line: Line) => indentOf(line) >= INDENT.from && indentOf(line) <= INDENT.to;
  const hasIndents = lines.filter(isIndented).length >= INDENTS_MIN;
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (!group || !last || startsParagraph(line, last)) groups.push([line]);
    else group.push(line);
  }
  const words = new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []),
  );
  return groups.map((group) => joinWords(group, words));

  function startsParagraph(line: Line, last: Line): boolean {
    if (line.font !== last.font || Math.abs(line.size - last.size) > 0.5) return true;
    if (line.column === last.column && line.page === last.page) {
      return last.y - line.y > PARAGRAPH_GAP * gap || (isIndented(line) && !isIndented(last));
    }
    // A new column goes on with the paragraph, unless the lines say otherwise.
    return hasIndents ? isIndented(line) : SENTENCE_END.test(last.text.trim());
  }
}

function joinWords(lines: readonly Line[], words: ReadonlySet<string>): PdfParagraph {
  const unclear: string[] = [];
  let text = '';
  for (const line of lines) {
    const next = line.text.trim();
    const before = LINE_END_HYPHEN.exec(text)?.[1];
    const after = /^\p{Ll}+/u.exec(next)?.[0];
    if (text === '' || before === undefined || after === undefined) {
      text += (text === '' || LINE_END_HYPHEN.test(text) ? '' : ' ') + next;
      continue;
    }
    const joined = (before + after).toLowerCase();
    const isJoined = text.endsWith('\u00ad') || words.has(joined) || isKnown(joined);
    const isHyphenated = words.has(`${before}-${after}`.toLowerCase());
    if (isJoined && !isHyphenated) text = text.slice(0, -1);
    else if (!isHyphenated) unclear.push(`${before}-${after}`);
    text += next;
  }
  const { size, font } = lines[0] ?? { size: 0, font: '' };
  return { text, size, font, unclear };
}

/** Whether it is an ordinary English word. */
function isKnown(word: string): boolean {
  const terms = extractTerms(word);
  return terms.length === 1 && terms.every(({ term }) => isOrdinaryTerm(term));
}

/** The commonest distance between two lines of a column. */
function usualGap(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, at) => {
    const last = lines[at - 1];
    if (last?.column !== line.column || last.page !== line.page) return;
    const gap = Math.round((last.y - line.y) * 2) / 2;
    if (gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? Number.POSITIVE_INFINITY;
}

/** Where the lines of each column begin, as a rule. */
function columnEdges(lines: readonly Line[]): Map<number, number> {
  const starts = new Map<number, Map<number, number>>();
  for (const { column, x } of lines) {
    const counts = starts.get(column) ?? new Map<number, number>();
    counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
    starts.set(column, counts);
  }
  return new Map([...starts].map(([column, counts]) => [column, Math.min(...commonest(counts))]));
}

/** Those that occur at least half as often as the commonest. */
function commonest(counts: ReadonlyMap<number, number>): number[] {
  const most = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count * 2 >= most).map(([value]) => value);
}
