import type { Answer, Quote } from '../../answer/answer.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Wording } from '../wording/wording.ts';
import { QUOTE_MIN, renderQuote } from './renderQuote.ts';
import { searchedLines } from './searchedLines.ts';
import { wordList } from './wordList.ts';

const GAP_MAX = 80;

interface RenderOptions {
  readonly wording: Wording;
  /** Characters of Markdown; 1,100 at least, and `QUOTE_MIN` more leave room for the nearest sentence. */
  readonly maxLength: number;
}

/** What was looked for and where, so that a reader can tell a gap in the corpus from a slip. */
export function renderNoEvidence(answer: Answer, { wording, maxLength }: RenderOptions): string {
  const searched = renderSearched(answer, wording);
  const [nearest] = answer.nearest;
  const room = maxLength - searched.length - wording.nearest.length - 3;
  if (!nearest || !answer.isNear) return `${searched}\n\n${wording.noneNear}`;
  if (room < QUOTE_MIN) return searched;
  return `${searched}\n\n${renderNearest(nearest, { wording, maxLength: room })}`;
}

function renderSearched(answer: Answer, wording: Wording): string {
  const { terms, corpus } = answer;
  return [
    wording.noEvidence,
    ...renderGap(answer, wording),
    ...searchedLines(terms, corpus, wording),
  ].join('\n');
}

/** Whose figures there are instead of those asked for. */
function renderGap({ gap }: Answer, wording: Wording): string[] {
  if (!gap) return [];
  const others = wording.figuresFor(wordList(gap.figuresFor, wording));
  return [
    wording.noFigure(inlineText(gap.missing, GAP_MAX)),
    ...(gap.figuresFor.length > 0 ? [others] : []),
  ];
}

/** Nothing stands out in it: it is no answer, and must not look like one. */
function renderNearest(quote: Quote, options: RenderOptions): string {
  return `${options.wording.nearest}\n${renderQuote({ ...quote, highlights: [] }, options)}`;
}
